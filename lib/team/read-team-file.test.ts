import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { DEFAULT_SETTINGS } from '../model/regime.ts';
import { readTeamFile } from './read-team-file.ts';

const SIGN = {
  name: 'Our harbour dues',
  why: 'Harbour dues are set out in contracts with each berth holder.',
  look: ['harbour dues/fees', 'berth agreement'],
  reaches: { strong: ['uk-foia:43(2)'] },
  hits: ['What [[harbour dues]] did each yacht pay?', 'Please send the [[berth agreement]] for quay 4.'],
  misses: ['When was the harbour built?', 'How many berths are there?'],
};
const TEMPLATE = { name: 'Harbour office', text: 'Please write to the harbour office.' };

const fileOf = (sign: object, rest: object = {}): string =>
  JSON.stringify({ requestLens: 1, name: 'Wexborough', signs: [sign], ...rest });
const faultsOf = (text: string): readonly string[] =>
  readTeamFile(text).faults.map(({ where, what }) => `${where}: ${what}`);

describe("a team's own file", () => {
  it('gives its signs and templates when all is well', () => {
    const { rules, faults } = readTeamFile(fileOf(SIGN, { templates: [TEMPLATE] }));
    expect(faults).toEqual([]);
    expect(rules).toEqual({ name: 'Wexborough', signs: [SIGN], templates: [TEMPLATE] });
  });

  it('points at law in a letter, beside our own signs, and only where it is given', () => {
    const { rules } = readTeamFile(fileOf(SIGN));
    const text =
      'Dear Council,\n\nUnder the Freedom of Information Act, what harbour dues did each yacht pay?\n';
    const message = { source: { id: 'x', text, blocks: [] }, subject: 'Harbour' };
    const signsOf = (own: typeof rules.signs) =>
      analyse(message, DEFAULT_SETTINGS, {}, own).law.suggestions.filter(({ sign }) => sign === SIGN.name);
    const [suggestion] = signsOf(rules.signs);
    expect(suggestion?.provision).toBe('uk-foia:43(2)');
    expect(suggestion?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['harbour dues']);
    expect(signsOf([])).toEqual([]);
  });

  it.each([
    ['{', /^The file: is no JSON .*comma, quote or bracket\.$/u],
    ['[]', /^The file: holds no rules/u],
    ['{"signs":[]}', /^requestLens: must be 1/u],
    [
      '{"requestLens":1,"rules":[]}',
      /^rules: is no field of the file\. Its fields are: requestLens, name, signs/u,
    ],
    ['{"requestLens":1,"signs":{}}', /^signs: must be a list/u],
    [fileOf({ ...SIGN, look: undefined }), /^Sign 1 \(Our harbour dues\), look: is missing\.$/u],
    [fileOf({ ...SIGN, look: [] }), /look: needs a phrase or more/u],
    [fileOf({ ...SIGN, look: ['dues', 7] }), /^Sign 1 \(Our harbour dues\), look 2: must be text/u],
    [fileOf({ ...SIGN, looks: ['dues'] }), /looks: is no field of its kind/u],
    [fileOf({ ...SIGN, why: 'dues' }), /why: must be one sentence/u],
    [
      fileOf({ ...SIGN, reaches: { strong: ['uk-foia:999'] } }),
      /reaches strong 1: "uk-foia:999" is no provision/u,
    ],
    [fileOf({ ...SIGN, reaches: {} }), /reaches: names no provision/u],
    [fileOf({ ...SIGN, when: { authority: ['quango'] } }), /when authority 1: "quango" is not known here/u],
    [fileOf({ ...SIGN, look: ['* dues'] }), /look 1: The phrase "\* dues" begins or ends with a gap/u],
    [fileOf({ ...SIGN, look: ['har-'] }), /look 1: "har-" in "har-" is too short/u],
    [fileOf({ ...SIGN, look: ['{boats}'] }), /look 1: There is no word list "boats"\. The lists are: /u],
    [fileOf({ ...SIGN, look: ['a/b/c d/e/f g/h/i j/k/l'] }), /look 1: It can be read in more than 64 ways/u],
    [fileOf({ ...SIGN, look: ['a * b * c * d'] }), /look 1: It has more than 2 gaps/u],
    [
      fileOf({ ...SIGN, hits: ['[[Harbour]] dues', 'a [[berth agreement]]'] }),
      /hits 1: The sign marks other words in it/u,
    ],
    [
      fileOf({ ...SIGN, hits: ['[[Quay]]', 'a [[berth agreement]]'] }),
      /hits 1: The sign marks nothing in it/u,
    ],
    [fileOf({ ...SIGN, hits: ['Harbour dues', 'a [[berth agreement]]'] }), /hits 1: shows nothing marked/u],
    [
      fileOf({ ...SIGN, misses: ['No harbour dues', 'Boats'] }),
      /misses 1: The sign marks words in it: "No \[\[harbour dues\]\]"/u,
    ],
    [fileOf(SIGN, { templates: [{ name: 'A' }] }), /^Template 1 \(A\), text: is missing\.$/u],
    [
      fileOf(SIGN, { templates: [{ name: 'A', text: 'Dear {{requestor}},' }] }),
      /^Template 1 \(A\), text: uses \{\{requestor\}\}, which is no field\. The fields are: requester, /u,
    ],
    [
      fileOf(SIGN, { templates: [{ name: 'A', text: 'Dear {{requester},' }] }),
      /text: has double braces that are not closed/u,
    ],
    [fileOf(SIGN, { templates: [{ name: 'A', text: ' ' }] }), /text: is empty/u],
  ])('says of %s what to mend', (text, sentence) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(
      faults.some((fault) => sentence.test(fault)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('keeps the sound entries beside those it refuses', () => {
    const text = JSON.stringify({
      requestLens: 1,
      signs: [{ ...SIGN, look: [] }, SIGN, SIGN],
      templates: [TEMPLATE],
    });
    const { rules, faults } = readTeamFile(text);
    expect(rules.signs).toEqual([SIGN]);
    expect(rules.templates).toEqual([TEMPLATE]);
    expect(faults.map(({ where }) => where)).toEqual([
      'Sign 1 (Our harbour dues), look',
      'Sign 3 (Our harbour dues), name',
    ]);
  });

  it('never throws, whatever is opened', () => {
    const junk = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.json(),
      fc
        .record({
          signs: fc.array(fc.record({ ...mapped(SIGN) }, { requiredKeys: [] })),
          templates: fc.jsonValue(),
        })
        .map((file) => JSON.stringify({ requestLens: 1, ...file })),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const { rules, faults } = readTeamFile(text);
        for (const { where, what } of faults) expect(what, where).not.toBe('');
        // What is accepted can be run.
        analyse(
          { source: { id: 'x', text: 'What harbour dues?', blocks: [] }, subject: '' },
          DEFAULT_SETTINGS,
          {},
          rules.signs,
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Each field of a sound sign, or something else in its place. */
function mapped(sign: Readonly<Record<string, unknown>>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(sign).map(([key, value]) => [
      key,
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(value) },
        fc.jsonValue(),
        fc.array(fc.string({ maxLength: 20 })),
      ),
    ]),
  );
}
