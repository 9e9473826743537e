// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type LetterChoice, LettersFold } from './letters-fold.tsx';
import { PanelContext } from './panel-context.ts';

afterEach(cleanup);

const LETTERS: readonly LetterChoice[] = [
  { name: 'thanks', title: 'Thanks', write: () => ({ subject: 'Your letter', body: 'Dear [name],' }) },
  {
    name: 'depot',
    title: 'To the depot',
    write: () => ({ subject: 'Lorries', body: 'How many?' }),
    note: 'Read it twice.',
  },
];

function show(): readonly (readonly [string, string])[] {
  const copied: [string, string][] = [];
  const context: PanelContext = {
    text: '',
    letterLang: 'en-GB',
    today: '2026-11-02',
    act: () => undefined,
    show: () => undefined,
    copy: (words, said) => copied.push([words, said]),
    say: () => undefined,
    provisionOf: () => undefined,
  };
  render(
    <PanelContext value={context}>
      <LettersFold letters={LETTERS} language="en" />
    </PanelContext>,
  );
  return copied;
}

describe('the letters', () => {
  it('copies what the officer made of the letter, and its subject', async () => {
    const copied = show();
    await userEvent.click(screen.getByText('Letters'));
    const text = await screen.findByRole('textbox', { name: 'Text' });
    await userEvent.clear(text);
    await userEvent.type(text, 'Dear Ms Frith,');
    await userEvent.click(screen.getByRole('button', { name: 'Copy letter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy subject' }));
    expect(copied).toEqual([
      ['Dear Ms Frith,', 'Copied: Thanks.'],
      ['Your letter', 'Copied: the subject.'],
    ]);
  });

  it('shows another letter, without what was typed into the first, and what to know about it', async () => {
    show();
    await userEvent.click(screen.getByText('Letters'));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Text' }), ' changed');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Letter' }), 'To the depot');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' }).value).toBe('How many?');
    expect(screen.getByText(/^Read it twice\./u)).toBeDefined();
  });
});
