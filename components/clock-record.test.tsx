// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Action } from '../lib/decisions/actions.ts';
import type { Deadline, WaitEvent } from '../lib/model/deadline.ts';
import { ClockRecord } from './clock-record.tsx';
import { PanelContext } from './panel-context.ts';

afterEach(cleanup);

const DEADLINE: Deadline = {
  received: '2026-11-02',
  due: '2026-11-30',
  why: '20th working day after receipt: FOIA s10(1)',
  excluded: [],
  extension: { due: '2026-12-31', noticeBy: '2026-11-30', why: 'Only to weigh it.', taken: false },
  waits: [
    { name: 'clarification', effect: 'restart', cite: 'FOIA s10(6), s1(3)' },
    { name: 'fee', effect: 'pause', cite: 'FOIA s10(2)' },
  ],
  planning: [],
  warnings: [],
};

function show(waits: readonly WaitEvent[] = [], deadline = DEADLINE, extended = false) {
  const acts: Action[] = [];
  const said: string[] = [];
  const context: PanelContext = {
    text: '',
    letterLang: 'en-GB',
    today: '2026-11-20',
    act: (action) => acts.push(action),
    show: () => undefined,
    copy: () => undefined,
    say: (sentence) => said.push(sentence),
    provisionOf: () => undefined,
  };
  render(
    <PanelContext value={context}>
      <ClockRecord deadline={deadline} waits={waits} extended={extended} />
    </PanelContext>,
  );
  return { acts, said };
}

const day = (label: string, date: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: date } });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('recording what moves the time limit', () => {
  it('says what each wait does under this law, and records it', async () => {
    const { acts } = show();
    await press('Record a wait for the requester');
    expect(screen.getByText(/starts anew on the day they answer \(FOIA s10\(6\), s1\(3\)\)/u)).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('What they were asked for'), 'Fee');
    expect(screen.getByText(/stands still .* \(FOIA s10\(2\)\)/u)).toBeDefined();
    day('Asked on', '2026-11-05');
    day('Answered on', '2026-11-09');
    await press('Save');
    expect(acts).toEqual([
      { type: 'wait', wait: { name: 'fee', asked: '2026-11-05', answered: '2026-11-09' } },
    ]);
  });

  it.each([
    ['2026-10-30', '', /before the request was received on Mon 2 Nov 2026/u],
    ['2026-11-24', '', /after today cannot be recorded/u],
    ['2026-11-12', '2026-11-10', /cannot be earlier than the question/u],
    ['', '', /Give the day on which the requester was asked/u],
  ])('refuses %s to "%s" with a sentence, and keeps what was typed', async (asked, answered, sentence) => {
    const { acts } = show();
    await press('Record a wait for the requester');
    day('Asked on', asked);
    day('Answered on', answered);
    await press('Save');
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(screen.getByLabelText<HTMLInputElement>('Answered on').value).toBe(answered);
    expect(acts).toEqual([]);
  });

  it('adds the answer to a wait, and takes a wait back', async () => {
    const { acts, said } = show([{ name: 'clarification', asked: '2026-11-05' }]);
    expect(screen.getByText('Clarification asked for on Thu 5 Nov 2026, no answer yet')).toBeDefined();
    await press(/^Change: Clarification/u);
    day('Answered on', '2026-11-10');
    await press('Save');
    await press(/^Take back: Clarification/u);
    expect(acts).toEqual([
      {
        type: 'change-wait',
        at: 0,
        wait: { name: 'clarification', asked: '2026-11-05', answered: '2026-11-10' },
      },
      { type: 'change-wait', at: 0 },
    ]);
    expect(said.at(-1)).toBe('Taken back. The due date is counted without it.');
  });

  it('offers an extension with its last day and the day of notice, and only where the law gives one', async () => {
    const { acts } = show([{ name: 'fee', asked: '2026-11-05' }]);
    expect(
      screen.getByText(/May be extended to Thu 31 Dec 2026, if .* told by Mon 30 Nov 2026/u),
    ).toBeDefined();
    await press('Record an extension');
    expect(acts).toEqual([{ type: 'extend', extended: true }]);
    cleanup();
    const { extension: _none, ...scottish } = DEADLINE;
    show([{ name: 'fee', asked: '2026-11-05' }], scottish);
    expect(screen.getByText('This law gives no extension of time.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Record an extension' })).toBeNull();
  });

  it('lets Escape close the form without recording anything', async () => {
    const { acts } = show();
    await press('Record a wait for the requester');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByLabelText('Asked on')).toBeNull();
    expect(acts).toEqual([]);
  });
});
