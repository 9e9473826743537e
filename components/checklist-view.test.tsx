// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { buildChecklist } from '../lib/checklist/build.ts';
import type { Action } from '../lib/decisions/actions.ts';
import { type History, NO_HISTORY, perform, undo } from '../lib/decisions/history.ts';
import { reviewOf } from '../lib/decisions/review.ts';
import { NO_SCOPE } from '../lib/model/question.ts';
import { requestFor } from '../lib/model/request.fixture.ts';
import { ChecklistView } from './checklist-view.tsx';
import { PanelContext } from './panel-context.ts';

const TEXT = 'How many lamps were mended?';
const FOUND = requestFor(
  { source: { id: 'x', text: TEXT, blocks: [] }, subject: 'Lamps' },
  { questions: [{ id: 'q', span: { start: 0, end: TEXT.length }, kind: 'question', scope: NO_SCOPE }] },
);

/** The checklist as the panel holds it, with a way back. */
function Held() {
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [said, setSaid] = useState('');
  const review = reviewOf(FOUND, history.present);
  const [act] = useState(() => (action: Action) => setHistory((before) => perform(before, action)));
  return (
    <PanelContext
      value={{
        text: TEXT,
        letterLang: 'en-GB',
        today: '2026-11-23',
        act,
        show: () => undefined,
        copy: () => undefined,
        say: setSaid,
        provisionOf: () => undefined,
      }}
    >
      <ChecklistView
        items={buildChecklist(review.request, review.decisions)}
        language="en"
        questions={review.request.questions}
        onCopyQuestion={(question) => setSaid(`copied ${question}`)}
      />
      <button type="button" onClick={() => setHistory(undo)}>
        Undo
      </button>
      <output>{said}</output>
    </PanelContext>
  );
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const linesOf = (name: string): readonly (string | null)[] =>
  part(name)
    .getAllByRole('checkbox')
    .map((box) => (box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? null) : null));
const focused = (): string | null => document.activeElement?.getAttribute('id') ?? null;

describe('the checklist in the panel', () => {
  afterEach(cleanup);

  it('moves a line by key, keeps the focus on it, says where it is, and takes it back', async () => {
    const user = userEvent.setup();
    render(<Held />);
    const before = linesOf('After');
    const [first] = part('After').getAllByRole('checkbox');
    first?.focus();
    const id = focused();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(linesOf('After')).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(focused()).toBe(id);
    expect(screen.getByText(`Moved: now line 2 of ${before.length}.`)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(linesOf('After')).toEqual(before);
  });

  it('moves nothing past the end of its section', async () => {
    const user = userEvent.setup();
    render(<Held />);
    const before = linesOf('After');
    part('After').getAllByRole('checkbox').at(-1)?.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(linesOf('After')).toEqual(before);
    expect(screen.queryByText(/^Moved/u)).toBeNull();
  });

  it('takes a line of the officer’s own, changes it, and removes it with the focus on its neighbour', async () => {
    const user = userEvent.setup();
    render(<Held />);
    const before = linesOf('After');
    await user.click(part('After').getByRole('button', { name: 'Add a line: After' }));
    await user.keyboard('Tell the depot{Control>}{Enter}{/Control}');
    expect(linesOf('After')).toEqual([...before, 'Tell the depot']);
    expect(document.activeElement).toBe(part('After').getByRole('checkbox', { name: 'Tell the depot' }));

    await user.click(part('After').getByRole('button', { name: 'Move or change: Tell the depot' }));
    await user.click(screen.getByRole('menuitem', { name: 'Change the words' }));
    await user.clear(screen.getByRole('textbox', { name: 'What is to be done' }));
    await user.keyboard('Tell the yard{Control>}{Enter}{/Control}');
    expect(linesOf('After').at(-1)).toBe('Tell the yard');

    await user.click(part('After').getByRole('button', { name: 'Move or change: Tell the yard' }));
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    expect(linesOf('After')).toEqual(before);
    expect(document.activeElement).toBe(part('After').getAllByRole('checkbox').at(-1));
  });

  it('adds nothing where nothing was written, and gives the focus back', async () => {
    const user = userEvent.setup();
    render(<Held />);
    const before = linesOf('After');
    const add = part('After').getByRole('button', { name: 'Add a line: After' });
    await user.click(add);
    await user.keyboard('  {Control>}{Enter}{/Control}');
    expect(linesOf('After')).toEqual(before);
    expect(document.activeElement).toBe(add);
  });

  it('offers to change and remove only lines of the officer’s own', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.click(part('After').getAllByRole('button', { name: /^Move or change/u })[0] as HTMLElement);
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Note',
      'Move upAlt+↑',
      'Move downAlt+↓',
    ]);
  });

  it('copies what is about one question', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.click(screen.getByRole('button', { name: 'Copy what is about: 1' }));
    expect(screen.getByText('copied q')).toBeDefined();
  });
});
