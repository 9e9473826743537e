// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE } from '../../lib/checklist/sample-request.ts';
import { DEFAULT_KEEPING } from '../../lib/model/keeping.ts';
import { speak } from '../../lib/words/t.ts';
import { Desk } from './desk.ts';
import { EMPTY_DESK } from './desk-state.ts';
import { LetterNotices } from './letter-notices.tsx';

afterEach(async () => {
  cleanup();
  await speak('en');
});

function show(language: { readonly language?: 'cy' }): void {
  const desk = new Desk({ analyse: vi.fn(), stop: vi.fn() }, async () => ({
    ok: false,
    problem: 'no-message',
  }));
  const found = { ...SAMPLE, letter: { ...SAMPLE.letter, ...language }, checklist: [] };
  render(
    <LetterNotices
      desk={desk}
      state={{ ...EMPTY_DESK, phase: 'ready', found }}
      orphans={0}
      onPaste={() => undefined}
      keeping={{
        keeping: DEFAULT_KEEPING,
        log: '',
        unanswered: false,
        answer: () => undefined,
        off: false,
        isPrivate: false,
        until: () => '2026-12-31',
      }}
    />,
  );
}

describe('a letter in Welsh', () => {
  it('is told, with what is read of it and what is not', () => {
    show({ language: 'cy' });
    const notice = screen.getByRole('region', { name: 'Notice: a letter in Welsh' });
    expect(notice.textContent).toContain('What may apply is found in English letters only');
    expect(notice.textContent).toContain('the day the answer is due are found as usual');
  });

  it('is told in Welsh in a Welsh panel', async () => {
    await speak('cy');
    show({ language: 'cy' });
    expect(screen.getByText('Mae’r llythyr hwn yn darllen fel Cymraeg.')).not.toBeNull();
  });

  it('is not told of any other letter', () => {
    show({});
    expect(screen.queryByRole('region')).toBeNull();
  });
});
