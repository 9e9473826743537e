/**
 * `request`: a thing or an answer is asked of the reader ("please send"). `want`: the writer says what they want ("I
 * would like"), which is a request where information is the object. `name`: a sentence names the request ("my request is").
 */
export type LeadFamily = 'request' | 'want' | 'name';

/** Phrases of one family; what brackets hold in a hit is the lead, and no miss holds one. */
export interface LeadPhrases {
  readonly family: LeadFamily;
  readonly phrases: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** How requesters begin to ask. Notation of the phrases: see `compilePhrases`. */
export const LEAD_PHRASES: readonly LeadPhrases[] = [
  {
    family: 'request',
    phrases: [
      '{please} {could} {you} ~ {give}/{tell}',
      '{please} {could} {i} ~ {have}/{ask}',
      '{please} ~ {give}/{tell}',
      'be so good/kind as to {give}/{tell}',
      'pray {give}/{tell}',
      'perhaps/maybe {you} could/might/can/would ~ {give}/{tell}',
      'do let_me_know/let_me_have/tell/send/say',
    ],
    hits: [
      '[Please also state] the cost',
      '[Kindly let me have] the minutes',
      '[please could you tell] me who signed it',
      '[Please can I have] the file',
    ],
    misses: ['if you please', 'He was pleased to send it'],
  },
  {
    family: 'request',
    phrases: [
      '{could} {you} ~ {give}/{tell}',
      '{could} the/your/this * {give}/{tell}',
      '{could} {you} ~ so kind as to {give}/{tell}',
      '{could} {you} ~ able to {give}/{tell}',
      '{could} {you} mind giving/telling/sending/letting/providing/sharing/saying',
      'are {you} able to {give}/{tell}',
      'is it possible [for] [me] to {have}/{give}/{tell}',
      'would it be possible [for] [me] [to] {have}/{give}/{tell}',
      '[would/will] be * if {you} could/would/can/will/are_able_to ~ {give}/{tell}',
      'if {you} could/would/can ~ {give}/{tell}',
    ],
    hits: [
      '[Could you also confirm] the date',
      '[Could the council please provide] its policy',
      '[would you be so kind as to send] the log',
    ],
    misses: ['The council could not say', 'would you believe it'],
  },
  {
    family: 'request',
    phrases: ['{could} {i} ~ {have}/{ask}'],
    hits: ['[May I see] the register', '[can we please have] the totals'],
    misses: ['I could have done it', 'we may see'],
  },
  {
    family: 'want',
    phrases: [
      '{would} ~ like/love/appreciate/welcome/want/wish/value ~ to {have}/{ask}',
      '{would} ~ like/love/appreciate/welcome/want/wish/value/need/require',
      '{would} ~ ask that/for/you/to',
      '{would}/{am} ~ {glad} ~ for/in/of',
      '{would}/{am} ~ {glad} ~ to {have}/{ask}',
      '{would}/{am} ~ {glad} ~ if {you} could/would/can/will ~ {give}/{tell}',
      '{would}/{am} ~ {glad} ~ if i could/might/may {have}/{ask}',
    ],
    hits: [
      '[I would also like to see] the survey',
      '[We should be most grateful for] the dates',
      "[I'd like to know] who paid",
      '[I am interested in] the rota',
    ],
    misses: ['I like the park', 'They would like it'],
  },
  {
    family: 'want',
    phrases: [
      '{i} ~ want/need/require/seek/request/demand/desire/ask/wish/hope to {have}/{ask}',
      '{i} ~ want/need/require/seek/request/demand/desire/specify/wish',
      '{i} ~ ask for/that/you/to',
      '{i} ~ ask the/your * {give}/{tell}/to',
      '{i} ~ make/submit/lodge/place/file/put_in a/an/this/the/my * request/application',
      '{i} ~ put/putting a/this/my/the * request * for',
      '{i} ~ hope/trust/hoping [that] {you} can/could/will/would/might/may ~ {give}/{tell}',
      '{am} ~ hoping [that] {you} can/could/will/would/might/may ~ {give}/{tell}/have/hold',
      '{i} was/were ~ hoping [that] {you} can/could/will/would/might/may ~ {give}/{tell}/have/hold',
      '{i} was/were ~ hoping/looking/wanting to {have}/{ask}',
      '{i} ~ apply for/to',
      '{am} ~ asking/seeking/requesting/wanting/needing/after/applying/enquiring/inquiring/looking/wondering ~ to {have}/{ask}',
      '{am} ~ asking/seeking/requesting/wanting/needing/after/applying/enquiring/inquiring/looking/wondering ~ [for/about/into/if/whether/access_to/you_for/you_to]',
      '{am} ~ trying/writing/hoping/keen/curious/eager/contacting_you/emailing/e-mailing/getting_in_touch * to {have}/{ask}',
      '{i} ~ write/writing to {have}/{ask}',
      '{i} ~ wonder/wondered/was_wondering/were_wondering ~ if/whether it/this * possible to {have}/{give}/{tell}',
      '{i} ~ wonder/wondered/was_wondering/were_wondering ~ if/whether {you}/i could/can/might/would {have}/{give}/{tell}',
      '{i} ~ wonder/wondered/was_wondering/were_wondering ~ [if/whether/how/what]',
      'i was wondering if/whether {you} could/can/would {give}/{tell}',
      'i ~ would appreciate',
      '{i} ~ ask whether/if',
      'asks/requests/seeks/requires/asked that the/your * {give}/{tell}',
      'no reason why {i} should/could/may/can not {have}',
    ],
    hits: [
      '[I hereby request] copies',
      '[I am looking for] the plans',
      '[we are writing to obtain] the lease',
      '[I ask you] to tell me',
    ],
    misses: ['I looked for it', 'You want the moon', 'they seek him'],
  },
  {
    family: 'name',
    phrases: [
      'what/all/everything {i} ~ {want} [for] * is/are',
      'what {would}/{am} ~ like/love/want/need/after/asking/looking/seeking/trying * is/are',
      'the ~ {material} [that/which] {i} ~ {want} [for] * is/are/includes/include',
      'my/this/the/our [foi/foia/information/eir] request/question/questions/enquiry/query/queries/application ~ is/are/relates_to/concerns/covers/includes/takes_in/extends_to/asks/seeks ~ [for]',
      'it/this [also] [email/letter] asks/seeks/requests/is_to_request/is_a_request/is_an_foi_request/covers [for]',
      'a/formal/foi/foia/official/my request for',
      'requesting',
      'treat/accept/take/consider/regard this ~ [email/letter/message] as a/an/my/our * request for/about/regarding',
      'treat/accept/take/consider/regard this ~ [email/letter/message] as a/an/my/our * request under * for/about/regarding',
      'grateful/obliged for',
      'my interest is/lies in',
      '{material} requested/sought/required/wanted',
      'details of [your/my/the] request',
      'thanks/thank_you for sending/providing/supplying',
      'it would/will * to know/have/see/learn',
    ],
    hits: [
      '[My request is for] the audit',
      '[What I want is] the tape',
      '[The records we seek are] these',
      '[Details of request]: the bill',
    ],
    misses: ['the question of cost', 'your request was refused'],
  },
];
