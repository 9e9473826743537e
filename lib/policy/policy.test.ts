import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTHORITY_KINDS, HOMES, JURISDICTIONS } from '../model/regime.ts';
import { readTeamRules } from '../team/read-team-file.ts';
import { NO_TEAM_RULES } from '../team/team-rules.ts';
import { inForce, ownAfter, siteAllowed } from './in-force.ts';
import { NO_POLICY } from './policy.ts';
import { POLICY_FIELDS, policyHasRules, readPolicy as readWith } from './read-policy.ts';

const readPolicy = (raw: unknown) => readWith(raw, readTeamRules);

const ROOT = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const NO_CHOICES = { settings: {}, rules: NO_TEAM_RULES };

const faultsOf = (raw: unknown): readonly string[] =>
  readPolicy(raw).faults.map(({ where, what }) => `${where}: ${what}`);

describe('a policy', () => {
  it('is nothing where the organisation has set nothing', () => {
    for (const raw of [undefined, null, {}, [], 'x'])
      expect(readPolicy(raw)).toEqual({ policy: NO_POLICY, faults: [] });
  });

  it.each([
    [
      { jurisdiction: 'uk' },
      /^jurisdiction: is no field of the policy\. Put it inside "locked" or "suggested"/u,
    ],
    [
      { locked: { juristiction: 'uk' } },
      /^locked, juristiction: is no field.*The fields are: jurisdiction, /u,
    ],
    [
      { locked: { jurisdiction: 'wales' } },
      /^locked, jurisdiction: "wales" is not known\. It is one of: uk, /u,
    ],
    [{ suggested: { authorityName: '' } }, /^suggested, authorityName: is empty/u],
    [{ locked: { addedHolidays: [{ date: '2027-02-30', name: 'x' }] } }, /addedHolidays 1 date: is no date/u],
    [
      { locked: { closed: [{ from: '2027-05-02', to: '2027-05-01', name: 'x' }] } },
      /closed 1: ends before it begins/u,
    ],
    [{ locked: { keeping: { days: 0 } } }, /keeping days: must be 1 or more/u],
    [{ suggested: { keeping: { allowed: true } } }, /keeping allowed: has no effect/u],
    [{ locked: { sites: ['mail.example'] } }, /sites 1: is no site\. Write it as https:/u],
    [{ locked: { sites: ['https://*/*'] } }, /sites 1: is no site/u],
    [{ locked: { rules: { requestLens: 1, signs: [{}] } } }, /locked, rules, Sign 1, name: is missing/u],
    [{ locked: 7 }, /^locked: must be an object/u],
  ])('says of %j what to mend', (raw, sentence) => {
    const faults = faultsOf(raw);
    expect(
      faults.some((fault) => sentence.test(fault)),
      faults.join('\n'),
    ).toBe(true);
  });

  it('loses only the field that is wrong', () => {
    const { policy } = readPolicy({ locked: { jurisdiction: 'wales', authorityKind: 'nhs' } });
    expect(policy.locked.settings).toEqual({ authorityKind: 'nhs' });
  });

  it('never throws, whatever the browser hands over', () => {
    const value = fc.jsonValue();
    const level = fc.dictionary(fc.constantFrom(...POLICY_FIELDS, 'x'), value);
    fc.assert(
      fc.property(fc.oneof(value, fc.record({ locked: level, suggested: level })), (raw) => {
        const { policy, faults } = readPolicy(raw);
        const { settings } = inForce(policy, NO_CHOICES);
        expect(JURISDICTIONS).toContain(settings.jurisdiction);
        expect(AUTHORITY_KINDS).toContain(settings.authorityKind);
        expect(faults.every(({ what }) => what !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is in force', () => {
  const { policy } = readPolicy({
    locked: { jurisdiction: 'scotland', keeping: { days: 30 } },
    suggested: { authorityName: 'Wexborough Council', authorityKind: 'council', keeping: { days: 20 } },
  });

  it('is what is locked, then what the officer chose, then what is suggested', () => {
    const held = inForce(policy, { ...NO_CHOICES, settings: { jurisdiction: 'us', authorityKind: 'nhs' } });
    expect(held.settings).toEqual({
      jurisdiction: 'scotland',
      authorityKind: 'nhs',
      authorityName: 'Wexborough Council',
    });
    expect(held.locked).toEqual(['jurisdiction']);
    expect(held.suggested).toEqual(['authorityName']);
  });

  it('keeps for no longer than is allowed, and not at all where it is forbidden', () => {
    const own = { on: true, parts: 'all', days: 365 } as const;
    expect(inForce(policy, { ...NO_CHOICES, keeping: own }).keeping).toEqual({ ...own, days: 30 });
    expect(inForce(policy, NO_CHOICES).keeping).toMatchObject({ on: false, days: 20 });
    const { policy: none } = readPolicy({ locked: { keeping: { allowed: false } } });
    expect(inForce(none, { ...NO_CHOICES, keeping: own })).toMatchObject({
      keepingAllowed: false,
      keeping: { on: false },
    });
  });

  it('makes only what the officer changed their own, so that the rest follows the policy', () => {
    const held = inForce(policy, NO_CHOICES);
    const own = ownAfter({}, held, { ...held.settings, authorityKind: 'police' });
    expect(own).toEqual({ authorityKind: 'police' });
    const { policy: later } = readPolicy({ suggested: { authorityName: 'Wexborough Borough' } });
    expect(inForce(later, { ...NO_CHOICES, settings: own }).settings.authorityName).toBe(
      'Wexborough Borough',
    );
  });

  it('lets the officer clear a suggested name, and never change what is locked', () => {
    const held = inForce(policy, NO_CHOICES);
    const { authorityName: _cleared, ...rest } = held.settings;
    const own = ownAfter({}, held, { ...rest, jurisdiction: 'us' });
    expect(own).toEqual({ authorityName: '' });
    expect(inForce(policy, { ...NO_CHOICES, settings: own }).settings).not.toHaveProperty('authorityName');
  });

  it('allows the sites that are named and those under them, and no other', () => {
    const sites = ['https://mail.wexborough.example/*', 'https://*.gov.example/*'];
    const allowed = [
      'https://mail.wexborough.example/*',
      'https://gov.example/*',
      'https://a.gov.example/*',
      'https://*.a.gov.example/*',
    ];
    const refused = [
      'http://mail.wexborough.example/*',
      'https://wexborough.example/*',
      'https://notgov.example/*',
      'https://mail.wexborough.example.evil.example/*',
    ];
    expect(allowed.filter((pattern) => !siteAllowed({ sites }, pattern))).toEqual([]);
    expect(refused.filter((pattern) => siteAllowed({ sites }, pattern))).toEqual([]);
    expect(siteAllowed({}, 'https://any.example/*')).toBe(true);
    expect(siteAllowed({ sites: [] }, 'https://any.example/*')).toBe(false);
  });
});

describe('the schema that Chrome and Edge read', () => {
  const values = json('public/managed-schema.json').properties.locked.properties;

  it('has the fields that we read and no other', () => {
    expect(Object.keys(values).sort()).toEqual([...POLICY_FIELDS].sort());
    expect(values.jurisdiction.enum).toEqual(JURISDICTIONS);
    expect(values.authorityKind.enum).toEqual(AUTHORITY_KINDS);
    expect(values.home.enum).toEqual(HOMES);
  });

  it.each([
    ['chrome', (policy: ReturnType<typeof json>) => policy['3rdparty'].extensions.EXTENSION_ID],
    ['edge', (policy: ReturnType<typeof json>) => policy['3rdparty'].extensions.EXTENSION_ID],
    [
      'firefox',
      (policy: ReturnType<typeof json>) =>
        policy.policies['3rdparty'].Extensions['request-lens@request-lens.example'],
    ],
  ])('goes with an example for %s that is sound', (name, valuesOf) => {
    const { policy, faults } = readPolicy(valuesOf(json(`test/policies/${name}.json`)));
    expect(faults).toEqual([]);
    expect(policy.locked.settings.authorityName).toBe('Wexborough Borough Council');
    expect(policy.locked.rules?.signs.length).toBe(1);
    expect(policyHasRules(valuesOf(json(`test/policies/${name}.json`)))).toBe(true);
    expect(policyHasRules({ locked: { jurisdiction: 'uk' } })).toBe(false);
  });
});
