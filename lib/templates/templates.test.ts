import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW } from '../checklist/sample-request.ts';
import { type OwnTemplates, TEMPLATE_FIELDS, TEMPLATE_NAMES } from '../model/letter-template.ts';
import { IN_ENGLISH, writtenIn } from '../words/written.ts';
import { fillTemplate, unknownFields } from './fill-template.ts';
import { letterFields } from './letter-fields.ts';
import { parseTemplates, templateProblems, templatesFile } from './parse-templates.ts';
import { sampleFields } from './sample-fields.ts';

const OUR_TEMPLATES = IN_ENGLISH.letters;
const FIELDS = letterFields({ ...SAMPLE, checklist: [] }, SAMPLE_DECISIONS, SAMPLE_LAW);

describe('our letters', () => {
  it.each(TEMPLATE_NAMES)('%s: has nothing to mend, and is whole with a sample request', (name) => {
    expect(templateProblems(name, OUR_TEMPLATES[name])).toEqual([]);
    const { subject, body } = fillTemplate(OUR_TEMPLATES[name], sampleFields(IN_ENGLISH));
    expect(`${subject}\n${body}`).not.toMatch(/[{}]/u);
  });

  it('use every field', () => {
    const all = JSON.stringify(OUR_TEMPLATES);
    expect(TEMPLATE_FIELDS.filter((field) => field !== 'subject' && !all.includes(`{{${field}}}`))).toEqual(
      [],
    );
  });

  it('acknowledge with what the request tells, and leave the rest for the officer', () => {
    const { subject, body } = fillTemplate(OUR_TEMPLATES.acknowledgement, FIELDS);
    expect(subject).toBe('Your request for information, reference [your reference number]');
    expect(body).toBe(`Dear Ines Maro,

Thank you for your request for information, which we received on Monday 23 November 2026.

Our reference is [your reference number]. Please quote it if you write to us about this request.

We are handling it under the Freedom of Information Act 2000. We will answer as soon as we can, and by Tuesday 22 December 2026 at the latest.

If we need to ask you anything so that we can find what you want, we will write to you.

Yours sincerely,
[your name and team]
Norwick Council
`);
  });

  it('give a department the questions and its own date, not who asked', () => {
    const { subject, body } = fillTemplate(OUR_TEMPLATES.department, FIELDS);
    expect(subject).toContain('answers needed by Tuesday 8 December 2026');
    expect(body).toContain('1. How many times were the bridge sensors tested since 1 May 2026?');
    expect(body).not.toContain('Ines');
  });

  it('refuse with the provisions that were accepted, and no others', () => {
    const { body } = fillTemplate(OUR_TEMPLATES.refusal, FIELDS);
    expect(body).toContain('2: s31(1)(a) Law enforcement');
    expect(body).not.toContain('s40(2)');
    expect(body).toContain('the Information Commissioner');
  });
});

describe('our letters in Welsh', async () => {
  const words = await writtenIn('cy');
  const fields = letterFields({ ...SAMPLE, checklist: [] }, SAMPLE_DECISIONS, SAMPLE_LAW, words);

  it.each(TEMPLATE_NAMES)('%s: has nothing to mend, and is whole with a sample request', (name) => {
    expect(templateProblems(name, words.letters[name])).toEqual([]);
    const { subject, body } = fillTemplate(words.letters[name], sampleFields(words), words);
    expect(`${subject}\n${body}`).not.toMatch(/[{}]/u);
  });

  it('acknowledge with what the request tells, and leave the rest for the officer', () => {
    const { subject, body } = fillTemplate(words.letters.acknowledgement, fields, words);
    expect(subject).toBe('Eich cais am wybodaeth, cyfeirnod [eich cyfeirnod]');
    expect(body).toBe(`Annwyl Ines Maro,

Diolch am eich cais am wybodaeth, a dderbyniwyd gennym ar 23 Tachwedd 2026.

Ein cyfeirnod yw [eich cyfeirnod]. Dyfynnwch ef os byddwch yn ysgrifennu atom am y cais hwn.

Rydym yn ei drin o dan y gyfraith hon: Deddf Rhyddid Gwybodaeth 2000. Byddwn yn ateb cyn gynted ag y gallwn, ac erbyn 22 Rhagfyr 2026 fan bellaf.

Os bydd angen i ni ofyn unrhyw beth i chi er mwyn dod o hyd i’r hyn yr ydych am ei gael, byddwn yn ysgrifennu atoch.

Yn gywir,
[eich enw a’ch tîm]
Norwick Council
`);
  });

  it('name the regulator as it names itself in Welsh', () => {
    const { body } = fillTemplate(words.letters.refusal, fields, words);
    expect(body).toContain('Cewch wedyn gwyno wrth y Comisiynydd Gwybodaeth.');
    const address = { name: 'The Bridge Regulator', welsh: 'Rheoleiddiwr y Pontydd', address: '1 Quay' };
    const known = { ...SAMPLE_LAW, regulatorOn: () => address };
    expect(letterFields({ ...SAMPLE, checklist: [] }, SAMPLE_DECISIONS, known, words).regulator).toBe(
      'Rheoleiddiwr y Pontydd, 1 Quay',
    );
  });

  it('tell the faults of a file in Welsh', () => {
    const parsed = parseTemplates({ version: 2, templates: {} }, words);
    expect(parsed).toEqual({
      ok: false,
      problems: ['Y fersiwn yw 2. Mae’r fersiwn hwn o Request Lens yn darllen 1.'],
    });
  });
});

describe('filling in', () => {
  it('leaves a name that is no field, and says so', () => {
    const template = { subject: '{{who}}', body: '{{ received }} {{toString}} {one}' };
    expect(fillTemplate(template, FIELDS)).toEqual({
      subject: '{{who}}',
      body: 'Monday 23 November 2026 {{toString}} {one}',
    });
    expect(unknownFields(template.subject)).toEqual(['who']);
    expect(unknownFields(template.body)).toEqual(['toString']);
  });

  it('puts a value in as it is, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        fc.pre(value.trim() !== '');
        expect(fillTemplate({ subject: 's', body: '<{{unclear}}>' }, { unclear: value }).body).toBe(
          `<${value}>`,
        );
      }),
    );
  });
});

describe('an office’s own letters', () => {
  const own = { acknowledgement: { subject: 'Got it', body: 'Dear {{requester}}, thank you.' } };

  it('are read as an object or as the JSON of one', () => {
    expect(parseTemplates({ version: 1, templates: own })).toEqual({ ok: true, value: own });
    expect(parseTemplates(templatesFile(own))).toEqual({ ok: true, value: own });
    expect(parseTemplates({ version: 1, templates: {} })).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['nonsense', 'This is not JSON'],
    [[], 'Expected an object with "version" and "templates"'],
    [null, 'Expected an object'],
    [{ version: 2, templates: {} }, 'The version is 2'],
    [{ templates: {} }, 'Expected an object'],
    [{ version: 1, templates: { birthday: own.acknowledgement } }, '"birthday" is no letter of ours'],
    [{ version: 1, templates: { refusal: 'Dear' } }, '"refusal" is no letter'],
    [{ version: 1, templates: { refusal: { subject: 'No', body: ' ' } } }, 'The body of "refusal" is empty'],
    [{ version: 1, templates: { refusal: { body: 'No' } } }, 'The subject of "refusal" is missing'],
    [
      { version: 1, templates: { refusal: { subject: 3, body: 'No' } } },
      'The subject of "refusal" must be text',
    ],
    [
      { version: 1, templates: { refusal: { subject: 'No', body: 'x'.repeat(20_001) } } },
      'The body of "refusal" has 20001 characters',
    ],
    [{ version: 1, templates: { refusal: { subject: 'No', body: '{{recieved}}' } } }, 'uses {{recieved}}'],
    [
      { version: 1, templates: { refusal: { subject: 'No', body: '{{received}' } } },
      'braces that are not closed',
    ],
  ])('%j: says what is wrong', (given, says) => {
    const parsed = parseTemplates(given);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.problems.join(' ')).toContain(says);
  });

  it('tell every fault at once', () => {
    const parsed = parseTemplates({
      version: 1,
      templates: { refusal: { subject: '', body: '' }, extension: { subject: '{{when}}', body: 'x' } },
    });
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(3);
  });

  it('come back from their file as they went in', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 200 })
      .filter((one) => one.trim() !== '' && !/[{}]/u.test(one));
    const letters = fc.record({ subject: text, body: text });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...TEMPLATE_NAMES), letters), (templates) => {
        expect(parseTemplates(templatesFile(templates as OwnTemplates))).toEqual({
          ok: true,
          value: templates,
        });
      }),
    );
  });

  it('never throw on anything', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        expect(parseTemplates(value)).toHaveProperty('ok');
      }),
    );
  });
});
