/** The letters an office writes about a request, in the order they are offered. */
export const TEMPLATE_NAMES = [
  'acknowledgement',
  'clarification',
  'department',
  'extension',
  'refusal',
] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

/** A letter to copy, in plain text. `{{field}}` stands for something of the request. */
export interface LetterTemplate {
  readonly subject: string;
  readonly body: string;
}

/** The letters an office put in place of ours; one that is left out is ours. */
export type OwnTemplates = Readonly<Partial<Record<TemplateName, LetterTemplate>>>;

/** What may stand in a letter between double braces. */
export const TEMPLATE_FIELDS = [
  'requester',
  'reference',
  'subject',
  'law',
  'received',
  'deadline',
  'departments',
  'extended',
  'questions',
  'unclear',
  'exemptions',
  'review',
  'regulator',
  'authority',
  'officer',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** What is known for the fields; one without a value is left to the officer. */
export type FieldValues = Readonly<Partial<Record<TemplateField, string>>>;
