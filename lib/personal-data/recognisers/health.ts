import { matchesOf } from '../../model/matches.ts';
import { clauseEnd } from '../clause.ts';
import type { Word } from '../names/words.ts';
import type { Find, Recogniser } from '../recogniser.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Illnesses, treatments and those who give them. A word here is a mark only where it is said of someone. */
const HEALTH = setOf(`
adhd addiction aids alcoholic alcoholism allergic allergy alzheimer alzheimers amputated amputation amputee anaemia angina anorexia anxiety anaphylaxis arthritis asthma asthmatic autism autistic bipolar blind
blindness bronchitis bulimia cancer cardiac cataract cataracts chemotherapy cholesterol chronic coeliac colitis coma concussion copd covid crohn crohns deaf deafness dementia depressed depression dermatitis diabetes
diabetic diagnosed diagnosis dialysis disability disabilities disabled doctor dyslexia dyslexic dyspraxia eczema emphysema endometriosis epilepsy epileptic fibromyalgia fracture fractured gp glaucoma
haemophilia hepatitis hiv hospitalised hypertension hysterectomy ibs illness immunosuppressed incontinence incontinent injured injuries injury insulin kidney leukaemia leukemia limp lupus lymphoma medication
melanoma meningitis menopause migraine migraines miscarriage miscarried mobility mri ms neuropathy neurodivergent neurologist obese obesity ocd oncologist oncology orthopaedic osteoporosis outpatient overdose oxygen pacemaker
palliative paralysed paralysis paranoia paraplegic parkinson parkinsons pneumonia pregnancy pregnant prescription prosthetic psoriasis psychiatric psychiatrist psychosis psychotherapy ptsd radiotherapy relapse scan
schizophrenia sciatica scoliosis sectioned seizure seizures self-harm sepsis sickness stillbirth stillborn stroke suicidal suicide surgery terminally therapist therapy thyroid transfusion transplant treatment tumour tumor
asbestosis mesothelioma ulcer wheelchair wrist hip knee spine spinal vertigo
`);

/** Parts of the body and offices of medicine: with a possessive only ("my hip operation"), never with "has". */
const WITH_POSSESSIVE = setOf(
  'doctor gp kidney hip knee wrist spine therapist psychiatrist oncologist neurologist scan prescription treatment chronic mobility sickness cardiac outpatient orthopaedic ms limp',
);

const POSSESSIVES = setOf('my his her');
const SUBJECTS = setOf(
  "i he she who i’m i'm i’ve i've mother father mum dad son daughter wife husband partner brother sister grandmother grandfather child client neighbour",
);
const STATES = setOf(
  "am is was are be been being have has had having suffer suffers suffered suffering diagnosed developed died underwent undergoing survived contracted i’m i'm i’ve i've became got",
);
/** Words that show that the writer asks about the matter rather than says it of a person. */
const ASKING = setOf(
  'about to for regarding of how many number asked requested information figures data any concerning whether if interested seeking writing looking responsible policy',
);
/** Words that name an illness only before one of these: "heart condition", "learning disability". */
const BEFORE_ILLNESS = setOf(
  'panic multiple cerebral cystic motor heart lung liver bowel bladder brain eye mental learning back stomach skin blood autoimmune terminal long-term neurological',
);
const ILLNESS = setOf(
  'sclerosis palsy fibrosis neurone condition attack attacks disease failure disability disabilities difficulties problem problems illness disorder injury health',
);

/** What makes it a service and not a state. */
const SERVICES = setOf(
  'service services care patients patient unit ward wards strategy policy policies figures statistics team teams officer support spending clinic clinics assessment assessments discrimination allowance badge access charity research centre parking bay bays',
);
const KIN = setOf(
  'mother father mum mam dad son daughter wife husband partner brother sister grandmother grandfather nan gran child baby friend client neighbour uncle aunt cousin nephew niece',
);

/** "my GP" alone tells nothing; "my doctor for a check" does. In UTF-16 units. */
const SHORTEST_VISIT = 18;
const MOST_BACK = 7;
const OWN_RECORD =
  /(?<!\w)my (?:(?:full|complete|entire|own|medical|health|hospital|clinical|gp|care|dental|personal) ){0,3}(?:records?|notes|files?|treatment|care|admissions?)\b/iu;
/** "broke my wrist", "injured her back". */
const BROKE =
  /(?<!\w)(?:broke|broken|fractured|injured|sprained|dislocated|hurt|lost) (?:my|his|her) (?:left |right |lower )?(?:wrist|arm|leg|hip|ankle|knee|back|neck|shoulder|foot|hand|ribs?|nose|jaw|skull|collarbone|elbow|sight|hearing)\b|(?<!\w)(?:he|she|who|son|daughter|nephew|niece|brother|sister|father|mother|husband|wife|partner) (?:took (?:his|her) own life|died by suicide|hanged (?:himself|herself)|(?:took|had) an overdose)(?: [\p{L}\d]{1,15}){0,7}/giu;
const INJURED =
  'broke broken fractured injured sprained dislocated hurt lost life suicide hanged overdose'.split(' ');
const LINE_END = /[.;!?]|[\r\n]/u;
const LABEL = /^[\p{L} ]{3,20}\d{0,3}:[ \t]{0,3}(?:\p{L}+[ \t]){0,2}$/u;

/** What is said of someone's health: "my mother's dementia", "my son, who is deaf". */
export const health: Recogniser = {
  name: 'health',
  type: 'health',
  hits: [
    'Please send my hospital notes.\nStay 2: day [[hip surgery, June 2019]]',
    'The stairs hurt [[my arthritis]].',
    'My mother, who has [[dementia and needs a carer]], lives there.',
    'I was [[diagnosed with epilepsy in 2019]] and I want my licence back.',
    'She is [[blind]].',
    'my late father, who died of [[sepsis on 2 May 2025]].',
    'I fell on the ice and [[broke my wrist]].',
    'I am 80 and I have a [[heart condition]] and this upsets me.',
    'It happened when I saw [[my doctor for a check]], so I complain.',
  ],
  misses: [
    'I would like to know about dementia services.',
    'How many patients had cancer?',
    'What does the trust spend on oncology?',
    'I have asked for figures on epilepsy.',
    'Is a list of disabled parking bays published?',
    'the number of staff with depression',
    'letters sent to my GP.',
    'You broke my trust.',
    'How many died of sepsis?',
    'spending on mental health and heart disease',
    'I have asked about learning disability services.',
  ],
  find: ({ text, words, has }) => {
    const finds: Find[] = [];
    const ownRecord = OWN_RECORD.test(text);
    for (const match of has(INJURED) ? matchesOf(text, BROKE) : [])
      finds.push({
        type: 'health',
        span: { start: match.index, end: match.index + match[0].length },
        why: 'It tells of someone’s injury.',
      });
    let done = 0;
    words.forEach((word, index) => {
      const pair = BEFORE_ILLNESS.has(word.lower) && ILLNESS.has(words[index + 1]?.lower ?? '');
      if (word.start < done || !(HEALTH.has(word.lower) || pair)) return;
      const start = saidOf(words, index) ?? (ownRecord ? listedIn(text, words, index) : undefined);
      const end = clauseEnd(text, word.end);
      if (start === undefined || (WITH_POSSESSIVE.has(word.lower) && end - start < SHORTEST_VISIT)) return;
      done = end;
      finds.push({ type: 'health', span: { start, end }, why: 'It tells of someone’s health.' });
    });
    return finds;
  },
};

/** Where the statement starts when the word at `at` is said of a person; undefined where it is not. */
function saidOf(words: readonly Word[], at: number): number | undefined {
  const term = words[at];
  const next = words[at + 1];
  if (term === undefined) return undefined;
  const service = next !== undefined && /^[ -]$/u.test(next.gap) && SERVICES.has(next.lower);
  let state = -1;
  for (let index = at; index > Math.max(0, at - MOST_BACK); index--) {
    const here = words[index];
    const word = words[index - 1];
    if (here === undefined || word === undefined || /[.;?!:\n\r]/u.test(here.gap)) return undefined;
    const back = at - index + 1;
    if (POSSESSIVES.has(word.lower) && back <= 3 && !service) return word.start;
    if (
      ASKING.has(word.lower) &&
      !(word.lower === 'of' && /^(?:died|dying)$/u.test(words[index - 2]?.lower ?? ''))
    )
      return undefined;
    if (WITH_POSSESSIVE.has(term.lower)) continue;
    if (KIN.has(word.lower) && /^['’]/u.test(here.gap)) return term.start;
    if (state < 0 && STATES.has(word.lower) && back <= 4) state = index - 1;
    if (SUBJECTS.has(word.lower) && !service && (state >= 0 || STATES.has(word.lower)))
      return word.lower !== 'who' || speaksOfKin(words, index - 1) ? term.start : undefined;
  }
  return undefined;
}

function speaksOfKin(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at)
    .some((word) => KIN.has(word.lower) || POSSESSIVES.has(word.lower));
}

/** In a request for one's own records, a line that names two or more matters of health is about the writer. */
function listedIn(text: string, words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const rest = text.slice(first.start, first.start + 120);
  const stop = LINE_END.exec(rest)?.index ?? rest.length;
  let count = 0;
  for (let index = at; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.start >= first.start + stop) break;
    if (HEALTH.has(word.lower)) count++;
  }
  const line = text.slice(text.lastIndexOf('\n', first.start) + 1, first.start);
  return count > 1 || LABEL.test(line) ? first.start : undefined;
}
