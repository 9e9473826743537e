/** Keys pressed together. `Ctrl` is the command key on a Mac. */
interface Chord {
  readonly with: readonly ('Ctrl' | 'Alt' | 'Shift')[];
  /** As `KeyboardEvent.key` gives it; a letter in its lower case. */
  readonly key: string;
  /** Where another letter comes with Alt on some keyboards, the place of the key, as `KeyboardEvent.code` gives it. */
  readonly code?: string;
}

const alone = (key: string): Chord => ({ with: [], key });
const alt = (key: string): Chord => ({ with: ['Alt'], key });
const ctrl = (key: string): Chord => ({ with: ['Ctrl'], key });

/** Every key of the extension by what it does; the first of several is the one that is told. */
export const KEYS = {
  review: [{ with: ['Alt', 'Shift'], key: 'r' }],
  'next-mark': [{ with: ['Alt', 'Shift'], key: 'ArrowDown' }],
  'previous-mark': [{ with: ['Alt', 'Shift'], key: 'ArrowUp' }],
  'selected-words': [{ with: ['Alt', 'Shift'], key: 'm', code: 'KeyM' }],
  undo: [ctrl('z')],
  redo: [{ with: ['Ctrl', 'Shift'], key: 'z' }, ctrl('y')],
  'previous-tab': [alone('ArrowLeft'), alone('ArrowUp')],
  'next-tab': [alone('ArrowRight'), alone('ArrowDown')],
  'first-tab': [alone('Home')],
  'last-tab': [alone('End')],
  close: [alone('Escape')],
  save: [ctrl('Enter')],
  edit: [alone('F2')],
  'move-up': [alt('ArrowUp')],
  'move-down': [alt('ArrowDown')],
  indent: [alt('ArrowRight')],
  outdent: [alt('ArrowLeft')],
  remove: [alone('Delete')],
  'next-mail': [alone('ArrowDown')],
  'previous-mail': [alone('ArrowUp')],
  'open-mail': [alone('Enter')],
  'choose-mail': [alone(' ')],
  'mail-state': [alone('s')],
} as const satisfies Readonly<Record<string, readonly Chord[]>>;

export type KeyName = keyof typeof KEYS;

/** What of a keyboard event tells which keys are down. */
export interface Pressed {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

function isChord(chord: Chord, event: Pressed): boolean {
  const has = (modifier: Chord['with'][number]): boolean => chord.with.includes(modifier);
  const isKey =
    chord.code === undefined
      ? event.key.toLowerCase() === chord.key.toLowerCase()
      : event.code === chord.code;
  return (
    isKey &&
    has('Ctrl') === (event.ctrlKey || event.metaKey) &&
    has('Alt') === event.altKey &&
    has('Shift') === event.shiftKey
  );
}

/** True where these are the keys for it, and no others. */
export const isKey = (name: KeyName, event: Pressed): boolean =>
  KEYS[name].some((chord) => isChord(chord, event));

/** The first of these whose keys they are; undefined where they are for none of them. */
export const keyAmong = <Name extends KeyName>(names: readonly Name[], event: Pressed): Name | undefined =>
  names.find((name) => isKey(name, event));

/** Names of keys as they stand on a keyboard, in any language. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
};

const written = (name: KeyName, nameOf: (key: string) => string): string => {
  const [chord] = KEYS[name];
  return [...chord.with, nameOf(chord.key)].join('+');
};
const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** How the keys are told: `Alt+↑`. */
export const keyWords = (name: KeyName): string => written(name, (key) => SIGNS[key] ?? capital(key));

/** How the keys are told to assistive technology (`aria-keyshortcuts`): `Alt+ArrowUp`. */
export const ariaKeys = (name: KeyName): string => written(name, capital).replace('Ctrl', 'Control');
