// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Action } from '../lib/decisions/actions.ts';
import { type History, NO_HISTORY, perform } from '../lib/decisions/history.ts';
import { reviewOf } from '../lib/decisions/review.ts';
import { NO_SCOPE } from '../lib/model/question.ts';
import { requestFor } from '../lib/model/request.fixture.ts';
import { PanelContext } from './panel-context.ts';
import { QuestionList } from './question-list.tsx';

const LINES = ['How many lamps were mended, and what did it cost?', 'Which streets are dark?'];
const TEXT = LINES.join('\n');
const FOUND = requestFor(
  { source: { id: 'x', text: TEXT, blocks: [] }, subject: 'Lamps' },
  {
    questions: LINES.map((line, nth) => ({
      id: `q${nth}`,
      span: { start: TEXT.indexOf(line), end: TEXT.indexOf(line) + line.length },
      kind: 'question',
      scope: NO_SCOPE,
    })),
    law: {
      suggestions: [
        {
          id: 's1',
          provision: 'uk-foia:12(1)',
          regime: 'uk-foia',
          section: '12(1)',
          question: 'q0',
          evidence: [{ start: 0, end: 'How many'.length }],
          sign: 'counts',
          why: 'A count may need each record to be read.',
          strength: 'possible',
          score: 1,
        },
      ],
    },
  },
);

/** The list as the panel holds it: what is done comes back as new questions. */
function Held() {
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const act = (action: Action) => setHistory((before) => perform(before, action));
  return (
    <PanelContext
      value={{
        text: TEXT,
        letterLang: 'en-GB',
        today: '2026-03-02',
        act,
        show: () => undefined,
        copy: () => undefined,
        say: () => undefined,
        provisionOf: () => undefined,
      }}
    >
      <QuestionList
        review={reviewOf(FOUND, history.present)}
        focus={undefined}
        onAddProvision={() => undefined}
      />
    </PanelContext>
  );
}

const words = () =>
  screen.getAllByRole('button', { name: /^Question/u }).map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the list of questions', () => {
  it('shows each in the requester’s words with its number', () => {
    render(<Held />);
    expect(
      within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('button', { name: /^Question/u }),
    ).toHaveLength(2);
    expect(words()).toEqual([`Question 1: ${LINES[0]}`, `Question 2: ${LINES[1]}`]);
  });

  it('marks one as not a question by keyboard, keeps the focus in the list, and puts it back', async () => {
    const user = userEvent.setup();
    render(<Held />);
    screen.getByRole('button', { name: /^Question 1/u }).focus();
    await user.keyboard('{Delete}');
    expect(words()).toEqual([`Question 1: ${LINES[1]}`]);
    expect(document.activeElement?.textContent).toBe(`Question 1: ${LINES[1]}`);
    await user.click(screen.getByRole('button', { name: 'Put back' }));
    expect(words()).toHaveLength(2);
  });

  it('moves and indents by keyboard', async () => {
    const user = userEvent.setup();
    render(<Held />);
    screen.getByRole('button', { name: /^Question 2/u }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(words()[0]).toBe(`Question 1: ${LINES[1]}`);
    screen.getByRole('button', { name: /^Question 2/u }).focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(screen.getByRole('list', { name: 'Parts of question 1' })).toBeTruthy();
    expect(words()[1]).toBe(`Question a: ${LINES[0]}`);
  });

  it('splits where the cursor stands', async () => {
    const user = userEvent.setup();
    render(<Held />);
    screen.getByRole('button', { name: /^Question 1/u }).focus();
    await user.keyboard('{F2}');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words of question 1' });
    const at = (LINES[0] ?? '').indexOf(' and what');
    field.setSelectionRange(at, at);
    await user.keyboard('{Shift}');
    await user.click(await screen.findByRole('button', { name: 'Split at cursor' }));
    expect(words().slice(0, 2)).toEqual([
      'Question 1: How many lamps were mended,',
      'Question 2: and what did it cost?',
    ]);
  });

  it('accepts, takes back, dismisses and puts back a provision', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.click(screen.getByRole('button', { name: 'Accept s12(1)' }));
    expect(screen.getByRole('button', { name: 'Take back s12(1)' })).toBe(document.activeElement);
    await user.click(screen.getByRole('button', { name: 'Dismiss s12(1)' }));
    expect(screen.queryByRole('button', { name: 'Accept s12(1)' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Put back s12(1)' }));
    expect(screen.getByRole('button', { name: 'Accept s12(1)' })).toBeTruthy();
  });

  it('adds a question of the officer’s own', async () => {
    const user = userEvent.setup();
    render(<Held />);
    await user.click(screen.getByRole('button', { name: 'Add a question' }));
    await user.type(screen.getByRole('textbox', { name: 'Words of the new question' }), 'Who mends them?');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(words().at(-1)).toBe('Question 3: Who mends them?');
  });
});
