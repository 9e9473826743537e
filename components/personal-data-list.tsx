import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { PersonalData, PersonalDataType, Whose } from '../lib/model/personal-data.ts';
import { wordsOf } from '../lib/model/span.ts';
import { t } from '../lib/words/t.ts';
import { Fold } from './fold.tsx';
import { IconButton } from './icon-button.tsx';
import { usePanel } from './panel-context.ts';
import './personal-data-list.css';

/** One thing said about a person, however often it stands in the letter. */
export interface PersonFact {
  readonly type: PersonalDataType;
  readonly words: string;
  readonly why: string;
  /** Every mark of these words. */
  readonly marks: readonly string[];
}

/** One person, or what belongs to nobody named. */
export interface Person {
  readonly key: string;
  readonly name: string | undefined;
  readonly whose: Whose;
  readonly facts: readonly PersonFact[];
}

const ORDER: readonly Whose[] = ['requester', 'third-party', 'unknown', 'official'];

const folded = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').trim();

function factsOf(marks: readonly PersonalData[], text: string): readonly PersonFact[] {
  const same = Map.groupBy(marks, (mark) => `${mark.type} ${folded(wordsOf(text, mark.span))}`);
  return [...same.values()].flatMap((group) => {
    const first = group[0];
    return first === undefined
      ? []
      : [
          {
            type: first.type,
            words: wordsOf(text, first.span).replace(/\s+/gu, ' '),
            why: first.why,
            marks: group.map(({ id }) => id),
          },
        ];
  });
}

/** Marks by person: the requester first (all that is theirs together), then others, then officials. */
export function peopleOf(marks: readonly PersonalData[], text: string): readonly Person[] {
  const groups = Map.groupBy(marks, ({ whose, person }) =>
    whose === 'requester' ? 'requester' : `${whose} ${person ?? ''}`,
  );
  return [...groups]
    .map(([key, group]): Person => {
      const name = group.find(({ person }) => person !== undefined)?.person;
      return { key, name, whose: group[0]?.whose ?? 'unknown', facts: factsOf(group, text) };
    })
    .toSorted((a, b) => ORDER.indexOf(a.whose) - ORDER.indexOf(b.whose));
}

function Fact({ fact }: { fact: PersonFact }) {
  const { act, letterLang, show, say } = usePanel();
  const { type, words, why, marks } = fact;
  const first = marks[0];
  return (
    <li>
      <span className="value">
        <button
          type="button"
          title={why}
          lang={letterLang}
          onClick={() => first !== undefined && show(first)}
        >
          {words}
        </button>
        <span className="soft">
          {marks.length > 1
            ? t('data.times', { type: t(`data-type.${type}`), count: marks.length })
            : t(`data-type.${type}`)}
        </span>
      </span>
      <IconButton
        icon={X}
        name={t('data.not', { words })}
        onClick={() => {
          act({ type: 'not-personal-data', marks });
          say(t('data.not-done'));
        }}
      />
    </li>
  );
}

interface Props {
  readonly marks: readonly PersonalData[];
  readonly dismissed: readonly PersonalData[];
  readonly onCopyForDepartment: (() => void) | undefined;
}

/** Who is named in the letter, with what stands there about each. */
export function PersonalDataList({ marks, dismissed, onCopyForDepartment }: Props) {
  const { text, act, say, make } = usePanel();
  const people = useMemo(() => peopleOf(marks, text), [marks, text]);
  const put = useMemo(() => factsOf(dismissed, text), [dismissed, text]);
  return (
    <section className="section stack" aria-label={t('data.label')}>
      <div className="section-head">
        <h2>{t('data.label')}</h2>
        <span className="note">
          {people.length === 0 ? t('data.none') : t('data.people', { count: people.length })}
        </span>
        {make !== undefined && (
          <button
            type="button"
            className="text-button"
            title={t('mark.selected-title')}
            onClick={() => make('personal-data')}
          >
            {t('mark.selected')}
          </button>
        )}
      </div>
      {people.length > 0 && (
        <ul className="people" aria-label={t('data.list')}>
          {people.map(({ key, name, whose, facts }) => (
            <li key={key}>
              <p className="person-name">
                {name !== undefined && <u>{name}</u>}
                <span className="soft">{t(`whose.${whose}`)}</span>
              </p>
              <ul className="person-data">
                {facts.map((fact) => (
                  <Fact key={`${fact.type} ${fact.words}`} fact={fact} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {put.length > 0 && (
        <Fold title={t('data.dismissed', { count: put.length })}>
          <ul className="person-data">
            {put.map(({ type, words, marks: ids }) => (
              <li key={`${type} ${words}`}>
                <span className="soft">{words}</span>
                <button
                  type="button"
                  className="text-button"
                  aria-label={t('do.put-back-what', { what: words })}
                  onClick={() => {
                    act({ type: 'personal-data', marks: ids });
                    say(t('do.put-back-done'));
                  }}
                >
                  {t('do.put-back')}
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {onCopyForDepartment !== undefined && (
        <div>
          <button type="button" className="button" onClick={onCopyForDepartment}>
            {t('department.title')}
          </button>
          <p className="note">{t('department.note')}</p>
        </div>
      )}
    </section>
  );
}
