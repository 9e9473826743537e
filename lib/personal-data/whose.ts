import { matchesOf } from '../model/matches.ts';
import type { PersonalData, Whose } from '../model/personal-data.ts';
import type { Question } from '../model/question.ts';
import { hasSequence, type Sequence } from '../model/sequence.ts';
import { overlaps, type Span } from '../model/span.ts';
import { HOME_LABEL } from './address-shape.ts';
import { isBodyName } from './names/bodies.ts';
import { OFFICE_AFTER, OFFICE_BEFORE, OFFICE_HOLDERS, OFFICE_OF } from './office-holders.ts';
import type { Person } from './people.ts';
import { whoseOf } from './people.ts';
import { Places } from './places.ts';
import type { Reading } from './reading.ts';
import type { Find } from './recogniser.ts';

interface Known {
  readonly reading: Reading;
  readonly questions: readonly Question[];
  readonly people: readonly Person[];
}

/** What the mailbox of an office is called, and the hosts of public bodies. */
const OFFICE_MAILBOX =
  /^(?:ir@|ig@|infogov|igo|foi|foia|dpo|enquir|inquir|info|contact|press|complaint|customer|records|data|reception|admin|office|mail|help|support|access|request|freedom)/iu;
const PUBLIC_HOST =
  /[@.](?:gov\.uk|gov\.scot|gov\.wales|police\.uk|nhs\.uk|nhs\.net|mod\.uk|parliament\.uk|gov\.ie|gov|mil)$/iu;
const OWN = /(?<!\w)(?:my|me|i|i'm|mine|our|us)\b/iu;
/** What makes an address the writer's: not every "I" before it does ("may I have the file on 4 Mill Row"). */
const OWN_HOME =
  /(?<!\w)(?:my|our|mine|(?:i|we)(?:'m|’m|'ve|’ve| am| are| was| have| had| now| also| still| used to| currently){0,3} (?:lived?|living|own(?:ed)?|rent(?:ed)?|(?:the|a|your) (?:sole |joint )?(?:tenants?|owners?|leaseholders?|freeholders?|occupiers?|residents?)|moved?|bought|reside[d]?|residing|stay|staying|based|occupy|farm))\b/iu;
const ANOTHERS =
  /(?<!\w)(?:he|she|his|her|hers|their|him|them|(?:my|our) (?:late |elderly |own |young |disabled )?(?:mother|father|mum|dad|son|daughter|wife|husband|partner|brother|sister|client(?! account)|friend|neighbour|child|children)(?:['’]s)?)\b/iu;
const REACH = 70;

/** The types whose marks are statements: they often begin with the person they are about. */
const STATEMENT_OPENS: Partial<Record<PersonalData['type'], true>> = {
  health: true,
  'criminal-record': true,
  other: true,
};

/** Whom a statement is about by its own first words: "I was convicted", "my mother's". */
function teller(words: string): Whose | undefined {
  const start = words.slice(0, REACH);
  if (ANOTHERS_FIRST.test(start) || /^\p{L}+ (?:his|her) /u.test(start)) return 'third-party';
  return OWN_FIRST.test(start) ? 'requester' : undefined;
}

const OWN_FIRST = /^(?:i|i'm|i’m|i've|i’ve|my)\b/iu;
const ANOTHERS_FIRST =
  /^(?:he|she|his|her|they|their|my (?:late )?(?:mother|father|mum|dad|son|daughter|wife|husband|partner|brother|sister|client|friend|cousin|nephew))\b/iu;

/** What stands before an offset in the same sentence and line, REACH characters at most. */
function clauseBefore(text: string, offset: number): string {
  const window = text.slice(Math.max(0, offset - REACH), offset);
  return window.slice(Math.max(...['. ', '?', '!', '\n'].map((stop) => window.lastIndexOf(stop))) + 1);
}

/** Says of each find whose it is and why, from where it stands and the words before it. */
export function whoseIs(known: Known): (find: Find) => Pick<PersonalData, 'whose' | 'why' | 'person'> {
  const { reading, people } = known;
  const personOf = new Map(people.flatMap((person) => person.finds.map((find) => [find, person] as const)));
  const saidOf = new Map(people.map((person) => [person, whoseOf(person)]));
  const owners = people.filter((person) => saidOf.get(person) === 'requester');
  const signed = signedBlocks(reading, owners);
  const mine = new Places(owners.flatMap((person) => person.finds.map(({ span }) => span)));
  const hasOwner = owners.length > 0 || isBodyName(reading.senderName ?? '', reading.senderAddress);
  const requester = owners.length === 1 ? owners[0]?.label : undefined;
  const judged = new Map(
    people.map((person) => [person, judge(reading, person, saidOf.get(person), hasOwner)]),
  );
  const others = new Set(
    people
      .filter((person) => judged.get(person)?.whose === 'third-party')
      .flatMap((person) => person.finds.map((find) => find.span.end)),
  );
  const mailOf = (find: Find): Judgement | undefined => {
    const owner =
      find.type === 'email' && find.whose === undefined ? ownerOf(reading.text, find, people) : undefined;
    const known = owner === undefined ? undefined : judged.get(owner);
    return known === undefined || known.whose === 'unknown'
      ? undefined
      : { whose: known.whose, because: 'It bears the name of a person in the letter.' };
  };
  return (find) => {
    const person = personOf.get(find);
    const judgement = person === undefined ? mailOf(find) : judged.get(person);
    const { whose, because } = judgement ?? dataOf(reading, find, signed, mine, others);
    const why = because === '' ? find.why : `${find.why} ${because}`;
    const owner = person === undefined && whose === 'requester' ? requester : undefined;
    return owner === undefined ? { whose, why } : { whose, why, person: owner };
  };
}

/** The person whose surname the mailbox bears: "c.drury@…" is Caspian Drury's. */
function ownerOf(text: string, { span }: Find, people: readonly Person[]): Person | undefined {
  const address = text.slice(span.start, span.end).toLowerCase();
  const box = address.slice(0, address.indexOf('@'));
  return people.find(({ names }) => {
    const last = names.at(-1) ?? '';
    return names.length > 1 && last.length >= SHORTEST_SURNAME && box.includes(last);
  });
}
const SHORTEST_SURNAME = 4;

interface Judgement {
  readonly whose: Whose;
  /** Added to the find's own why; may be empty. */
  readonly because: string;
}

/** "Mr Drury of this office": one who writes for the requester. */
const IN_OFFICE = /^,? of (?:this|our) (?:office|firm|department|practice)\b/iu;

/** Whose name it is: what its mentions say, then the office beside it, then who else is named. */
function judge(reading: Reading, person: Person, said: Whose | undefined, hasOwner: boolean): Judgement {
  if (person.finds.some(({ span }) => IN_OFFICE.test(reading.text.slice(span.end, span.end + REACH))))
    return { whose: 'requester', because: 'The letter says that this person writes for the requester.' };
  if (said === 'requester' || said === 'official') return { whose: said, because: '' };
  const office = officeOf(reading, person);
  if (office !== undefined) return { whose: 'official', because: office };
  if (said !== undefined) return { whose: said, because: '' };
  if (!hasOwner) return { whose: 'unknown', because: 'Nothing says whose name this is.' };
  return { whose: 'third-party', because: 'Not the person who is asking.' };
}

/** The sentence that says why a person is named as one who holds a public office; undefined where nothing does. */
function officeOf({ text }: Reading, person: Person): string | undefined {
  const full = [person.names[0], person.names.at(-1)].join(' ');
  if (person.names.length > 1 && (OFFICE_HOLDERS.has(full) || OFFICE_HOLDERS.has(person.names.join(' '))))
    return 'It is the name of someone who has held a well-known public office.';
  const acting = person.finds.some(({ span }) => {
    const before = text.slice(Math.max(0, span.start - REACH), span.start);
    return (
      OFFICE_BEFORE.test(before) ||
      endsInOffice(before) ||
      OFFICE_AFTER.test(text.slice(span.end, span.end + REACH))
    );
  });
  return acting ? 'The words beside it say that this person acts in a public office.' : undefined;
}

/** True where the text ends in an office and its field: "the Minister for Social Care, ". */
function endsInOffice(before: string): boolean {
  const office = matchesOf(before, OFFICE_OF).at(-1);
  if (office === undefined) return false;
  const field = before.slice(office.index + office[0].length).split(/[\s,]/u);
  return field.every((word) => /^(?:\p{Lu}\p{L}*|and|the|of|for|)$/u.test(word));
}

/** The blocks that the writer signs, and forms with the writer's name in a field: what stands in them is the writer's. */
function signedBlocks(reading: Reading, owners: readonly Person[]): Places {
  const names = new Places(owners.flatMap((owner) => owner.finds.map((find) => find.span)));
  const signed = reading.signOffs.map((signOff) => signOff.span);
  return new Places(
    [...signed, ...formBlocks(reading), ...letterheads(reading)].filter((span) => names.meet(span)),
  );
}

/** What stands above the greeting, where it is short. */
function letterheads({ lines }: Reading): readonly Span[] {
  const greets = lines
    .slice(0, LONGEST_LETTERHEAD)
    .findIndex(({ text }) => /^(?:dear|to whom|sirs?)\b/iu.test(text));
  const [first] = lines;
  // The date or the one addressed parts the writer's own block from the rest.
  const blank = lines.findIndex(({ text }, i) => i > 0 && text === '');
  const last = lines[Math.min(greets, blank < 0 ? greets : blank) - 1];
  return greets < 2 || first === undefined || last === undefined
    ? []
    : [{ start: first.start, end: last.end }];
}
const LONGEST_LETTERHEAD = 14;

const FIELD = /^[\p{L}][\p{L} /()'’.-]{1,40}:/u;

/** Runs of two lines or more that each begin with a field's name: "Date of birth: ...". */
function formBlocks(reading: Reading): readonly Span[] {
  const blocks: Span[] = [];
  let first: Span | undefined;
  let last: Span | undefined;
  for (const line of [...reading.lines, { text: '', start: reading.text.length, end: reading.text.length }]) {
    if (FIELD.test(line.text)) {
      first ??= line;
      last = line;
    } else {
      if (first !== undefined && last !== undefined && first !== last)
        blocks.push({ start: first.start, end: last.end });
      first = undefined;
      last = undefined;
    }
  }
  return blocks;
}

/** Between a name and that person's address: "Mrs Pell of 9 Gull Close", "Mr Pell, 9 Gull Close". */
const ADDRESS_JOINT = /(?:,? of|,? at|,|,? who (?:now )?lives at|,? living at|,? \() ?$/iu;

/** True where the words are an address right after the name of someone else. */
function standsAfterName({ text }: Reading, { type, span }: Find, others: ReadonlySet<number>): boolean {
  if (type === 'reference-number') {
    const gap = /[,(\s]{1,3}$/u.exec(text.slice(Math.max(0, span.start - 3), span.start))?.[0].length ?? 0;
    return gap > 0 && others.has(span.start - gap);
  }
  if (type !== 'postal-address') return false;
  const joint = ADDRESS_JOINT.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[0];
  return joint !== undefined && others.has(span.start - joint.length);
}

const OFFICE_MAIL = 'It is the mailbox of a public body or an office.';

/** True for a mailbox of a public body where the sender writes from none. */
const isPublicMail = (address: string, sender: string): boolean =>
  PUBLIC_HOST.test(address) && !PUBLIC_HOST.test(sender);

/** True where the line is one of a mail's header that says to whom it went. */
const isAddressed = (text: string, start: number): boolean =>
  /(?:^|\n)[ \t>]*from:[^\n]{0,60}$/iu.test(text.slice(Math.max(0, start - 80), start))
    ? /^(?:foi|ir@|ig@|infogov|freedom|dpo|information|reception)/iu.test(text.slice(start, start + 20))
    : /(?:^|\n)[ \t>]*(?:to|cc|bcc):[^\n]{0,120}$/iu.test(text.slice(Math.max(0, start - 140), start));

/** "Please return the form to": what the writer gives so that the answer finds them. */
const ANSWER_TO: Sequence = {
  first: /(?<!\w)(?:return|reply|respond|send|post|answer|email|e-mail|write|contact|reach)\b/giu,
  next: /(?<!\w)(?:to|at|on|by|via|me)[ :]{0,3}$/giu,
  within: 50,
  barred: /[.?!\n]/gu,
};

/** "Address line 1:", "Postcode:", "Mobile:" at the head of the line: a form's question about who writes. */
const OWN_FIELD =
  /(?:^|\n)[ \t]*\[?(?:your |my |home |contact |daytime |correspondence )*(?:address(?: line \d)?|post ?code|town(?: or city)?|e-?mail(?: address)?|(?:tele)?phone(?: number)?|mobile(?: number)?|tel|d\.?o\.?b\.?|date of birth|ni number|nhs n(?:o|umber))\.?\]?[ \t]*:[ \t]*$/iu;
const inField = (text: string, start: number): boolean =>
  OWN_FIELD.test(text.slice(Math.max(0, start - REACH), start)) && FORM_NAME.test(text.slice(0, 4000));
const FORM_NAME = /(?:^|\n)[ \t]*\[?(?:your |full |first |last )*(?:name|surname|forename)s?\]?[ \t]*:/iu;

const COLLEAGUE = 'It is a colleague’s who forwards the request.';

function dataOf(
  reading: Reading,
  find: Find,
  signed: Places,
  mine: Places,
  others: ReadonlySet<number>,
): Judgement {
  if (find.whose !== undefined) return { whose: find.whose, because: '' };
  const words = reading.text.slice(find.span.start, find.span.end);
  if (find.type === 'email' && reading.senderAddress?.toLowerCase() === words.toLowerCase())
    return reading.cover === undefined
      ? { whose: 'requester', because: 'The message was sent from it.' }
      : { whose: 'official', because: COLLEAGUE };
  if (reading.cover !== undefined && overlaps(reading.cover, find.span))
    return { whose: 'official', because: COLLEAGUE };
  if (
    find.type === 'email' &&
    reading.senderAddress !== undefined &&
    isPublicMail(words, reading.senderAddress)
  )
    return { whose: 'official', because: OFFICE_MAIL };
  if (find.type === 'email' && OFFICE_MAILBOX.test(words) && isAddressed(reading.text, find.span.start))
    return { whose: 'official', because: OFFICE_MAIL };
  if (find.type !== 'health' && find.type !== 'criminal-record' && signed.meet(find.span))
    return { whose: 'requester', because: 'It stands with the writer’s name.' };
  if (
    mine.meet({ start: find.span.start - 3, end: find.span.start }) &&
    /[\s,(#:-]/u.test(reading.text.charAt(find.span.start - 1))
  )
    return { whose: 'requester', because: 'It stands right after the writer’s name.' };
  if (inField(reading.text, find.span.start))
    return { whose: 'requester', because: 'It fills in a form’s question about the writer.' };
  const told = STATEMENT_OPENS[find.type] === undefined ? undefined : teller(words);
  if (told !== undefined) return { whose: told, because: '' };
  if (standsAfterName(reading, find, others))
    return { whose: 'third-party', because: 'It stands after the name of someone else.' };
  const before = clauseBefore(reading.text, find.span.start);
  if (ANOTHERS.test(before))
    return { whose: 'third-party', because: 'The words before it speak of someone else.' };
  if (
    (find.type === 'email' || find.type === 'phone' || find.type === 'postal-address') &&
    hasSequence(before, ANSWER_TO) &&
    !PUBLIC_HOST.test(words) &&
    !/(?<!\w)you(?:r)?\b/iu.test(before)
  )
    return { whose: 'requester', because: 'The writer asks for the answer to be sent there.' };
  if (
    find.type === 'postal-address' &&
    HOME_LABEL.test(before) &&
    /(?<!\w)(?:our|my) client/iu.test(reading.text)
  )
    return { whose: 'third-party', because: 'The letter is written for a client.' };
  const own = find.type === 'postal-address' || find.type === 'postcode' ? OWN_HOME : OWN;
  if (own.test(before)) return { whose: 'requester', because: 'The writer speaks of it as their own.' };
  if (find.type === 'email' && (OFFICE_MAILBOX.test(words) || PUBLIC_HOST.test(words)))
    return { whose: 'official', because: OFFICE_MAIL };
  if (find.type === 'reference-number' || find.type === 'bank-details' || /student|tax/iu.test(find.why))
    return { whose: 'requester', because: 'People quote the numbers of their own matters.' };
  return { whose: 'unknown', because: '' };
}
