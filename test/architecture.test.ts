import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it uses of its surroundings, in the form of `usesOf`. */
  readonly uses: readonly string[];
  readonly onlyReexports: boolean;
  /** Paths from the root of the project's own files that it imports. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : isNode(value)
      ? [value, ...Object.values(value).flatMap(nodesIn)]
      : [];

/** The name of a plain identifier, or of `a.b` as "a.b". */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name);
  return node.type === 'MemberExpression' && node.computed === false
    ? `${nameOf(node.object)}.${nameOf(node.property)}`
    : '';
}

const literalOf = (node: unknown): string =>
  isNode(node) && typeof node.value === 'string' ? node.value : '';

/** What a file uses of its surroundings: `document.body`, `fetch(`, `new Date()`, `.innerHTML =`. */
function usesOf(nodes: readonly Node[]): readonly string[] {
  const declared = new Set(
    nodes.flatMap((node) => {
      if (node.type === 'VariableDeclarator') return nodesIn(node.id).map(nameOf);
      return Array.isArray(node.params) ? nodesIn(node.params).map(nameOf) : [];
    }),
  );
  return nodes.flatMap((node) => {
    const name = nameOf(node);
    const [first = ''] = name.split('.');
    if (node.type === 'MemberExpression' && name !== '') return declared.has(first) ? [] : [name];
    if (node.type === 'CallExpression') {
      const callee = nameOf(node.callee);
      return declared.has(callee.split('.')[0] ?? '') ? [] : [`${callee}()`];
    }
    if (node.type === 'NewExpression') {
      const empty = Array.isArray(node.arguments) && node.arguments.length === 0;
      return [`new ${nameOf(node.callee)}(${empty ? '' : '...'})`];
    }
    if (node.type === 'AssignmentExpression' && isNode(node.left) && node.left.type === 'MemberExpression') {
      return [`.${nameOf(node.left.property)} =`];
    }
    if (node.type === 'JSXAttribute') return [`${nameOf(node.name)}=`];
    return [];
  });
}

function readSource(path: string, text = readFileSync(join(ROOT, path), 'utf8')): SourceFile {
  const nodes = nodesIn(parseSync(path, text).program);
  const named = nodes
    .filter((node) => /^(?:Import|ExportNamed|ExportAll)(?:Declaration|Expression)$/u.test(String(node.type)))
    .map((node) => literalOf(node.source))
    .filter((name) => name !== '');
  const folder = dirname(path).split(sep).join('/');
  const statements = nodes[0]?.body;
  return {
    path,
    text,
    uses: usesOf(nodes),
    onlyReexports:
      Array.isArray(statements) &&
      statements.length > 0 &&
      statements.every(
        (statement) =>
          isNode(statement) && /^Export/u.test(String(statement.type)) && isNode(statement.source),
      ),
    imports: named
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.normalize(posix.join(folder, name))),
    packages: named.filter((name) => !name.startsWith('.')),
  };
}

const FILES: readonly SourceFile[] = ['entrypoints', 'components', 'lib']
  .flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  .map((path) => readSource(path));
const PRODUCT = FILES.filter((file) => !/\.test\.tsx?$/u.test(file.path));

/** The room a file stands in: `lib/law`, `components`, `entrypoints`, or the file itself at the top of `lib`. */
const roomOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.ts$/u, '')}` : top;
};

/** Who may import whom. A room may always import itself. A room that is not named here fails the test. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'anything'>> = {
  'lib/model': [],
  'lib/letter': ['lib/model'],
  'lib/questions': ['lib/model'],
  'lib/personal-data': ['lib/model'],
  'lib/law': ['lib/model'],
  // How a date was counted, and what is to be done, are said in the language asked for.
  'lib/calendar': ['lib/model', 'lib/words'],
  'lib/checklist': ['lib/model', 'lib/words'],
  // Finds words again in a text that changed: the page's marks and the officer's own need the same rule.
  'lib/anchor': ['lib/model'],
  'lib/decisions': ['lib/model', 'lib/anchor', 'lib/words'],
  // The same rules on which law is named, and the same clocks, as on a whole letter.
  'lib/triage': ['lib/model', 'lib/law', 'lib/calendar'],
  // A reply is judged by all that judges a request: its parts, the law it cites, the people in it, the numbers of its questions.
  'lib/reply': ['lib/model', 'lib/letter', 'lib/law', 'lib/personal-data', 'lib/checklist', 'lib/words'],
  'lib/inbox': ['lib/model', 'lib/triage', 'lib/calendar'],
  // A team's own rules are the project's kind of rules, and its letters the office's: each is checked by its own reader.
  'lib/team': ['lib/model', 'lib/law', 'lib/templates'],
  'lib/policy': ['lib/model', 'lib/team'],
  // Letters number the questions and cite as the checklist does.
  'lib/templates': ['lib/model', 'lib/checklist', 'lib/words'],
  'lib/analyse': [
    'lib/model',
    'lib/letter',
    'lib/questions',
    'lib/personal-data',
    'lib/law',
    'lib/calendar',
    'lib/checklist',
    'lib/words',
  ],
  // The words of the interface: data, and the one function that says them.
  'lib/words': ['lib/model'],
  'lib/read': ['lib/model'],
  'lib/sites': ['lib/model', 'lib/read'],
  // The page's list: its rows, where the badges go. No law: the background says what each badge says.
  'lib/lists': ['lib/model', 'lib/sites'],
  'lib/messages': ['lib/model'],
  'lib/list-messages': ['lib/model'],
  'lib/list-messages-check': ['lib/model', 'lib/list-messages'],
  'lib/messages-check': ['lib/model', 'lib/messages'],
  'lib/files': ['lib/model', 'lib/read', 'lib/messages'],
  // A table of requests is read by the officer.
  'lib/casebook': ['lib/model', 'lib/words'],
  // Which requests are alike, and what the law says of being asked twice: its days are counted in the calendar.
  'lib/likeness': ['lib/model', 'lib/calendar'],
  'lib/storage': ['lib/model', 'lib/messages', 'lib/words'],
  'lib/command': 'anything',
  // Runs in the bundler only: the configuration of the build imports it, nothing else may.
  'lib/build': [],
  components: ['lib/model', 'lib/decisions', 'lib/words'],
  entrypoints: 'anything',
};

const PURE = [
  'lib/model',
  'lib/letter',
  'lib/questions',
  'lib/personal-data',
  'lib/law',
  'lib/calendar',
  'lib/checklist',
  'lib/anchor',
  'lib/decisions',
  'lib/likeness',
  'lib/words',
  'lib/triage',
  'lib/reply',
  'lib/inbox',
  'lib/team',
  'lib/policy',
  'lib/templates',
  'lib/analyse',
];
const MAY_USE_BROWSER = ['lib/storage', 'lib/casebook', 'entrypoints'];

const faults = (
  files: readonly SourceFile[],
  find: (file: SourceFile) => readonly string[],
): readonly string[] => files.flatMap((file) => find(file).map((fault) => `${file.path}: ${fault}`));

const usesLike = (file: SourceFile, pattern: RegExp): readonly string[] => [
  ...new Set(file.uses.filter((use) => pattern.test(use))),
];

describe('the house', () => {
  it('is read whole: every room has files', () => {
    expect(PRODUCT.length).toBeGreaterThan(20);
    expect(
      [...new Set(PRODUCT.map((file) => roomOf(file.path)))].filter((room) => !(room in MAY_IMPORT)),
    ).toEqual([]);
  });

  it('sees what a file uses and imports', () => {
    const planted = readSource(
      'lib/law/planted.ts',
      "import { a } from '../read/a.ts';\nexport const b = (box) => { box.document; document.body; fetch('x'); new Date(); a.innerHTML = ''; };",
    );
    expect(planted.imports).toEqual(['lib/read/a.ts']);
    expect(planted.uses).toEqual(
      expect.arrayContaining(['document.body', 'fetch()', 'new Date()', '.innerHTML =']),
    );
    expect(planted.uses).not.toContain('box.document');
  });

  it('lets imports flow one way', () => {
    const found = faults(PRODUCT, (file) => {
      const room = roomOf(file.path);
      const allowed = MAY_IMPORT[room];
      if (allowed === undefined || allowed === 'anything') return [];
      return file.imports.filter((target) => roomOf(target) !== room && !allowed.includes(roomOf(target)));
    });
    expect(found).toEqual([]);
  });

  it('keeps the DOM, the browser, the network, the clock and chance out of the pure rooms', () => {
    const impure =
      /^(?:(?:document|window|navigator|localStorage|browser|chrome|globalThis)\.|(?:fetch|setTimeout)\(|Date\.now|Math\.random|new (?:Date\(\)|XMLHttpRequest))/u;
    const pure = PRODUCT.filter((file) => PURE.includes(roomOf(file.path)));
    expect(faults(pure, (file) => usesLike(file, impure))).toEqual([]);
    expect(
      faults(pure, (file) => file.packages.filter((name) => /^(?:node:|wxt|react)/u.test(name))),
    ).toEqual([]);
  });

  it('calls browser.* in its own rooms only', () => {
    const others = PRODUCT.filter((file) => !MAY_USE_BROWSER.includes(roomOf(file.path)));
    expect(faults(others, (file) => usesLike(file, /^(?:browser|chrome)\./u))).toEqual([]);
  });

  it('never opens a connection', () => {
    const network =
      /^(?:fetch|importScripts)\(|^new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\(|\.sendBeacon$/u;
    expect(faults(PRODUCT, (file) => usesLike(file, network))).toEqual([]);
  });

  it('never turns text into markup', () => {
    const markup =
      /^\.(?:innerHTML|outerHTML) =$|\.insertAdjacentHTML$|^dangerouslySetInnerHTML=$|^document\.write|^eval\(|^new Function\(/u;
    expect(faults(PRODUCT, (file) => usesLike(file, markup))).toEqual([]);
  });

  it('paints from one place only', () => {
    const others = PRODUCT.filter((file) => !file.path.startsWith('lib/read/paint'));
    expect(faults(others, (file) => usesLike(file, /^CSS\.highlights|^new Highlight\(/u))).toEqual([]);
  });

  it('carries no law and no language library into the page', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const target of FILES.find((file) => file.path === path)?.imports ?? []) visit(target);
    };
    const readers = PRODUCT.filter((file) =>
      /^entrypoints\/(?:reader\b|list\/(?:index|page-side)\.ts|[\w-]+\.content\b)/u.test(file.path),
    );
    expect(readers.length).toBeGreaterThan(0);
    for (const reader of readers) visit(reader.path);
    const forbidden = [
      'lib/law',
      'lib/questions',
      'lib/letter',
      'lib/personal-data',
      'lib/calendar',
      'lib/analyse',
    ];
    expect([...seen].filter((path) => forbidden.includes(roomOf(path)))).toEqual([]);
  });

  it('keeps files short outside data, and has no drawer for odds and ends', () => {
    const data =
      /\/(?:packs|signs|names|holidays|cases)\/|\/regime\/rules\.ts|\/triage\/mail-rules\.ts|words|phrases/u;
    const long = PRODUCT.filter((file) => !data.test(file.path) && file.text.split('\n').length > 360);
    expect(long.map((file) => file.path)).toEqual([]);
    expect(
      FILES.filter((file) => /(?:^|\/)(?:src|utils?|helpers?|common|misc)(?:\/|\.)/u.test(file.path)),
    ).toEqual([]);
    const onlyReexports = PRODUCT.filter((file) => file.onlyReexports);
    expect(onlyReexports.map((file) => file.path)).toEqual([]);
  });
});
