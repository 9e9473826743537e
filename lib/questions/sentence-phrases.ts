import type { WordSets } from './phrases.ts';

/** Phrases that tell what a sentence does in a letter, with sentences that hold them and sentences that do not. */
export interface SentencePhrases {
  readonly phrases: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const SENTENCE_WORDS: WordSets = {
  filler: [
    'please',
    'kindly',
    'also',
    'just',
    'further',
    'any',
    'very',
    'not',
    'do',
    'then',
    'the',
    'a',
    'an',
    'in',
    'some',
    'more',
    'formally',
    'for',
  ],
  me: ['me', 'us', 'my', 'our'],
  am: ['i am', "i'm", 'im', 'we are', "we're"],
  busy: ['currently', 'now', 'presently', 'also', 'just', 'both'],
};

/** What a requester writes about the handling of the request: never a question to answer from records. */
export const PROCEDURE: SentencePhrases = {
  phrases: [
    'acknowledge/acknowlege/acknowledgement/acknowledgment/acknowledging',
    'confirm/confirmation ~ receipt/safe_receipt',
    'confirm [that] you have received',
    'look/looking/looks forward',
    'hear/hearing back/from',
    'hesitate to',
    'contact/call/ring/phone/telephone/text me/us',
    'get ~ touch/back',
    'if/should/where you/there ~ need/require/have/are/be ~ clarification/questions/queries/information/details/assistance/problems/help',
    'let {me} know if you/there/this/it/my',
    'let/tell {me} [know] before/first',
    'so_that/so i/we can/may/could/might refine/narrow/amend/reframe/rephrase/reduce/limit/resubmit',
    'let {me} know when/if you/i * expect/receive/will/can/reply/respond',
    'how [i] can/could/might/may/to [i] narrow/refine/reframe/reduce',
    'treat/consider/accept/take this [email/e-mail/letter/message] as',
    'pass this/it/my [on] [to]',
    'forward this/my ~ request/email/letter/message/on/to',
    'section_16/s16/s.16/section_17',
    'advice and assistance/help',
    'advise and assist',
    'reply/respond/response/answer within/by',
    'within/in [the] 20/twenty working days',
    'send/email/post/address/direct ~ reply/response/answer/answers/correspondence/information ~ to',
    'want/wish/like to complain',
    'statutory time/deadline/period/limit/timescale',
    'right/details/procedure/process/entitled ~ to/of/for ~ [an] internal review',
    'then ~ an/your internal review',
    'complain/complaint to the information/ico/commissioner',
    'appeal to the information',
    'waive/waiver [of] [any/all/the] fee/fees/charges',
    'willing to pay',
    'fee/fees/charge/charges/cost/costs ~ exceed/exceeds/over',
    'confirm ~ my request',
    'if/whether you intend/propose/plan/wish to transfer/extend/refuse/withhold/charge/apply/rely/publish',
    'when i/we will/can/may/might/should receive/expect/get/hear/have',
    'like/want/wish/need to stress/emphasise/emphasize/point_out/note/add/say/thank/remind/draw/make_clear/assure/apologise/mention/appeal/raise/express',
    'this/it/matter [to_be/is/be] dealt/handled/treated/processed/resolved/sorted/fixed',
    'say/tell/ask/know ~ if/whether/how [that] i should/need/can/must/could',
    'confirm you will be/deal/dealing',
    'how long * take to reply/respond/answer',
    'when * expect/receive ~ reply/response/answer',
    'thank/thanks you [for/in] [your] [time/help/advance/assistance]',
    'under/by/rely/relying * exemption/exemptions',
    'redact/redacted/redactions/redacting',
    'anonymise/anonymised/anonymous/anonymize',
    'apologies/apologise/apologize/sorry',
    'publish/published/publication of this request',
    'reference number for',
    'open to ~ narrowing/refining',
    'making/make it narrower',
    'narrow [down] [this/my/the/it]',
    'expedited/expedite processing/treatment/request',
    'duty to',
    'obliged to disclose/release/provide/respond',
    'like/want/wish/need you to use/contact/treat/consider/follow/note/know/bear/understand/remember/complete/fill/be/take/respond/reply/acknowledge',
    'i/we have attached/enclosed/included',
    "i've/we've attached/enclosed/included",
    'post/return/deliver ~ [it/them/this/these/copies/everything/records] to',
    'want/wish/like/need to report/object/book/pay/cancel/register/enrol/join',
    'want/wish/like/need/demand somebody/someone/anybody/you to come/visit/call/ring/phone/look/see/sort/fix/mend/clean/remove/stop/act/investigate/deal/put',
    'like/want/expect/demand/need/deserve ~ [full/written/proper/formal] apology/refund/compensation/callback/call_back',
    'reply/response/answers/answer to me/this/the_above/my * email/address',
    'preferred method/format',
  ],
  hits: [
    'Please acknowledge this letter.',
    'Could you confirm safe receipt?',
    'Do not hesitate to ring.',
    'Please let me know if you need anything else.',
    'Please say how I might refine this.',
  ],
  misses: ['Please confirm how many letters were sent.', 'When did the contract start?'],
};

/** A condition about cost, exemption or clarity: what follows it steers the handling and asks nothing new. */
export const HANDLING_CONDITION: SentencePhrases = {
  phrases: [
    'cost/costs/time/appropriate [and/or] [time/cost] limit/limits/threshold/ceiling/cap',
    'limit/limits on cost/costs/time',
    'manual/manually search/searches/searching/trawl/review/check',
    'section_12/s12/s.12/section_14/section_40/s40',
    'too wide/broad/costly/expensive/long/much/onerous/large',
    'exceed/exceeds/exceeding/exceeded * limit/limits/cost/threshold/hours',
    'unclear/unsure/ambiguous/clarification/clarify',
    'fee/fees/charge/charges/payment',
    'refuse/refused/refusal/withhold/withheld/exempt/exemption/exemptions/redacted/redact',
    'request/records/part/portion/access/disclosure/document/documents is/are/be/were denied',
    'denied in whole/full/part',
    'deny any/my/all/this/part/access',
    'not hold/held/possible/available/able',
    "don't/do_not/dont hold",
    'unable/cannot to/provide/supply/answer/locate',
    'held by another/someone/a_different/other',
    'need/require any/further/more/additional/to_discuss/clarification',
    'any questions/queries/problems/difficulty/difficulties/part',
    'wrong department/person/address/place/authority',
  ],
  hits: [
    'Should this exceed the cost limit',
    'If any part is withheld',
    'if you need further detail',
    'If my request is denied',
  ],
  misses: ['If so, how many', 'If a licence was denied', 'If the answer is yes, which ones'],
};

/** What the writer does for a living or is busy with, at the head of a sentence: it says why they ask, not what. */
export const BACKGROUND: SentencePhrases = {
  phrases: [
    '{am} [{busy}] researching/investigating/studying/examining/exploring/reporting',
    '{am} [{busy}] looking into/at/closely',
    '{am} [{busy}] writing/preparing/producing/making/working [on] a/an/my/our/some * article/story/piece/report/feature/book/thesis/dissertation/essay/film/documentary/programme/series/blog/paper/project',
    '{am} [{busy}] working on/with/for',
    '{am} [{busy}] doing/conducting/undertaking/carrying_out a/an/my/our/some * research/study/survey/project/review/investigation/work',
    '{am} [{busy}] a/an * student/journalist/reporter/researcher/resident/pupil/volunteer/councillor/campaigner/freelancer/writer/author/academic/historian/tenant/parent/governor/producer/editor',
    '{am} [{busy}] [the/a/an] mother/father/parent/son/daughter/carer/guardian/widow/widower/executor/tenant/owner/leaseholder/landlord/occupier of/to/at',
  ],
  hits: [
    'We are looking into the bus contract.',
    'I am a student looking at bats.',
    "I'm writing a piece on weirs.",
  ],
  misses: [
    'I am looking for the bus contract.',
    'We are asking about bats.',
    'I am writing to ask for the plan.',
  ],
};

/** Asked of nobody: the writer shows a feeling. Whole short sentences only. */
export const RHETORIC: SentencePhrases = {
  phrases: [
    'how can this/that/it/they/you be/do/say/call/justify',
    'how dare you/they',
    'how is this/that/it acceptable/fair/right/possible/legal/allowed',
    'is this/that/it any/a/right/fair/acceptable/too joke/wonder/then/much',
    'is this/that/it right/fair/acceptable/good_enough/too_much_to_ask/what_we_pay/what_i_pay/how_you/the_way_you',
    'do you think i/we am/are/was',
    "can't/don't you see/care",
    'what is/on_earth_is going on',
    'are you serious/joking',
    'when will it/this end/stop',
    'who do you/they think',
    'what have i/we done',
    'need i/we say/go',
    'why do/did/am/should/would/is i/we/it',
    'what do i/we know/get/want',
    'how do i/we know',
    'what is the point',
    'who cares',
    'what do i/we pay',
    'how many [more] times do/must/have/will/should i/we',
    'do/does you [people/lot] never/ever/even/actually',
  ],
  hits: ['How can that be right?', 'Is this fair?', 'What is going on?'],
  misses: ['How can the fee be paid?', 'Is this road adopted?', 'What is the fee?'],
};

/** How to present, count or limit an answer: belongs to the questions already asked. */
export const REFINEMENT: SentencePhrases = {
  phrases: [
    'split/break/broken/divide/separate/group/sort/list/show/itemise/present/display/present ~ it/this/that/these/those/them/each/figures/data/numbers/answers/results',
    'split/broken/divided/separated/grouped/itemised/sorted/presented/categorised [down] by/into/per/for',
    'break/breakdown/broken [this/it/that/these/them/down/the_figures] down by/into',
    'send/provide/give/supply/release/have the rest/remainder',
    'could/can/might/may/would this/it/that/these/those/they [also] be given/provided/broken/split/sent/supplied/shown/presented',
    'in/as/on a/an/the/any/excel/csv/electronic/spreadsheet/word/pdf/machine/digital/tabular * format/spreadsheet/form/file/table/document',
    'attach/send/provide/supply/give/have ~ it/this/that/these/those/them/answers/results/response/information/data as/in/by/on',
    'put/have/set/lay ~ it/this/that/these/those/them in/into/out',
    'exclude/excluding/ignore/leave/omit/disregard/leaving',
    'for the purpose/purposes of this/these/my',
    'by/when/where * i mean',
    'i/we ~ only/solely ~ want/need/interested/require/ask/asking/asked/seek/looking',
    "i/we do_not/don't/dont ~ want/need/require/mind/expect",
    "i am/'m not asking/interested/looking/seeking",
    'if you/it/this/that hold/have/is/keep * differently/otherwise/different/another_way',
    'limit/restrict/confine ~ this/it/search/answer/response/your/to',
    "please note/bear_in_mind/remember/be_aware/do_not/don't/use/restrict/limit",
    'the/this/my request/information/data/period/question/term * should/covers/refers/includes/relates/means/is_limited',
    'the/my time_frame/timeframe/date_range/relevant_period/time_period/timescale * is/are/runs/covers/from/should',
    'per year/month/annum/quarter please',
    'this/it/that/which should/must/would/will include/cover',
    'this/that includes/covers',
  ],
  hits: [
    'Please split this by ward.',
    'Send it as a spreadsheet file.',
    'By "spend" I mean invoices paid.',
    'I only need the totals.',
  ],
  misses: ['Please list the schools.', 'How is the budget divided?'],
};

/** A sentence that can only be an answer to choose ("Yes/No") or a courtesy; it belongs to what stands before it. */
export const ANSWER_CHOICE =
  /^[\s("[]*(?:yes|no|y|n|true|false)\s*(?:\/|or|,)\s*(?:yes|no|y|n|true|false|don't know|n\/a)\b[\s\S]{0,40}$/u;
