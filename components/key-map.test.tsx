// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KEYS, type KeyName, keyWords } from '../lib/model/keys.ts';
import { KEY_GROUPS, KeyMap } from './key-map.tsx';

/** Keys that every row of tabs has, as people who use them know. */
const UNTOLD: readonly KeyName[] = ['first-tab', 'last-tab'];

describe('the map of the keys', () => {
  it('tells every key once, as it is heard', () => {
    const told = KEY_GROUPS.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
    expect(told.toSorted()).toEqual(
      (Object.keys(KEYS) as KeyName[]).filter((name) => !UNTOLD.includes(name)).toSorted(),
    );
    render(<KeyMap />);
    for (const name of told.filter((one) => one !== 'choose-mail'))
      expect(screen.getAllByText(keyWords(name)).length).toBeGreaterThan(0);
    expect(screen.getByText('Space')).toBeTruthy();
  });
});
