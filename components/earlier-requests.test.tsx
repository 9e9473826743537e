// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type EarlierCard, EarlierRequestsList } from './earlier-requests.tsx';

afterEach(cleanup);

const WORDS = 'Number of stray dogs rehomed in 2024';
const card = (more: Partial<EarlierCard> = {}): EarlierCard => ({
  id: 'a',
  title: 'Stray dogs',
  facts: ['Received 2 Mar 2026', 'Sent'],
  link: undefined,
  alike: [
    {
      key: 'q-1',
      question: 'question 2',
      words: WORDS,
      shared: [{ start: WORDS.indexOf('stray'), end: WORDS.indexOf(' in 2024') }],
    },
  ],
  provisions: [],
  decided: [],
  ...more,
});
const provision = (added: boolean, onAdd = vi.fn()) => ({
  key: 'repeat',
  cite: 's14(2)',
  why: 'Much the same was asked.',
  source: undefined,
  added,
  onAdd,
});

describe('earlier requests on the panel', () => {
  it('are not there where there are none', () => {
    const { container } = render(<EarlierRequestsList cards={[]} />);
    expect(container.textContent).toBe('');
  });

  it('show the earlier words with those that are shared marked, and say may', () => {
    render(<EarlierRequestsList cards={[card({ provisions: [provision(false)] })]} />);
    const alike = screen.getByRole('list', { name: 'Words alike', hidden: true });
    expect(within(alike).getByText('stray dogs rehomed').tagName).toBe('MARK');
    expect(alike.textContent).toBe(`question 2 ${WORDS}`);
    expect(screen.getAllByText(/^s14\(2\) may apply\./u).length).toBeGreaterThan(0);
  });

  it('add a provision once', async () => {
    const onAdd = vi.fn();
    const { rerender } = render(
      <EarlierRequestsList cards={[card({ provisions: [provision(false, onAdd)] })]} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add s14(2)', hidden: true }));
    rerender(<EarlierRequestsList cards={[card({ provisions: [provision(true, onAdd)] })]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Added s14(2).', hidden: true }));
    expect(onAdd).toHaveBeenCalledTimes(1);
  });
});
