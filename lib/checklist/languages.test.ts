import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChecklistItem, type Decisions, NO_DECISIONS } from '../model/checklist.ts';
import { REGIMES } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { stretchesOf } from '../model/stretches.ts';
import { IN_ENGLISH, type Written, writtenIn } from '../words/written.ts';
import { buildChecklist } from './build.ts';
import { toCsv } from './csv.ts';
import { toIcs } from './icalendar.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';
import { toRichText } from './rich-text.ts';
import { SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW } from './sample-request.ts';

const IN_WELSH = await writtenIn('cy');
const build = (request: Omit<FoiRequest, 'checklist'>, decisions: Decisions, words: Written) =>
  buildChecklist(request, decisions, SAMPLE_LAW, words);
const WELSH: FoiRequest = { ...SAMPLE, checklist: build(SAMPLE, SAMPLE_DECISIONS, IN_WELSH) };

const linesOf = ({ text, details = [], reason }: ChecklistItem): readonly string[] => [
  text,
  ...details,
  reason,
];
/** What of a line is not said to be English. */
const welshOf = (item: ChecklistItem): string =>
  linesOf(item)
    .flatMap((line) => stretchesOf(line, item.english))
    .filter(({ english }) => !english)
    .map(({ words }) => words)
    .join(' ');

describe('a checklist in Welsh', () => {
  it('reads as one', () => {
    expect(toMarkdown(WELSH, {}, IN_WELSH)).toBe(`# Bridge sensors

Deddf Rhyddid Gwybodaeth 2000.  
Derbyniwyd: dydd Llun 23 Tachwedd 2026. Ateb i’w roi erbyn: dydd Mawrth 22 Rhagfyr 2026.  

## Nawr

- [ ] Atebwch yn brydlon, ac erbyn dydd Mawrth 22 Rhagfyr 2026 fan bellaf. _(20th working day after receipt: FOIA s10(1))_
- [x] Cydnabyddwch ei dderbyn, gyda chyfeirnod, erbyn dydd Mercher 25 Tachwedd 2026. _(dyddiad y swyddfa ei hun, nid y gyfraith)_
- [ ] Cadarnhewch fod y cais yn ddilys: yn ysgrifenedig, gydag enw, cyfeiriad ar gyfer gohebiaeth a disgrifiad. _(FOIA s8(1))_
- [ ] Cadarnhewch y gyfraith: Deddf Rhyddid Gwybodaeth 2000. _(Asks for recorded information.)_
- [ ] Penderfynwch a oes angen egluro unrhyw beth cyn y gallwch ddod o hyd i’r wybodaeth. Gofynnwch nawr: mae’r amser yn dechrau o’r newydd pan ddaw’r ateb. _(FOIA s1(3), s10(6), s16)_
- [ ] Os yw awdurdod arall yn dal yr wybodaeth, gofynnwch i’r ceisydd cyn trosglwyddo’r cais. _(FOIA s16 a Chod adran 45)_
- [ ] Gofynnwch i’r adrannau a all fod yn dal yr wybodaeth, heb ddweud pwy a ofynnodd; atebion erbyn dydd Mawrth 8 Rhagfyr 2026. _(dyddiad y swyddfa ei hun, nid y gyfraith)_
- [ ] Sicrhewch fod yr ateb wedi’i gymeradwyo erbyn dydd Gwener 18 Rhagfyr 2026. _(dyddiad y swyddfa ei hun, nid y gyfraith)_

## Ar gyfer y cais cyfan

- [ ] Os gall gymryd amser hir i ddod o hyd i’r wybodaeth, amcangyfrifwch yr amser ar gyfer y cyfan gyda’i gilydd: ____ awr, sef ____ ar £10 yr awr. Y terfyn yw £70, sef 7 awr. _(FOIA s12; SI 2004/3244 reg 3 a 4)_
  - Oriau: penderfynu a yw’r wybodaeth yn cael ei dal ____, dod o hyd iddi ____, ei hadalw ____, ei hechdynnu ____.
  - Nid yw’r amser a dreulir yn cuddio gwybodaeth neu’n ystyried esemptiadau yn cyfrif.

## 1. How many times were the bridge sensors tested since 1 May 2026?

- [ ] A oedd yr wybodaeth yn cael ei dal pan gyrhaeddodd y cais? Cofnodwch yr ateb a ble y buoch yn chwilio. _(FOIA s1(1)(a), s1(4))_
  - Ble i chwilio: ________ Pwy i’w holi: ________
  - Nodyn: Ask \\<bridges\\> & roads
- [ ] Cadwch at yr hyn y gofynnwyd amdano. _(FOIA s8(1)(c))_
  - Cyfnod: “since 1 May 2026” (o 1 Mai 2026 ymlaen)

## 2. If they were, copies of each report, as PDF.

Yn dibynnu ar yr ateb i 1.

- [ ] Chwiliwch fel ar gyfer unrhyw gwestiwn arall, a chadwch y canlyniad mewn nodyn ar wahân: mae’r amlinelliad hwn yn aros yn niwtral yn ei gylch. _(FOIA s1(1)(a): gall y ddyletswydd i ddweud hynny fod wedi’i heithrio ei hun)_
  - Ble i chwilio: ________ Pwy i’w holi: ________
- [ ] Cadwch at yr hyn y gofynnwyd amdano. _(FOIA s8(1)(c))_
  - Gofynnwyd amdano fel: PDF
- [ ] s31(1)(a) Law enforcement: What harm would follow? _(FOIA s31(1)(a); byddai’n niweidio, neu’n debygol o niweidio)_
- [ ] s31(1)(a): Only for what is not exempt under section 30. _(FOIA s31(1)(a))_
- [ ] Pwyswch fudd y cyhoedd yn s31(1)(a), y ddwy ffordd, a chofnodwch pam y mae’r naill ochr yn drech na’r llall. _(FOIA s2(2)(b))_
  - O blaid datgelu: Public trust; Safety of the bridge
  - O blaid cadw’n ôl: Weak points shown
- [ ] A fyddai dweud a yw’r wybodaeth yn cael ei dal yn gwneud y niwed ynddo’i hun? Os felly, ystyriwch s31(3), yn yr un geiriau p’un a oes rhywbeth yn cael ei ddal ai peidio. _(FOIA s1(1)(a), s2(1))_
  - “Nid ydym yn cadarnhau nac yn gwadu ein bod yn dal gwybodaeth o’r disgrifiad yn y rhan hon o’ch cais.”
- [ ] Ystyriwch s40(2) Personal information: Reports name those who signed them. _(FOIA s40(2); gall fod yn gymwys, heb ei benderfynu eto)_

## Yr ateb

- [ ] Atebwch bob cwestiwn o dan ei rif ei hun: 1, 2. _(FOIA s1(1))_
  - Dywedwch ar gyfer pob un a yw’r wybodaeth yn cael ei dal, oni bai bod dweud hynny ei hun wedi’i esemptio
- [ ] Rhowch yr wybodaeth ar y ffurf y gofynnwyd amdani lle bo’n rhesymol ymarferol: PDF (2). _(FOIA s11(1))_
- [ ] Os caiff unrhyw beth ei gadw’n ôl neu ei wrthod, rhowch hysbysiad gwrthod, erbyn dydd Mawrth 22 Rhagfyr 2026: _(FOIA s17)_
  - Dywedwch y dibynnir ar esemptiad: s17(1)(a)
  - Enwch yr esemptiad, gyda’i is-adran: s17(1)(b)
  - Dywedwch pam y mae’n gymwys, lle nad yw hynny’n amlwg: s17(1)(c)
  - Rhowch resymau budd y cyhoedd ar gyfer pob esemptiad amodol: s17(3)
  - Nid oes rhaid i ddim yn yr hysbysiad ddatgelu’r wybodaeth esempt: s17(4)
  - Hyd yn hyn, cwestiwn 2: s31(1)(a)
- [ ] Dywedwch sut i ofyn am adolygiad mewnol (neu nad oes un), ac y gall y ceisydd gwyno wrth y Comisiynydd Gwybodaeth o dan adran 50. _(FOIA s17(7))_
- [ ] Ychwanegwch y paragraff ar ailddefnyddio, a dywedwch pwy biau’r hawlfraint. _(Rheoliadau Ailddefnyddio Gwybodaeth y Sector Cyhoeddus 2015)_

## Wedyn

- [ ] Gwiriwch y drafft yn erbyn y cais cyn iddo fynd. _(y cwestiynau a’r gyfraith uchod)_
  - Pob cwestiwn wedi’i ateb, neu wedi’i wrthod gyda’i adran a’i is-adran
  - Pob rhan o’r hysbysiad yno, gyda’r llwybr cwyno
  - Dim adran wedi’i henwi na ddibynnir arni, a dim rhif sydd wedi dyddio
- [ ] Cyn anfon, chwiliwch am ddata cudd ym mhob ffeil; mae ail berson yn ei gwirio. _(UK GDPR Art 32 neu debyg: diogelwch data personol)_
  - Dalennau, rhesi a cholofnau cudd, hidlwyr, tablau colyn a’r data sydd wedi’u storio ynddynt
  - Sylwadau, newidiadau wedi’u tracio, nodiadau, a’r hyn y mae’r ffeil yn ei ddweud am ei hawdur
  - Rhannau wedi’u cuddio y gellir eu datgelu, eu copïo neu eu chwilio
  - Data personol na ddylai fod yno
- [ ] Cofnodwch ble y chwiliwyd, yr hyn a roddwyd ac a gadwyd yn ôl, pam, pwy a benderfynodd, a’r oriau. _(bydd ei angen os adolygir yr ateb)_
- [ ] Penderfynwch a yw’r ateb yn mynd i’r cofnod datgeliadau, heb ddweud pwy a ofynnodd. _(arfer da)_
`);
  });

  it('says of its English words that they are, and nothing else', () => {
    const html = toRichText(WELSH, {}, IN_WELSH);
    expect(html.startsWith('<div lang="cy">\n<h1><span lang="en">Bridge sensors</span></h1>')).toBe(true);
    expect(html).toContain(
      '☐ Ystyriwch s40(2) <span lang="en">Personal information</span>: <span lang="en">Reports name those who signed them.</span>',
    );
    expect(html).toContain('“<span lang="en">since 1 May 2026</span>” (o 1 Mai 2026 ymlaen)');
    expect(html).toContain(
      '<h2>1. <span lang="en">How many times were the bridge sensors tested since 1 May 2026?</span></h2>',
    );
    const tags = html.match(/<[^>]*>/g) ?? [];
    expect(
      tags.filter(
        (tag) =>
          !/^<\/?(?:h1|h2|h3|p|ul|li|i|span|div)>$|^<br>$|^<(?:span lang="en"|div lang="cy")>$/.test(tag),
      ),
    ).toEqual([]);
  });

  it('says nothing of the requester’s words where the letter itself is Welsh', () => {
    const asked = { ...SAMPLE, letter: { ...SAMPLE.letter, language: 'cy' as const } };
    const html = toRichText({ ...asked, checklist: build(asked, SAMPLE_DECISIONS, IN_WELSH) }, {}, IN_WELSH);
    expect(html).toContain('<h1>Bridge sensors</h1>');
    expect(html).toContain('“since 1 May 2026” (o 1 Mai 2026 ymlaen)');
    expect(html).toContain('<span lang="en">Personal information</span>');
  });

  it('has Welsh headings in every form it is written in', () => {
    expect(toPlainText(WELSH, { question: 'q-1' }, IN_WELSH)).toContain(
      '\n    Nodyn: Ask <bridges> & roads\n',
    );
    expect(toCsv(WELSH, {}, IN_WELSH).split('\r\n')[0]).toBe('Rhan,Tasg,Manylion,Rheswm,Wedi’i wneud,Nodyn');
    const [english, welsh] = [toIcs(WELSH), toIcs(WELSH, undefined, IN_WELSH)];
    expect(welsh).toContain('SUMMARY:Ateb i’w roi: Bridge sensors');
    const ids = (ics: string) => ics.match(/^UID:.*$/gm);
    expect(ids(welsh)).toEqual(ids(english));
  });
});

describe('a checklist in another language', () => {
  const options = [NO_DECISIONS, SAMPLE_DECISIONS] as const;

  it('has the same lines under the same ids, each with a reason, the same sections and nothing left to fill in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIMES), fc.constantFrom(...options), (kind, decisions) => {
        const request = { ...SAMPLE, law: { ...SAMPLE.law, kind } };
        const [english, welsh] = [IN_ENGLISH, IN_WELSH].map((words) => build(request, decisions, words));
        const known = (items: readonly ChecklistItem[] | undefined) =>
          (items ?? []).map(({ id, group, done, provision, questionId }) => [
            id,
            group,
            done,
            provision,
            questionId,
          ]);
        expect(known(welsh)).toEqual(known(english));
        const sections = (items: readonly ChecklistItem[] | undefined) =>
          (items ?? []).map((item) =>
            linesOf(item)
              .join(' ')
              .match(/(?:\d+[A-Z]?)?(?:\([\da-zA-Z]{1,4}\))+/gu),
          );
        expect(sections(welsh)).toEqual(sections(english));
        for (const item of welsh ?? []) {
          expect(item.reason).not.toBe('');
          expect(linesOf(item).join(' ')).not.toMatch(/[{}]|undefined/u);
        }
      }),
    );
  });

  it('has no English but what is said to be', () => {
    for (const kind of REGIMES) {
      // The sample's deadline is told in English: the calendar's own test tells it in Welsh.
      const { deadline: _, ...undated } = SAMPLE;
      const request = { ...undated, law: { ...SAMPLE.law, kind } };
      for (const item of build(request, SAMPLE_DECISIONS, IN_WELSH)) {
        expect(welshOf(item)).not.toMatch(/\b(?:the|of|and|with|for|which|this|that|request)\b/u);
      }
    }
  });

  it('says nothing of English in English', () => {
    expect(
      build(SAMPLE, SAMPLE_DECISIONS, IN_ENGLISH).filter(({ english }) => english !== undefined),
    ).toEqual([]);
  });
});
