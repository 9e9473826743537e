import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../lib/words/english.ts';
import { WRITTEN_ENGLISH } from '../lib/words/written-english.ts';

const ROOT = join(import.meta.dirname, '..');

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
/** The syntax of a file. */
function programOf(path: string, source: string): Node {
  const { program }: { readonly program: unknown } = parseSync(path, source);
  if (!isNode(program)) throw new Error(`${path} has no syntax.`);
  return program;
}
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);
const nodesIn = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(nodesIn)];
const nameOf = (node: unknown): string =>
  isNode(node) && typeof node.name === 'string'
    ? node.name
    : isNode(node) && node.type === 'MemberExpression'
      ? `${nameOf(node.object)}.${nameOf(node.property)}`
      : '';

/** The pieces of plain text that an expression can come to: strings, templates, either side of a condition. */
function textsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  if (value.type === 'Literal') return typeof value.value === 'string' ? [value.value] : [];
  if (value.type === 'TemplateLiteral' && Array.isArray(value.quasis)) {
    return value.quasis
      .filter(isNode)
      .flatMap(({ value: piece }) =>
        typeof piece === 'object' && piece !== null && 'cooked' in piece ? [String(piece.cooked)] : [],
      );
  }
  if (value.type === 'JSXExpressionContainer') return textsOf(value.expression);
  if (value.type === 'ConditionalExpression')
    return [...textsOf(value.consequent), ...textsOf(value.alternate)];
  if (value.type === 'LogicalExpression') return [...textsOf(value.left), ...textsOf(value.right)];
  return [];
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);
/** A sentence or a label of several words, wherever it stands. */
const readsAsWords = (text: string): boolean => /^[\s.,]*\p{Lu}\p{Ll}+[’']?\p{Ll}*,? \S/u.test(text);

/** Attributes that are seen or heard. `name`, `label`, `about`, `what`, `sentence` and `hint` are those of our own components. */
const SEEN =
  /^(?:aria-label|aria-valuetext|aria-roledescription|title|placeholder|alt|label|about|what|sentence|hint)$/u;
/** Functions whose words are said to the officer. */
const SAYS = /^(?:say|copy|handOut|context\.copy|props\.say)$/u;

/** English that stands in the code of a view instead of in the word list. */
function hardCoded(path: string, source: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration') return;
    // What a developer reads in the console is not the officer's.
    if (node.type === 'CallExpression' && nameOf(node.callee).startsWith('console.')) return;
    const seen = (texts: readonly string[], test: (text: string) => boolean) => {
      for (const text of texts.filter(test)) found.add(text.trim());
    };
    if (node.type === 'JSXText') seen([String(node.value)], hasWords);
    if (node.type === 'JSXElement' && Array.isArray(node.children))
      seen(node.children.flatMap(textsOf), hasWords);
    if (node.type === 'JSXOpeningElement' && Array.isArray(node.attributes)) {
      const own = /^\p{Lu}/u.test(nameOf(node.name));
      for (const attribute of node.attributes.filter(isNode)) {
        const name = nameOf(attribute.name);
        if (SEEN.test(name) || (own && name === 'name')) seen(textsOf(attribute.value), hasWords);
      }
    }
    if (node.type === 'CallExpression' && SAYS.test(nameOf(node.callee)) && Array.isArray(node.arguments)) {
      seen(node.arguments.flatMap(textsOf), hasWords);
    }
    seen(textsOf(node), readsAsWords);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(programOf(path, source));
  return [...found].map((text) => `${path}: ${text}`);
}

const files = (tops: readonly string[]): readonly string[] =>
  tops.flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/u.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The words that citations are made of in any language: "FOI Act 2014 s12(1)(b)", "5 U.S.C. 552(a)(6)". */
const CITING = new Set('FOIA FOISA EIR EISR FOI Act UK GDPR DPA SI SSI Sch Art reg para USC'.split(' '));

const isCitation = (text: string): boolean =>
  text
    .replaceAll('U.S.C.', 'USC')
    .split(/[\s,;:]+/u)
    .every((word) => CITING.has(word) || /^(?:s|p)?\d*[A-Z]?(?:\([\da-zA-Z]+\))*$/u.test(word));

/** English that stands in the code of a room whose texts are in the list of what is handed out. */
function written(path: string, source: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    // What only a developer reads.
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Error') return;
    for (const text of textsOf(node)) {
      const words = text.replace(/\{\w+\}|<[^>]*>?/gu, '').trim();
      const reads =
        /\p{L}{2,}[’']?\p{L}* \p{L}{2}/u.test(words) || /^\p{Lu}\p{Ll}+(?:[\s.:,]|$)/u.test(words);
      if (reads && !isCitation(words)) found.add(words);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(programOf(path, source));
  return [...found].map((text) => `${path}: ${text}`);
}

const messages = (language: string): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(read(`public/_locales/${language}/messages.json`));

describe('the interface', () => {
  it('has no words of its own in the code of its views', () => {
    expect(files(['components', 'entrypoints']).flatMap((path) => hardCoded(path, read(path)))).toEqual([]);
  });

  it('would be caught with words of its own', () => {
    const caught = (source: string) => hardCoded('planted.tsx', source).length;
    expect(caught('export const A = () => <p>Nothing found</p>;')).toBe(1);
    expect(caught('export const A = (b) => <p>{b ? "Open" : b}</p>;')).toBe(1);
    expect(caught('export const A = (n) => <p aria-label={n ? "Part" : n} />;')).toBe(1);
    expect(caught('export const A = () => <IconButton name="Close" />;')).toBe(1);
    expect(caught('export const NAMES = { a: "Add a note" };')).toBe(1);
    expect(caught('export const f = (say) => say("Saved.");')).toBe(1);
    expect(caught('export const A = () => <input name="note" className="button main" />;')).toBe(0);
    expect(caught('console.warn("Request Lens could not open.");')).toBe(0);
  });

  it('uses every text of the word list', () => {
    const nodes = files(['components', 'entrypoints', 'lib'])
      .filter((path) => !path.startsWith('lib/words/') || path === 'lib/words/written.ts')
      .flatMap((path) => nodesIn(programOf(path, read(path))));
    const whole = new Set(nodes.flatMap((node) => (node.type === 'Literal' ? textsOf(node) : [])));
    // A template `law.${name}` uses every text that begins and ends as it does.
    const patterns = nodes
      .filter(({ type }) => type === 'TemplateLiteral')
      .map(textsOf)
      .filter(([start = '']) => /^[\w-]+\./u.test(start))
      .map(
        (pieces) =>
          new RegExp(
            `^${pieces.map((piece) => piece.replaceAll('.', String.raw`\.`)).join('[\\w-]+')}$`,
            'u',
          ),
      );
    const unused = [...Object.keys(ENGLISH), ...Object.keys(WRITTEN_ENGLISH)].filter(
      (key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('says what the browser shows in both languages, and as long as a store takes it', () => {
    expect(Object.keys(messages('cy'))).toEqual(Object.keys(messages('en')));
    const used = `${read('wxt.config.ts')}${read('entrypoints/background.ts')}`;
    expect(
      Object.keys(messages('en')).filter(
        (key) => !used.includes(`__MSG_${key}__`) && !used.includes(`'${key}'`),
      ),
    ).toEqual([]);
    const manifest = nodesIn(programOf('wxt.config.ts', read('wxt.config.ts')));
    const shown = manifest
      .filter(
        ({ type, key }) =>
          type === 'Property' && /^(?:name|description|default_title|short_name)$/u.test(nameOf(key)),
      )
      .flatMap(({ value }) => textsOf(value));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((text) => !text.startsWith('__MSG_'))).toEqual([]);
    // The limit of `description`: developer.chrome.com/docs/extensions/reference/manifest/description
    for (const language of ['en', 'cy'])
      expect(messages(language).about?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('what is handed out', () => {
  /** Names that are the same in every language. */
  const NAMES = new Set([
    'lib/checklist/docx-look.ts: Arial',
    'lib/templates/sample-fields.ts: Ines Maro',
    'lib/checklist/icalendar.ts: Request Lens',
    'lib/checklist/icalendar.ts: Deadlines',
    'lib/checklist/lines/us.ts: FOIA Public Liaison',
    'lib/checklist/lines/us.ts: Office of Government Information Services',
  ]);
  /** Tables of names and dates of the law, with the sources of each row. */
  const isData = (path: string): boolean => /\/(?:holidays)\//u.test(path) || path.includes('sample-request');

  it('has no words of its own in the code of the checklist, the letters and the calendar', () => {
    const rooms = ['lib/checklist', 'lib/templates', 'lib/calendar'];
    const found = files(rooms)
      .filter((path) => !isData(path))
      .flatMap((path) => written(path, read(path)));
    expect(found.filter((one) => !NAMES.has(one))).toEqual([]);
  });

  it('would be caught with words of its own', () => {
    const caught = (source: string) => written('planted.ts', source).length;
    expect(caught("export const A = { text: 'Confirm that the request is valid.' };")).toBe(1);
    expect(caught("export const A = { reason: 'good practice' };")).toBe(1);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    expect(caught('export const A = (n) => `${n} in all of it`;')).toBe(1);
    expect(caught("export const A = ['Period', 'Places'];")).toBe(2);
    expect(caught("export const A = { reason: 'FOIA s16 and the section 45 Code' };")).toBe(1);
    expect(caught("export const A = { reason: 'FOIA s1(3), s10(6), s16', key: 'refusal-parts' };")).toBe(0);
    expect(caught("export const A = (text) => text('valid.written');")).toBe(0);
  });
});
