import { useEffect, useMemo, useState } from 'react';
import { type LetterChoice, LettersFold } from '../../components/letters-fold.tsx';
import { CHECKLIST_LAW } from '../../lib/law/checklist-law.ts';
import type { Decisions } from '../../lib/model/checklist.ts';
import { type OwnTemplates, TEMPLATE_NAMES } from '../../lib/model/letter-template.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { copyForDepartment } from '../../lib/personal-data/department-copy.ts';
import type { InForce } from '../../lib/policy/in-force.ts';
import { templatesIn } from '../../lib/storage.ts';
import type { TeamTemplate } from '../../lib/team/team-rules.ts';
import { fillTemplate } from '../../lib/templates/fill-template.ts';
import { letterFields } from '../../lib/templates/letter-fields.ts';

import type { Language } from '../../lib/words/languages.ts';
import { t } from '../../lib/words/t.ts';
import type { Written } from '../../lib/words/written.ts';
import { readInForce, watchInForce } from '../options/in-force.ts';

/** The questions as a department may see them: without who asked. */
const questionsForDepartment = ({ message, questions, personalData }: FoiRequest): string =>
  copyForDepartment({ message, questions, personalData, thirdParties: 'keep' }).text.trim();

/** The team's letters beside ours, as they hold now. */
function useTeamTemplates(): readonly TeamTemplate[] {
  const [templates, setTemplates] = useState<readonly TeamTemplate[]>([]);
  useEffect(() => {
    const take = ({ rules }: Pick<InForce, 'rules'>) => setTemplates(rules.templates);
    void readInForce().then(take);
    return watchInForce(take);
  }, []);
  return templates;
}

/** The office's own letters in a language, as they are stored now. */
function useOwnTemplates(language: Language): OwnTemplates {
  const [own, setOwn] = useState<OwnTemplates>({});
  useEffect(() => {
    const item = templatesIn(language);
    void item.getValue().then(setOwn);
    return item.watch(setOwn);
  }, [language]);
  return own;
}

interface Props {
  readonly request: FoiRequest;
  readonly decisions: Decisions;
  /** The language to write in. */
  readonly words: Written;
  /** Chooses another; absent where there is no choice. */
  readonly onLanguage: ((language: Language) => void) | undefined;
}

/** The letters for the request on the desk. Loaded with the checklist. */
export default function LettersView({ request, decisions, words, onLanguage }: Props) {
  const own = useOwnTemplates(words.language);
  const team = useTeamTemplates();
  const letters = useMemo(() => {
    const known = () => letterFields(request, decisions, CHECKLIST_LAW, words);
    return [
      ...TEMPLATE_NAMES.map((name): LetterChoice => {
        const fields = () => ({
          ...known(),
          ...(name === 'department' ? { questions: questionsForDepartment(request) } : {}),
        });
        return {
          name,
          title: t(`template.${name}`),
          write: () => fillTemplate(own[name] ?? words.letters[name], fields(), words),
          ...(name === 'department' ? { note: t('letters.department-note') } : {}),
        };
      }),
      ...team.map(
        ({ name, text }): LetterChoice => ({
          name: `team ${name}`,
          title: name,
          write: () => fillTemplate({ subject: '', body: text }, known(), words),
        }),
      ),
    ];
  }, [request, decisions, own, team, words]);
  return <LettersFold letters={letters} language={words.language} onLanguage={onLanguage} />;
}
