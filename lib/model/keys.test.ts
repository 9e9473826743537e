import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ariaKeys, isKey, KEYS, type KeyName, keyAmong, keyWords, type Pressed } from './keys.ts';

const NAMES = Object.keys(KEYS) as KeyName[];
/** Keys that work in the same place: none may be another's. */
const TOGETHER: readonly (readonly KeyName[])[] = [
  ['next-mark', 'previous-mark', 'selected-words', 'close'],
  ['undo', 'redo', 'save', 'close', 'edit', 'move-up', 'move-down', 'indent', 'outdent', 'remove'],
  ['previous-tab', 'next-tab', 'first-tab', 'last-tab'],
  ['next-mail', 'previous-mail', 'open-mail', 'choose-mail', 'mail-state'],
];

const press = (name: KeyName, nth = 0): Pressed => {
  const chord: { readonly with: readonly string[]; readonly key: string; readonly code?: string } =
    KEYS[name][nth] ?? KEYS[name][0];
  const { with: modifiers, key, code } = chord;
  return {
    key,
    ...(code === undefined ? {} : { code }),
    ctrlKey: modifiers.includes('Ctrl'),
    metaKey: false,
    altKey: modifiers.includes('Alt'),
    shiftKey: modifiers.includes('Shift'),
  };
};

describe('the keys', () => {
  it.each(NAMES)('are heard as they are told, and with no key more: %s', (name) => {
    for (let nth = 0; nth < KEYS[name].length; nth++) expect(isKey(name, press(name, nth))).toBe(true);
    const alt = press(name);
    expect(isKey(name, { ...alt, altKey: !alt.altKey })).toBe(false);
    expect(isKey(name, { ...alt, shiftKey: !alt.shiftKey })).toBe(false);
    expect(keyWords(name)).not.toBe('');
  });

  it('are told apart where they work together', () => {
    for (const names of TOGETHER) {
      for (const name of names) {
        for (let nth = 0; nth < KEYS[name].length; nth++)
          expect(keyAmong(names, press(name, nth))).toBe(name);
      }
      expect(new Set(names.map(keyWords)).size).toBe(names.length);
    }
  });

  it('are none of them letters typed into a field but for the one of the inbox', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1 }), (key) => {
        const typed = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
        const heard = NAMES.filter((name) => isKey(name, typed));
        expect(heard.filter((name) => name !== 'mail-state' && name !== 'choose-mail')).toEqual([]);
      }),
    );
  });

  it('take the command key of a Mac for Ctrl, a capital for its letter, and the place of a letter that Alt changes', () => {
    const z = { key: 'Z', ctrlKey: false, metaKey: true, altKey: false, shiftKey: true };
    expect(isKey('redo', z)).toBe(true);
    expect(isKey('undo', { ...z, shiftKey: false })).toBe(true);
    const m = { key: 'Â', code: 'KeyM', ctrlKey: false, metaKey: false, altKey: true, shiftKey: true };
    expect(isKey('selected-words', m)).toBe(true);
  });

  it('are told as they stand on the keyboard, and to assistive technology by their names', () => {
    expect(
      ['move-up', 'redo', 'selected-words', 'save', 'remove'].map((name) => keyWords(name as KeyName)),
    ).toEqual(['Alt+↑', 'Ctrl+Shift+Z', 'Alt+Shift+M', 'Ctrl+↵', 'Del']);
    expect([ariaKeys('move-up'), ariaKeys('undo')]).toEqual(['Alt+ArrowUp', 'Control+Z']);
  });
});
