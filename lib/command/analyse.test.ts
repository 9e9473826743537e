import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const COMMAND = join(import.meta.dirname, 'analyse.ts');
const LETTER = 'Dear Council,\n\n1. How many benches are there?\n2. What did they cost?\n\nJo Vale\n';
let folder = '';

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, input, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'));
  writeFileSync(join(folder, 'a.txt'), LETTER);
  writeFileSync(join(folder, 'b.eml'), `Subject: Benches\nFrom: Jo <jo@example.org>\n\n${LETTER}`);
  writeFileSync(join(folder, 'empty.eml'), 'Subject: Nothing\n\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the analyse command', () => {
  it('prints a checklist for each file, and names on standard error those it cannot read', () => {
    const { stdout, stderr, status } = run(['gone.eml', 'a.txt', 'empty.eml', 'b.eml']);
    expect(status).toBe(2);
    expect(stdout.match(/How many benches/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('\n---\n');
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^gone\.eml: There is no such file\. Expected/u),
      expect.stringMatching(/^empty\.eml: This file holds no text\. Expected/u),
    ]);
  });

  it('reads standard input, and takes the date of receipt from its option', () => {
    const { stdout, status } = run(['-', '--format', 'json', '--received', '2026-11-23'], LETTER);
    expect(status).toBe(0);
    const [record] = JSON.parse(stdout);
    expect(record).toMatchObject({
      received: '2026-11-23',
      questions: [{ text: 'How many benches are there?' }, {}],
    });
  });

  it('writes the checklist in Welsh where it is asked to', () => {
    const { stdout, status } = run([
      'b.eml',
      '--received',
      '2026-11-23',
      '--language',
      'cy',
      '--format',
      'html',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^<!doctype html>\n<html lang="cy">[\s\S]*<title>Rhestr wirio ar gyfer ateb<\/title>/u,
    );
    expect(stdout).toContain('Atebwch yn brydlon, ac erbyn dydd Mawrth 22 Rhagfyr 2026 fan bellaf.');
  });

  it('writes one table for many files in CSV, with the file in each row', () => {
    const rows = run(['a.txt', 'b.eml', '--format', 'csv']).stdout.trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^File,/u);
    expect(rows.slice(1).every((row) => /^(?:a\.txt|b\.eml),/u.test(row))).toBe(true);
  });

  it('answers JSON lines one for one, a malformed one in its place', () => {
    const { stdout, status } = run(
      ['--jsonl'],
      `{"id":"1","body":"How many?"}\nnot json\n{"id":"3","body":5}\n`,
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { id: '1' },
      { id: null, line: 2 },
      { id: '3', line: 3, error: 'expected "body" to be a string' },
    ]);
  });

  it('prints one line a request as a table, in columns or in CSV', () => {
    const table = run(['a.txt', 'b.eml', '--format', 'table', '--received', '2026-11-23']);
    const [head = '', ...lines] = table.stdout.trimEnd().split('\n');
    expect(head).toMatch(/^Due +Received +Law +Kind +Subject/u);
    expect(lines).toHaveLength(2);
    // The twentieth working day: 30 November is a bank holiday in Scotland.
    for (const line of lines) expect(line).toMatch(/^2026-12-22 /u);
    const csv = run(['a.txt', 'b.eml', '--format', 'table-csv']).stdout.trimEnd().split('\r\n');
    expect(csv).toHaveLength(3);
    expect(csv[2]).toMatch(/,Benches,Jo,2,.*,b\.eml$/u);
  });

  it('says in one line how it is used wrongly', () => {
    const { stderr, status } = run(['--format', 'x', 'a.txt']);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
  });
});
