import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('takes files and settings', () => {
    const args = [
      'a.eml',
      '-',
      '--format',
      'csv',
      '--jurisdiction',
      'scotland',
      '--authority',
      'council',
      '--received',
      '2026-11-23',
      '--language',
      'cy',
    ];
    expect(readOptions(args)).toEqual({
      job: 'files',
      files: ['a.eml', '-'],
      format: 'csv',
      jurisdiction: 'scotland',
      authorityKind: 'council',
      received: '2026-11-23',
      language: 'cy',
    });
  });

  it('knows the two other jobs', () => {
    expect(readOptions(['--jsonl'])).toEqual({ job: 'lines' });
    expect(readOptions(['-h'])).toEqual({ job: 'help' });
  });

  it.each([
    [[], /a file/u],
    [['a.eml', '--format', 'pdf'], /--format.*markdown/u],
    [['a.eml', '--jurisdiction', 'mars'], /--jurisdiction.*ireland/u],
    [['a.eml', '--authority', 'club'], /--authority.*council/u],
    [['a.eml', '--received', '2026-02-30'], /--received.*2026-11-23/u],
    [['a.eml', '--language', 'fr'], /--language.*cy/u],
    [['a.eml', '--unknown'], /--unknown/u],
  ] as const)('says in one line what %j should have been', (args, why) => {
    const options = readOptions(args);
    expect(options.job).toBe('wrong');
    expect(options.job === 'wrong' && options.why).toMatch(why);
    expect(options.job === 'wrong' && options.why).not.toContain('\n');
  });
});
