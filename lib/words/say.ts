/** A text whose form follows its `count`, by the names of `Intl.PluralRules`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Texts by name, in the language they were first written in. */
type Texts = Readonly<Record<string, string | Plural>>;

/** The same texts in any language. */
export type InAnyLanguage<List extends Texts> = {
  readonly [Key in keyof List]: List[Key] extends string ? string : Plural;
};

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** What is filled in where a text is said. */
export type NamesOf<List extends Texts, Key extends keyof List> = Key extends keyof List
  ? List[Key] extends infer Entry
    ? Entry extends string
      ? NamesIn<Entry>
      : 'count' | NamesIn<Entry[keyof Entry]>
    : never
  : never;

/** The values that a text takes: none, or an object with one for each of its names. */
export type Values<List extends Texts, Key extends keyof List> = [NamesOf<List, Key>] extends [never]
  ? []
  : [values: { readonly [Name in NamesOf<List, Key>]: Name extends 'count' ? number : string | number }];

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/** A text with its values filled in, in the form for `count` where it counts. What has no value stays in its braces. */
export function saidAs(
  entry: string | Plural,
  rules: Intl.PluralRules,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (typeof entry === 'string') return filled(entry, values);
  return filled(entry[rules.select(Number(values.count))] ?? entry.other, values);
}
