import { cutLine, type Line, marked } from './lines.ts';

/** What a field of a web form asks for: who is writing, what they want, or something the portal needs. */
type FieldRole = 'details' | 'identity' | 'other';

/** Labels of the fields of request forms, whole and lower case. */
const FIELDS: readonly (readonly [FieldRole, RegExp])[] = [
  [
    'details',
    /^(?:(?:full |please (?:give|provide|enter) )?details? (?:of|about) (?:your |the |my |this )?(?:foi |information )?(?:request|enquiry|information|question|query)s?\b.{0,80}|(?:what|which) information\b.{0,80}|(?:request|enquiry|information|query|question) details?|information (?:requested|required|sought|being requested|you (?:want|require|are requesting|would like).{0,30})|(?:your|the|my) (?:foi |information )?(?:request|question|questions|enquiry|message|query)|(?:please )?(?:describe|tell us|specify|state|enter|outline) .{0,80}(?:information|request|looking for|details).{0,40}|description(?: of .{0,60})?|request (?:description|text|body|in full)|message(?: body| text)?|the information you (?:want|require|need|are .{0,30})|nature of (?:the |your )?(?:request|enquiry)|i (?:would like|want|wish) to (?:know|request|see)|(?:what|which) (?:time )?(?:period|dates?|years?)\b.{0,60}|(?:date|time) (?:range|period)(?: .{0,30})?|period (?:covered|requested|of time.{0,20}))$/u,
  ],
  [
    'identity',
    /^(?:(?:your |full |first |last |middle |contact |applicant(?:'s|’s)? |requester(?:'s|’s)? |customer(?:'s|’s)? )*(?:name|names|surname|forename|forenames)|title|(?:your |contact |home |postal |correspondence |email |e-mail )*(?:address|e-?mail|email address)(?: line \d| \d)?|post ?code|zip(?: code)?|town(?: or city|\/city)?|city|county|country|(?:your |contact |daytime |home |mobile |work )*(?:telephone|phone|mobile|tel)(?: number| no\.?)?|(?:your )?(?:organi[sz]ation|company|business|employer)(?: name)?(?: \(if .{0,30}\))?|job title|contact details|your details|house (?:name|number).{0,20}|street)$/u,
  ],
  [
    'other',
    /^(?:(?:date|time)(?: (?:of|and time|submitted|received|sent|created).{0,30})?|submitted(?: on| at| by)?|received(?: on)?|(?:submission|form|case|request|our|your|unique|application) ?(?:id|ref(?:erence)?(?: (?:no\.?|number))?|number|no\.?)|ref(?:erence)?(?: (?:no\.?|number))?|status|category|(?:preferred|required) (?:format|method|contact|response|means).{0,40}|how (?:would|do|should) (?:you|we) .{0,80}|(?:in )?(?:what|which) format.{0,60}|format(?: required)?|type of (?:request|requester|applicant|enquiry)|request type|(?:applicant|requester) type|are you .{0,80}|i am (?:a|an|making).{0,60}|(?:declaration|consent|terms.{0,30}|privacy.{0,30}|data protection.{0,30}|signature|agree.{0,30})|ip address|department|directorate|service(?: area)?|form(?: name)?|source|subject(?: of .{0,40})?|topic|attachments?|upload.{0,40}|have you .{0,80}|do you .{0,80}|page|section|deadline|due(?: date)?)$/u,
  ],
];

interface Field {
  readonly role: FieldRole;
  /** Length of the label in the line's body, its colon included. */
  readonly length: number;
}

const LONGEST_LABEL = 130;

/** The field whose label the line opens with, or is. */
function fieldOf(body: string): Field | undefined {
  const head = body.slice(0, LONGEST_LABEL);
  const colon = /[:：?](?:\s?:)?(?=\s*(?:[^\s:：]|$))/u.exec(head);
  const length = colon !== null ? colon.index + colon[0].length : body.length <= 70 ? body.length : 0;
  if (length === 0) return undefined;
  const label = body
    .slice(0, length)
    .replace(/[[\]]/gu, '')
    .replace(/\((?:required|optional|mandatory)\)|[*:：?]+/giu, '')
    .replace(/^(?:\d{1,2}|[a-z])[.)]\s+/iu, '')
    .trim()
    .toLowerCase();
  const role = FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
  return role === undefined ? undefined : { role, length };
}

/** A form opens with a field; one that stands further down may be a column the requester asks for. */
const FIRST_FIELD = 2;
/** What a portal asks at the end, where no requester would: it ends the request even as a question. */
const ENDS_DETAILS =
  /^(?:how (?:would|do|should) (?:you|we)|(?:in )?(?:what|which) format|preferred|are you (?:a|an|making|submitting|requesting)|do you (?:agree|consent))\b/iu;

/** True where the lines are a form: fields from the top, one for the request among them, and who is writing. */
function isForm(lines: readonly Line[], fields: readonly (Field | undefined)[]): boolean {
  const open = fields.filter((_, i) => lines[i]?.kind === undefined);
  const roles = open.flatMap((field) => (field === undefined ? [] : [field.role]));
  const first = fields.findIndex((_, i) => lines[i]?.kind === undefined);
  const label = lines[first]?.body.slice(0, LONGEST_LABEL) ?? '';
  const opensWithDetails = fields[first]?.role === 'details' && label.includes(':');
  const opens = open.slice(0, FIRST_FIELD).some((field) => field !== undefined);
  return (
    opensWithDetails || (opens && roles.length > 2 && roles.includes('details') && roles.includes('identity'))
  );
}

/**
 * Tells a filled-in web form from a letter and marks its labels as header, who is writing as signature, and leaves the
 * answer that holds the request to be read as a letter.
 */
export function markForm(lines: readonly Line[]): readonly Line[] {
  const fields = lines.map((line) => (line.kind === undefined ? fieldOf(line.body) : undefined));
  if (!isForm(lines, fields)) return lines;
  let role: FieldRole = 'details';
  return lines.flatMap((line, i) => {
    if (line.kind !== undefined) return [line];
    const field = fields[i];
    if (field === undefined || !(role !== 'details' || endsDetails(line, field))) return [answer(line, role)];
    role = field.role;
    const [label, rest] = cutLine(line, field.length);
    return [marked(label ?? line, 'header'), ...(rest === undefined ? [] : [answer(rest, role)])];
  });
}

/** Inside the request only a label with a colon is a field: "Location" may be an item the requester lists. */
const endsDetails = (line: Line, field: Field): boolean =>
  field.role === 'details' ||
  line.body.slice(0, field.length + 1).includes(':') ||
  ENDS_DETAILS.test(line.body);

function answer(line: Line, role: FieldRole): Line {
  if (role === 'details') return line;
  return marked(line, role === 'identity' ? 'signature' : 'header');
}
