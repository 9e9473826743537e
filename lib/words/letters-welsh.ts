import type { LetterTemplate, TemplateName } from '../model/letter-template.ts';

/**
 * The letters as they come, in Welsh. Machine-made: no Welsh speaker has checked them yet. What is filled in stands where
 * its first letter does not change.
 */
export const WELSH_LETTERS: Readonly<Record<TemplateName, LetterTemplate>> = {
  acknowledgement: {
    subject: 'Eich cais am wybodaeth, cyfeirnod {{reference}}',
    body: `Annwyl {{requester}},

Diolch am eich cais am wybodaeth, a dderbyniwyd gennym ar {{received}}.

Ein cyfeirnod yw {{reference}}. Dyfynnwch ef os byddwch yn ysgrifennu atom am y cais hwn.

Rydym yn ei drin o dan y gyfraith hon: {{law}}. Byddwn yn ateb cyn gynted ag y gallwn, ac erbyn {{deadline}} fan bellaf.

Os bydd angen i ni ofyn unrhyw beth i chi er mwyn dod o hyd i’r hyn yr ydych am ei gael, byddwn yn ysgrifennu atoch.

Yn gywir,
{{officer}}
{{authority}}
`,
  },
  clarification: {
    subject: 'Eich cais am wybodaeth, cyfeirnod {{reference}}: cwestiwn',
    body: `Annwyl {{requester}},

Diolch am eich cais am wybodaeth, a dderbyniwyd gennym ar {{received}}. Ein cyfeirnod yw {{reference}}.

Er mwyn i ni allu adnabod yr wybodaeth yr ydych am ei chael a dod o hyd iddi, dywedwch wrthym:

{{unclear}}

Byddwn yn parhau â’ch cais pan fydd eich ateb wedi dod i law. Os byddai’n help i’w drafod, cysylltwch â ni.

Yn gywir,
{{officer}}
{{authority}}
`,
  },
  department: {
    subject: 'Cais am wybodaeth {{reference}}: angen atebion erbyn {{departments}}',
    body: `Helo,

Rydym wedi derbyn cais o dan y gyfraith hon: {{law}}. Rhowch i ni, erbyn {{departments}}, ar gyfer pob cwestiwn isod:

- a ydych yn dal yr wybodaeth, a ble y buoch yn chwilio;
- yr wybodaeth ei hun, fel y mae, heb ei golygu;
- unrhyw beth na ddylid ei ryddhau yn eich barn chi, a’r niwed y gallai ei ryddhau ei wneud;
- os byddai’n cymryd llawer o oriau i ddod o hyd iddi a’i hechdynnu, amcangyfrif o’r oriau.

{{questions}}

Peidiwch â dileu na newid dim a allai fod yn rhan o’r ateb: unwaith y bydd cais wedi cyrraedd, gall hynny fod yn drosedd.

Mae’r ateb i’w roi erbyn {{deadline}}.

Diolch,
{{officer}}
`,
  },
  extension: {
    subject: 'Eich cais am wybodaeth, cyfeirnod {{reference}}: mwy o amser',
    body: `Annwyl {{requester}},

Derbyniwyd eich cais am wybodaeth gennym ar {{received}} ac rydym yn ei drin o dan y gyfraith hon: {{law}}. Ein cyfeirnod yw {{reference}}.

Mae angen mwy o amser arnom i ateb, oherwydd:

[pam y mae’r gyfraith yn caniatáu mwy o amser yma, a’r ddarpariaeth]

Rydym yn disgwyl ateb erbyn {{extended}}.

Os ydych yn anfodlon ar hyn: {{review}}

Cewch wedyn gwyno wrth {{regulator}}.

Yn gywir,
{{officer}}
{{authority}}
`,
  },
  refusal: {
    subject: 'Eich cais am wybodaeth, cyfeirnod {{reference}}: ein penderfyniad',
    body: `Annwyl {{requester}},

Derbyniwyd eich cais am wybodaeth gennym ar {{received}} ac rydym wedi ei drin o dan y gyfraith hon: {{law}}. Ein cyfeirnod yw {{reference}}.

Gofynasoch:

{{questions}}

Ein hateb i bob cwestiwn:

[yr ateb o dan bob rhif, ac a yw’r wybodaeth yn cael ei dal, oni bai bod dweud hynny ei hun wedi’i esemptio]

Yr hyn yr ydym yn ei gadw’n ôl, ac o dan ba ddarpariaeth:

{{exemptions}}

Pam y mae pob darpariaeth yn gymwys:

[y niwed, neu pam y mae’r wybodaeth o’r math y mae’n ei ddiogelu]

Budd y cyhoedd, ar gyfer pob esemptiad amodol neu eithriad:

O blaid datgelu: [rhesymau]
O blaid cadw’n ôl: [rhesymau]
Ein casgliad: [pam y mae’r naill yn drech na’r llall]

Os ydych yn anfodlon ar y penderfyniad hwn: {{review}}

Cewch wedyn gwyno wrth {{regulator}}.

Yn gywir,
{{officer}}
{{authority}}
`,
  },
};
