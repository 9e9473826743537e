/** What some words of a list row say about a mail, beyond what they say of a letter. */
export type MailSaying =
  | 'asks-records'
  | 'hints-request'
  | 'environment'
  | 'own-data'
  | 'names-own-data'
  | 'review'
  | 'chases'
  | 'clarifies'
  | 'thanks'
  | 'hands-in'
  | 'in-house'
  | 'service'
  | 'complains'
  | 'bulletin'
  | 'sells'
  | 'automatic'
  | 'decision';

/** Words of a row that say something on it. `where`: only there; anywhere without it. The language is that of signs. */
export interface MailRule {
  readonly name: string;
  readonly says: MailSaying;
  readonly where?: 'subject' | 'snippet';
  readonly look: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Rules on asking: short rows cut sentences, so they know more ways to begin than the rules on whole letters. */
const ASKING: readonly MailRule[] = [
  {
    name: 'asks for recorded information',
    says: 'asks-records',
    where: 'snippet',
    look: [
      'please/kindly/could/can/would * provide/supply/disclose/release',
      'please/kindly/could/can/would/may * send/give/let/forward/see/have/get/tell/confirm * {recorded}',
      'please/kindly/could/can/would * tell/confirm/say/list/state/advise/break/split * how/what/which/whether/when/who/why/down/by/all/number/many',
      'please list/state/break/split/itemise',
      'grateful/greatful/obliged/appreciate * {recorded}',
      'grateful/obliged * inform/tell/provide/supply/send/advise/confirm',
      'may/can/could i/we (please) have/get/see/request/obtain',
      'please may i/we have/see/get',
      'how many',
      'how much * spend/spent/cost/pay/paid/money',
      'how often',
      'what number/proportion/percentage/total/share of',
      'what was/were/is/are the (total/annual/average/full/overall) number/cost/amount/value/spend/spending/budget',
      'what/how * (you/the) * spent/paid on/to/for',
      'i/we (hereby) (would like to) request/seek/require (the/a/an) (full/complete) {recorded}/disclosure/access/release',
      'i/we (hereby) ask/asking (you) for (the/a/an) (full/complete) {recorded}/disclosure/access/release',
      'to ask/request (for/you) (the/any/some) {recorded}/disclosure/access',
      'i/we want/wish/need/seek (to) (see/have/obtain/get) (all/any/the/copies) (of) (complete/full/latest) (the) {recorded}',
      'interested in (obtaining/receiving/seeing) (the) (following) {recorded}',
      'the following information/data/questions/records/documents/figures',
      'all (of) (the) {recorded} between/about/concerning/relating/regarding/sent/held/from/with/to',
      'would/should like (to) (know/see/have/request/receive/obtain/ask) (the/how/a/for/all) {recorded}/many/much/number',
      'i/we would/should like to know',
      'broken down by/into',
      'split by',
      'for each of the (last/past)',
      'in/for/over the last/past # (complete) (financial/calendar/academic) year',
      'by/between * # and/to * #',
      'from # to #',
      'do you (currently) (hold/have/use/own/keep) (any/a/the)',
      'number of',
    ],
    hits: ['Could you send me the figures for pubs?', 'We are interested in the following contracts.'],
    misses: ['Please ring me about my bin.', 'Thanks for the lovely day.'],
  },
  {
    name: 'a subject that names a request',
    says: 'hints-request',
    where: 'subject',
    look: [
      'information request',
      'request for information/data/records/disclosure/documents/copies',
      'records request',
      'access to information/records/documents',
      'disclosure request',
      'data request',
      'foi',
      'foia',
      'foisa',
      'eir',
      'freedom of information',
      'request under',
    ],
    hits: ['Information request', 'Request for data on pubs'],
    misses: ['Room request', 'Information evening'],
  },
  {
    name: 'speaks of a request already made',
    says: 'hints-request',
    where: 'snippet',
    look: ['my/our (earlier/previous/original/first) (foi/information) request', 'put my request'],
    hits: ['I write about my earlier request.', 'May I put my request again?'],
    misses: ['He played it on request.', 'My earlier train'],
  },
  {
    name: 'hands a request on',
    says: 'hints-request',
    where: 'snippet',
    look: [
      'looks like a/an foi/request/freedom/sar',
      'is this * foi/request/yours',
      'one for you',
      'came in/into/to (the) (wrong/general/our)',
      'please see below/attached (request/foi)',
      'can you (please) log this',
      'please treat this as',
    ],
    hits: ['I think this one is one for you.', 'This came into the general inbox.'],
    misses: ['It looks like rain.', 'Please see me.'],
  },
];

/** Rules on the law, in the short forms of a row. */
const LAW: readonly MailRule[] = [
  {
    name: 'environmental topics in short',
    says: 'environment',
    look: [
      'storm overflow',
      'sewage discharge',
      'flood risk/alleviation/defence',
      'river/brook/beck/stream sampling/quality/pollution',
      'sampling result',
      'air quality/pollution',
      'noise/dust/odour monitoring/complaint/nuisance/survey',
      'tree survey/felling/preservation/officer',
      'planning file/application/permission/appeal',
      'pre application',
      'environmental information/permit/impact',
      'landfill',
      'quarry',
      'wind farm/turbine',
      'fish/salmon farm',
      'seabed',
      'pesticide/glyphosate',
      'contaminated land',
      'emission to/from/data',
    ],
    hits: ['The noise survey', 'Wind turbines on the hill'],
    misses: ['The family tree', 'I planned the party'],
  },
  {
    name: 'asks for access to the writer’s own data by name',
    says: 'names-own-data',
    look: [
      'access to my (own) (personal) data/record/file/information',
      'my subject access',
      'my (own) personal data (request)',
    ],
    hits: ['Access to my personal data', 'A copy of my personal data'],
    misses: ['My access card', 'Access to records'],
  },
  {
    name: 'a request for the writer’s own data',
    says: 'own-data',
    look: [
      'subject access (request)',
      'sar/dsar',
      'article 15',
      'my (own) (personal/medical/social/care/school/hr/personnel/housing/police/complete/full) data/record/file/notes',
      'personal data (you) (hold/held) (about/on/concerning/relating) (to) (me/myself/my/our) (client)',
      'personal data concerning our client',
      'hold/held/have about/on me',
      'footage/recording/cctv of me/myself',
      'my (personnel/medical/social/care/school/housing) (services) file/record',
      'about my (own) foi/fois/foia/request/case/complaint',
      'to do with my/the (foi) request i',
      'our client * personal data/records',
    ],
    hits: ['Subject access request', 'Everything you hold about me'],
    misses: ['My subject is history.', 'Please send the personal best times.'],
  },
];

/** Rules on what follows a request. */
const FOLLOWING: readonly MailRule[] = [
  {
    name: 'asks for a review',
    says: 'review',
    look: [
      'internal review',
      'requirement for review',
      'request for (a/an) review',
      'appeal (against) your/the/this decision/refusal/response',
      'review your/the/this (decision/response/refusal/handling)',
      'reconsider your/the/this (decision/refusal/response)',
      'administrative appeal',
      'foia/foi appeal',
      'not/dis satisfied with your/the response/reply/answer/decision',
    ],
    hits: ['Internal review please', 'I appeal your decision.'],
    misses: ['The review of parks', 'He appealed to us all.'],
  },
  {
    name: 'asks where the answer is',
    says: 'chases',
    look: [
      'overdue',
      'any/an update on my/this/the (above) (foi/information) (request)',
      'update on my',
      'chasing',
      'chaser',
      'reminder',
      'following up (on) (my/the/this)',
      'follow up (on) (to) my/the request',
      'still waiting/awaiting',
      'not (yet) had/received/heard (a/any/an/your) reply/response/answer/back/anything',
      'no reply/response/answer (yet/to/from)',
      'when can/will/may i/we expect/hear/receive',
      'when i will/can/might hear/expect/receive',
      'status of (the/my/this) (above) (foi/foia) request',
      'working days are/have (now) (up/passed/elapsed)',
      'past the (statutory) deadline',
      'required by law to respond/reply',
      'estimated date of completion',
    ],
    hits: ['Reminder: my request of May', 'I am still waiting for an answer.'],
    misses: ['Please send the report.', 'Waiting lists in wards', 'There is no map, and it was not sent.'],
  },
  {
    name: 'answers a question of the authority',
    says: 'clarifies',
    look: [
      'clarification (needed/required/request/sought)',
      'to clarify',
      'in answer/response/reply to your question/query/request/email',
      'as (you) requested',
      'by * i mean/meant',
      'i mean/meant by',
      'happy to narrow/refine/limit/restrict',
      'narrow/narrowed/refine/refined my/the/this/it (request)',
      'i confirm that i/my (mean/want)',
      'the period i/is (want/mean)',
    ],
    hits: ['To clarify, I want 2021 only.', 'I am happy to narrow this.'],
    misses: ['The road is narrow.', 'Please send it.'],
  },
  {
    name: 'thanks',
    says: 'thanks',
    where: 'snippet',
    look: [
      'thank you (very) (much) for (this/that/your/the/sending/confirming/getting) (response/reply/answer/help/email/update)',
      'thanks (very) (much) for (this/that/your/the/sending/confirming/getting)',
      'many thanks for (this/your/the)',
      'thanks that is/was',
      'received with thanks',
      'much appreciated',
    ],
    hits: ['Thank you for this.', 'Many thanks for your help.'],
    misses: ['We offer thanks.', 'Please send it.'],
  },
];

/** Rules on what is no request. */
const OTHER: readonly MailRule[] = [
  {
    name: 'a colleague sends what was asked for',
    says: 'hands-in',
    look: [
      'as asked/requested/discussed (please) (find)',
      'what/information we hold for this',
      'no objection to release/disclosure',
      'nothing held (by/in)',
      'our response/input/comments/return (to/for/on) (this/the) (foi/request)',
      'documents from',
      'happy/content for this to be released',
      'here are the slides/notes/figures/documents/files',
      'please find attached/enclosed',
    ],
    hits: ['We have no objection to release.', 'Here are the documents.'],
    misses: ['Please release it all.', 'We object.'],
  },
  {
    name: 'the office’s own business',
    says: 'in-house',
    look: [
      'team meeting',
      'agenda (for/attached)',
      'hi/hello all',
      'training slides/session/course/day',
      'feedback form',
      'annual leave request/rota',
      'lunch',
      'rota',
      'invoice',
      'purchase order',
      'remittance',
      'timesheet',
      'payslip',
      'interview panel/slot',
      'leaving do',
      'password (reset/expires/expiry)',
      'meeting/calendar invitation/invite',
      'accepted/declined/tentative/cancelled/updated invitation',
    ],
    hits: ['Agenda for Tuesday', 'Your invoice for May'],
    misses: ['The tribunal met.', 'Copies of letters, please.'],
  },
  {
    name: 'asks for a service',
    says: 'service',
    look: [
      'missed bin/collection',
      'bin was/has/were not/never/been',
      'not (been) emptied/collected (again)',
      'change/cancel/set (up) my/a direct debit/details/address/appointment',
      'how do/can i renew/apply/pay/book/register/report/cancel/appeal',
      'my account/reference/customer number is',
      'i have moved (house/home)',
      'send/get someone (round/out/to)',
      'who do i (need) (to) speak/contact/ring',
      'pothole/street light/lamp (post) outside/on/near',
      'blue badge (renewal/application)',
      'bus pass',
      'report a/an',
      'i would like to apply/book/register/pay/report',
      'please (can/could) (you/someone) (arrange) (for) (someone) (to) call/ring/collect/repair/fix/mend/come',
      'penalty charge (notice)',
      'council tax (bill/account/band/discount/rebate)',
      'housing (benefit/application/repair)',
    ],
    hits: ['Please can you ring me?', 'How do I renew my bus pass?'],
    misses: ['How many bins?', 'The number of repairs', 'Please send it.'],
  },
  {
    name: 'complains',
    says: 'complains',
    look: [
      'formal complaint',
      'wish/want/like to (make/lodge/raise) (a) complain/complaint',
      'complaint about/against (your/the/a)',
      'disgusted/appalled/disgraceful',
      'stage 1/2/one/two complaint',
      'expect better',
      'i am writing to complain',
    ],
    hits: ['Complaint about your van', 'I am appalled.'],
    misses: ['How many complaints were made?', 'Number of complaints of noise'],
  },
  {
    name: 'a bulletin',
    says: 'bulletin',
    look: [
      'unsubscribe',
      'view (this) (email) in (your/a) browser',
      'newsletter',
      'bulletin',
      'in this issue',
      'top story',
      'weekly/monthly/daily/morning round/news/update/digest/briefing',
      'you are receiving this',
      'update/manage (your) (email) preference',
      'webinar',
      'round up',
      'digest',
    ],
    hits: ['In this issue: pubs', 'View in browser'],
    misses: ['The issue is closed.', 'I am receiving care.', 'Good morning.'],
  },
  {
    name: 'sells something',
    says: 'sells',
    look: [
      'early bird',
      'book your place/demo/slot',
      'book a demo',
      'free trial',
      'special offer',
      'limited time',
      'last chance',
      'save # ',
      'save #%',
      'register now/today',
      'conference #',
      'our product/solution/platform/services',
      'sign up (now/today)',
    ],
    hits: ['Start your free trial.', 'Book a demo today.'],
    misses: ['The trial is free of risk?', 'Please book a place for me.'],
  },
  {
    name: 'an automatic message',
    says: 'automatic',
    look: [
      'automatic reply',
      'auto reply',
      'autoreply',
      'out of (the) office',
      'undeliverable',
      'undelivered (mail)',
      'delivery status/failure/notification',
      'mail delivery failed/subsystem',
      'returned mail',
      'could not be delivered',
      'read receipt',
      'this is an automated/automatic',
      'i am (currently) (away/on) (annual/maternity/sick) leave (until)',
      'do not reply to this',
    ],
    hits: ['Automatic reply: pubs', 'I am on annual leave until Monday.'],
    misses: ['How much annual leave is due?', 'Please reply.'],
  },
  {
    name: 'a decision from a regulator or tribunal',
    says: 'decision',
    look: [
      'decision notice',
      'information commissioner',
      'first tier tribunal',
      'information rights tribunal',
      'case reference ic',
      'commissioner’s office',
    ],
    hits: ['Decision notice of 3 May', 'First-tier Tribunal'],
    misses: ['I noticed it.', 'The decision was late.'],
  },
];

/** Every rule on list rows. */
export const MAIL_RULES: readonly MailRule[] = [...ASKING, ...LAW, ...FOLLOWING, ...OTHER];
