import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  /** The file as written, and without its comments and string contents. */
  readonly text: string;
  readonly code: string;
  /** Paths from the root of the project's own files that it imports. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const LITERALS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/gu;

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const named = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return {
    path,
    text,
    code: text.replace(LITERALS, (literal) => (literal.startsWith('/') ? '' : "''")),
    imports: named
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.normalize(posix.join(dirname(path).split(sep).join('/'), name))),
    packages: named.filter((name) => !name.startsWith('.')),
  };
}

const FILES: readonly SourceFile[] = ['entrypoints', 'components', 'lib']
  .flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  .map(readSource);
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
  'lib/calendar': ['lib/model'],
  'lib/checklist': ['lib/model'],
  'lib/decisions': ['lib/model'],
  'lib/analyse': [
    'lib/model',
    'lib/letter',
    'lib/questions',
    'lib/personal-data',
    'lib/law',
    'lib/calendar',
    'lib/checklist',
  ],
  'lib/read': ['lib/model'],
  'lib/sites': ['lib/model', 'lib/read'],
  'lib/messages': ['lib/model'],
  'lib/messages-check': ['lib/model', 'lib/messages'],
  'lib/files': ['lib/model', 'lib/read', 'lib/messages'],
  'lib/casebook': ['lib/model'],
  'lib/storage': ['lib/model'],
  'lib/command': 'anything',
  components: ['lib/model', 'lib/decisions'],
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
  'lib/decisions',
  'lib/analyse',
];
const MAY_USE_BROWSER = ['lib/storage', 'lib/casebook', 'entrypoints'];

const faults = (
  files: readonly SourceFile[],
  find: (file: SourceFile) => readonly string[],
): readonly string[] => files.flatMap((file) => find(file).map((fault) => `${file.path}: ${fault}`));

const uses = (file: SourceFile, pattern: RegExp): readonly string[] => [
  ...new Set([...file.code.matchAll(pattern)].map((match) => match[0].trim())),
];

describe('the house', () => {
  it('is read whole: every room has files', () => {
    expect(PRODUCT.length).toBeGreaterThan(20);
    expect(
      [...new Set(PRODUCT.map((file) => roomOf(file.path)))].filter((room) => !(room in MAY_IMPORT)),
    ).toEqual([]);
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
      /(?<![.\w])(?:document|window|navigator|localStorage|browser|chrome|fetch|XMLHttpRequest)\b(?=\s*[.([])|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/gu;
    const pure = PRODUCT.filter((file) => PURE.includes(roomOf(file.path)));
    expect(faults(pure, (file) => uses(file, impure))).toEqual([]);
    expect(
      faults(pure, (file) => file.packages.filter((name) => /^(?:node:|wxt|react)/u.test(name))),
    ).toEqual([]);
  });

  it('calls browser.* in its own rooms only', () => {
    const others = PRODUCT.filter((file) => !MAY_USE_BROWSER.includes(roomOf(file.path)));
    expect(faults(others, (file) => uses(file, /(?<![.\w])(?:browser|chrome)\.\w+/gu))).toEqual([]);
  });

  it('never opens a connection', () => {
    const network =
      /(?<![.\w])(?:fetch|XMLHttpRequest|WebSocket|EventSource|importScripts)\s*\(|\bsendBeacon\b/gu;
    expect(faults(PRODUCT, (file) => uses(file, network))).toEqual([]);
  });

  it('never turns text into markup', () => {
    const markup =
      /\b(?:innerHTML|outerHTML)\s*=|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\beval\(|\bnew Function\b/gu;
    expect(faults(PRODUCT, (file) => uses(file, markup))).toEqual([]);
  });

  it('paints from one place only', () => {
    const others = PRODUCT.filter((file) => !file.path.startsWith('lib/read/paint'));
    expect(faults(others, (file) => uses(file, /\bCSS\.highlights\b|\bnew Highlight\b/gu))).toEqual([]);
  });

  it('carries no law and no language library into the page', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const target of FILES.find((file) => file.path === path)?.imports ?? []) visit(target);
    };
    const readers = PRODUCT.filter((file) => /^entrypoints\/(?:reader|[\w-]+\.content)\b/u.test(file.path));
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
    const data = /\/(?:packs|signs|names|holidays|cases)\/|words|phrases/u;
    const long = PRODUCT.filter((file) => !data.test(file.path) && file.text.split('\n').length > 360);
    expect(long.map((file) => file.path)).toEqual([]);
    expect(
      FILES.filter((file) => /(?:^|\/)(?:src|utils?|helpers?|common|misc)(?:\/|\.)/u.test(file.path)),
    ).toEqual([]);
    const onlyReexports = PRODUCT.filter(
      (file) =>
        file.code.trim() !== '' &&
        file.code
          .trim()
          .split('\n')
          .every((line) => /^export .* from ''/u.test(line.trim())),
    );
    expect(onlyReexports.map((file) => file.path)).toEqual([]);
  });
});
