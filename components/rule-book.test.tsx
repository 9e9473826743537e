// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { RuleBook } from './rule-book.tsx';
import type { RuleRow } from './rule-table.tsx';

afterEach(cleanup);

const row = (section: string, more: Partial<RuleRow> = {}): RuleRow => ({
  id: section,
  regime: 'uk-foia',
  section,
  title: `Title of ${section}`,
  qualification: 'qualified',
  checked: '2026-11-02',
  cite: 'The Act',
  url: 'https://law.example/',
  lines: [{ label: 'Ask', text: 'Would it harm?' }],
  signs: [],
  ...more,
});

const ROWS = [
  row('s1', { checked: null, qualification: 'absolute', signs: ['tree felling'] }),
  row('reg 2', { regime: 'uk-eir' }),
  ...Array.from({ length: 60 }, (_, nth) => row(`s10(${nth})`)),
];

const show = () =>
  render(
    <RuleBook
      search={(query) => ({
        rows: ROWS.filter(({ title }) => title.includes(query)),
        signs: query === '' ? [{ name: 'tree felling', why: 'Trees.', lines: [] }] : [],
      })}
      fires={(sentence) => {
        const start = sentence.indexOf('oak');
        return start < 0
          ? []
          : [
              {
                name: 'tree felling',
                why: 'Trees.',
                marked: [{ start, end: start + 3 }],
                onlyWhere: ['It names a person'],
                provisions: ['s1'],
              },
            ];
      }}
    />,
  );

describe('the Rule Book', () => {
  it('shows a provision with its section, title, test of interest, day it was checked and signs', () => {
    show();
    const cells = within(screen.getByRole('row', { name: /^s1 FOIA 2000/u }));
    expect(cells.getByText('Absolute')).toBeDefined();
    expect(cells.getByText('Not checked')).toBeDefined();
    expect(cells.getByText('1 sign')).toBeDefined();
    expect(within(screen.getByRole('row', { name: /^reg 2/u })).getByText('Mon 2 Nov 2026')).toBeDefined();
  });

  it('finds by words and by law, says how many, and shows long lists in steps', async () => {
    show();
    expect(screen.getByText('62 provisions, 1 sign')).toBeDefined();
    expect(screen.getAllByRole('row')).toHaveLength(41);
    await userEvent.click(screen.getByRole('button', { name: 'Show 22 more' }));
    expect(screen.getAllByRole('row')).toHaveLength(63);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Law' }), 'EIR 2004');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    await userEvent.type(screen.getByRole('searchbox'), 's10');
    expect(await screen.findByText('0 provisions, 0 signs')).toBeDefined();
  });

  it('marks the words of a sentence that a sign fires on, or says that none does', async () => {
    show();
    const box = screen.getByRole('textbox', { name: 'A sentence of a request' });
    await userEvent.type(box, 'Which oak fell?');
    const fired = within(await screen.findByRole('list', { name: 'Signs that fire' }));
    expect(fired.getByText('oak').tagName).toBe('MARK');
    expect(fired.getByText('Only where: It names a person')).toBeDefined();
    await userEvent.clear(box);
    await userEvent.type(box, 'Which elm fell?');
    expect(await screen.findByText('No sign fires on it.')).toBeDefined();
  });
});
