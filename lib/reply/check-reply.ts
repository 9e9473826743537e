import { type Question, wordsOfQuestion } from '../model/question.ts';
import type { Jurisdiction, Regime } from '../model/regime.ts';
import type { CheckNote, ReplyCheck } from '../model/reply-check.ts';
import type { FoiRequest } from '../model/request.ts';
import { IN_ENGLISH } from '../words/written.ts';
import { type Addressed, addressedBy } from './anchors.ts';
import { dataLeft } from './data-left.ts';
import { outcomesOf } from './outcomes.ts';
import { partsOf } from './parts/find-parts.ts';
import { type ReplyReading, readReply, shows } from './read-reply.ts';
import { replyTime } from './reply-date.ts';
import { type Naming, namingsIn, sectionUses, togetherNotes } from './sections.ts';

type Request = Omit<FoiRequest, 'checklist' | 'letter'>;

const USUAL: Readonly<Record<Jurisdiction, Regime>> = {
  uk: 'uk-foia',
  scotland: 'foisa',
  us: 'us-foia',
  ireland: 'ie-foi',
};

/** Each law with the one that an authority may answer the same request under instead. */
const SISTERS: Readonly<Partial<Record<Regime, Regime>>> = {
  'uk-foia': 'uk-eir',
  'uk-eir': 'uk-foia',
  foisa: 'eisr',
  eisr: 'foisa',
};

/** Every law that the request, or a question of it, was read as falling under. */
function lawsOf({ law, questions, settings }: Request): readonly Regime[] {
  const main = law.kind === 'not-a-request' ? USUAL[settings.jurisdiction] : law.kind;
  return [...new Set([main, ...questions.flatMap(({ regime }) => (regime === undefined ? [] : [regime]))])];
}

const ENVIRONMENTAL: ReadonlySet<Regime> = new Set<Regime>(['uk-eir', 'eisr']);
const DEALT_WITH =
  /(?:handled|dealt with|considered|processed|answered|treated)[^.]{0,40}under the[^.]{0,10}/iu;
const ENVIRONMENTAL_LAW = new RegExp(
  `${DEALT_WITH.source}(?:environmental information (?:\\(scotland\\) )?regulations|EIRs?\\b|EISRs?\\b)`,
  'iu',
);
const NAMES_ENVIRONMENTAL = /environmental information|\bEI\(?S?\)?Rs?\b/iu;
const GENERAL_LAW = new RegExp(`${DEALT_WITH.source}(?:freedom of information|FOIA?\\b|FOISA\\b)`, 'iu');

/**
 * The law the reply is given under: the request's own, or its sister law (the environmental regulations for the Act)
 * where the reply says so, or relies on sections of that one alone. A request that names the regulations holds the reply
 * to them.
 */
function regimeOf(laws: readonly Regime[], namings: readonly Naming[], text: string, asked: string): Regime {
  const [main = 'uk-foia'] = laws;
  const claimed = namings.filter((naming) => naming.claimed).map(({ citation }) => citation.regime);
  const sister = SISTERS[main];
  if (sister === undefined || claimed.includes(main)) return main;
  if (ENVIRONMENTAL.has(sister))
    return claimed.includes(sister) || ENVIRONMENTAL_LAW.test(text) ? sister : main;
  if (NAMES_ENVIRONMENTAL.test(text)) return main;
  if (GENERAL_LAW.test(text)) return sister;
  return claimed.includes(sister) && !NAMES_ENVIRONMENTAL.test(asked) ? sister : main;
}

/**
 * Checks a reply against its request: what became of each question, the sections it relies on and those it only
 * names, the parts of the notice that the law asks for, personal data left in it, and its date. Everything is tied to
 * words of the reply, and is advice: the officer decides. Pure; never throws; time grows with the length of the text.
 */
export function checkReply(request: Request, text: string): ReplyCheck {
  const { message, questions, settings, deadline } = request;
  const reading = readReply(text, {
    text: message.source.text,
    questions: questions.map(({ span }) => span),
  });
  const namings = namingsIn(reading, settings.jurisdiction);
  const laws = lawsOf(request);
  const regime = regimeOf(laws, namings, text, message.source.text);
  const setting = { regime, laws: [...new Set([...laws, regime])], authorityKind: settings.authorityKind };
  const answerable = questions.filter((question) => !isStem(question, questions, message.source.text));
  const addressed = addressedBy(reading, message.source.text, questions);
  const outcomes = outcomesOf(reading, answerable, addressed, namings);
  const sections = sectionUses(namings, setting);
  const extended = reading.sentences.some((sentence) => shows(sentence, 'undecided-yet'));
  const time = replyTime(reading, settings.jurisdiction, deadline, extended && regime !== 'uk-foia');
  return {
    text,
    regime,
    questions: outcomes,
    sections,
    notes: [...otherLaw(laws, regime), ...togetherNotes(sections, setting), ...givenAway(reading, addressed)],
    parts: partsOf({
      reading,
      regime,
      namings,
      outcomes,
      questions: answerable,
      addressed,
      dated: time?.span,
    }),
    personalData: dataLeft(reading, request),
    ...(time === undefined ? {} : { time }),
  };
}

/** What to say where the reply is given under another law than the request was read as falling under. */
const otherLaw = (laws: readonly Regime[], regime: Regime): readonly CheckNote[] =>
  laws.includes(regime)
    ? []
    : [
        {
          text: `The request was read as falling under the ${IN_ENGLISH.text(`law.${laws[0] ?? regime}`)}, and the reply is given under the ${IN_ENGLISH.text(`law.${regime}`)}: check which law applies.`,
          evidence: [],
        },
      ];

/**
 * Where the reply neither confirms nor denies, words about the same questions that say whether it is held, or give some
 * of it: the reply then shows what it means to keep to itself.
 */
function givenAway({ sentences }: ReplyReading, addressed: Addressed): readonly CheckNote[] {
  const own = sentences.filter(({ zone }) => zone === 'reply');
  const neutral = own.filter((sentence) => shows(sentence, 'neither'));
  const asked = neutral.flatMap((sentence) => addressed.get(sentence) ?? []);
  const whole = neutral.some((sentence) => (addressed.get(sentence) ?? []).length === 0);
  const telling = own.filter((sentence) => {
    if (shows(sentence, 'neither')) return false;
    if (whole && shows(sentence, 'held', 'not-held')) return true;
    const about = addressed.get(sentence) ?? [];
    return shows(sentence, 'held', 'not-held', 'given') && about.some((question) => asked.includes(question));
  });
  return neutral.length === 0 || telling.length === 0
    ? []
    : [
        {
          text: 'The reply neither confirms nor denies, and these words may show whether anything is held: check that they are about something else.',
          evidence: telling.map(({ span }) => span).slice(0, 3),
        },
      ];
}

/** A question that asks for nothing but through its parts: "Please provide, for May 2026:". */
const isStem = (question: Question, questions: readonly Question[], text: string): boolean =>
  /:\s*$/u.test(wordsOfQuestion(text, question)) && questions.some(({ parent }) => parent === question.id);
