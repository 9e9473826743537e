// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../lib/model/regime.ts';
import { AddedHolidayFields, ClosedDaysFields, HomeField } from './day-fields.tsx';

afterEach(cleanup);

interface Seen {
  latest: Settings;
}

function Page({ seen }: { seen: Seen }) {
  const [settings, setSettings] = useState<Settings>(seen.latest);
  const onChange = (next: Settings) => {
    seen.latest = next;
    setSettings(next);
  };
  return (
    <>
      <HomeField settings={settings} onChange={onChange} />
      <AddedHolidayFields settings={settings} onChange={onChange} />
      <ClosedDaysFields settings={settings} onChange={onChange} />
    </>
  );
}

function show(first: Partial<Settings>): Seen {
  const seen: Seen = { latest: { ...DEFAULT_SETTINGS, ...first } };
  render(<Page seen={seen} />);
  return seen;
}
const put = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the days of the settings', () => {
  it('asks only a body under the law of the United Kingdom whose bank holidays move its dates', async () => {
    const seen = show({});
    await userEvent.selectOptions(
      screen.getByLabelText('Bank holidays for subject access'),
      'Northern Ireland',
    );
    expect(seen.latest.home).toBe('northern-ireland');
    cleanup();
    show({ jurisdiction: 'scotland' });
    expect(screen.queryByLabelText('Bank holidays for subject access')).toBeNull();
  });

  it('adds a day by name and takes it out again', async () => {
    const seen = show({});
    put('Day', '2027-05-10');
    put('Name', 'Day of the match');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(seen.latest.addedHolidays).toEqual([{ date: '2027-05-10', name: 'Day of the match' }]);
    await userEvent.click(screen.getByRole('button', { name: /^Remove Mon 10 May 2027/u }));
    expect(seen.latest.addedHolidays).toEqual([]);
  });

  it('says what is missing and keeps what was typed', async () => {
    const seen = show({});
    put('Day', '2027-05-10');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Give it a name/u);
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2027-05-10');
    expect(seen.latest.addedHolidays).toBeUndefined();
  });

  it('asks a school for its closed days, whose end cannot come before their beginning', async () => {
    const seen = show({ authorityKind: 'school' });
    const fields = screen.getByRole('group', { name: 'Days that are not school days' });
    const field = (label: string) =>
      [...fields.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === label);
    const set = (label: string, value: string) => {
      const input = field(label);
      if (input !== undefined) fireEvent.change(input, { target: { value } });
    };
    set('First day', '2026-12-21');
    set('Last day', '2026-12-01');
    set('Name', 'Christmas');
    const add = [...fields.querySelectorAll('button')].at(-1);
    if (add !== undefined) await userEvent.click(add);
    expect(fields.textContent).toContain('The last day cannot be earlier than the first.');
    set('Last day', '2027-01-01');
    if (add !== undefined) await userEvent.click(add);
    expect(seen.latest.closed).toEqual([{ from: '2026-12-21', to: '2027-01-01', name: 'Christmas' }]);
  });
});
