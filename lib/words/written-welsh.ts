import type { WrittenList } from './written.ts';

/**
 * Every text of what is handed out, in Welsh. Machine-made: no Welsh speaker has checked it yet, and the panel and the
 * settings say so. Terms are those of the Information Commissioner's Welsh pages (https://cy.ico.org.uk/): `esemptiad`
 * under the Act, `eithriad` under the Regulations, `adolygiad mewnol`, `hysbysiad gwrthod`, `prawf budd y cyhoedd`.
 * Sections keep the form an officer cites them in. What is filled in stands after a colon, a comma or a word that does
 * not change its first letter.
 */
export const WRITTEN_WELSH: WrittenList = {
  'weekday.0': 'dydd Sul',
  'weekday.1': 'dydd Llun',
  'weekday.2': 'dydd Mawrth',
  'weekday.3': 'dydd Mercher',
  'weekday.4': 'dydd Iau',
  'weekday.5': 'dydd Gwener',
  'weekday.6': 'dydd Sadwrn',
  'month.1': 'Ionawr',
  'month.2': 'Chwefror',
  'month.3': 'Mawrth',
  'month.4': 'Ebrill',
  'month.5': 'Mai',
  'month.6': 'Mehefin',
  'month.7': 'Gorffennaf',
  'month.8': 'Awst',
  'month.9': 'Medi',
  'month.10': 'Hydref',
  'month.11': 'Tachwedd',
  'month.12': 'Rhagfyr',
  'day.short': '{day} {month} {year}',
  'day.long': '{weekday} {day} {month} {year}',
  // An office's own letter may put any word before a date, and after many of them `dydd` becomes `ddydd`.
  'day.letter': '{day} {month} {year}',
  'nth.st': '{count}',
  'nth.nd': '{count}',
  'nth.rd': '{count}',
  'nth.th': '{count}',
  // `a` becomes `ac` before a vowel, also before a number that is read with one; a comma never changes.
  'list.last': '{before}, {last}',

  'law.uk-foia': 'Deddf Rhyddid Gwybodaeth 2000',
  'law.uk-eir': 'Rheoliadau Gwybodaeth Amgylcheddol 2004',
  'law.uk-sar': 'Cais gwrthrych am wybodaeth: Erthygl 15 o GDPR y DU a Deddf Diogelu Data 2018',
  'law.foisa': 'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002',
  'law.eisr': 'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004',
  'law.us-foia': 'Deddf Rhyddid Gwybodaeth yr Unol Daleithiau, 5 U.S.C. 552',
  'law.ie-foi': 'Deddf Rhyddid Gwybodaeth Iwerddon 2014',
  'regulator.uk-foia': 'y Comisiynydd Gwybodaeth',
  'regulator.uk-eir': 'y Comisiynydd Gwybodaeth',
  'regulator.uk-sar': 'y Comisiynydd Gwybodaeth',
  'regulator.foisa': 'y Comisiynydd Gwybodaeth yn yr Alban',
  'regulator.eisr': 'y Comisiynydd Gwybodaeth yn yr Alban',
  'regulator.us-foia': 'yr Office of Government Information Services',
  'regulator.ie-foi': 'y Comisiynydd Gwybodaeth (Iwerddon)',

  'outline.untitled': 'Cais am wybodaeth',
  'outline.law': '{law}.',
  'outline.dates': 'Derbyniwyd: {received}. Ateb i’w roi erbyn: {due}.',
  'outline.or-due': 'O’i ddarllen fel arall: {due}. {why}',
  'outline.depends': 'Yn dibynnu ar yr ateb i {question}.',
  'outline.other-law': 'I’w drin o dan: {law}.',
  'outline.now': 'Nawr',
  'outline.whole': 'Ar gyfer y cais cyfan',
  'outline.reply': 'Yr ateb',
  'outline.after': 'Wedyn',
  'outline.note': 'Nodyn: {note}',
  'csv.file': 'Ffeil',
  'csv.part': 'Rhan',
  'csv.task': 'Tasg',
  'csv.details': 'Manylion',
  'csv.reason': 'Rheswm',
  'csv.done': 'Wedi’i wneud',
  'csv.note': 'Nodyn',
  'csv.yes': 'ydy',
  'csv.no': 'nac ydy',
  'calendar.name': 'Ceisiadau am wybodaeth',
  'calendar.due': 'Ateb i’w roi: {subject}',
  'calendar.acknowledge': 'Cydnabod: {subject}',
  'calendar.ask-departments': 'Atebion adrannau i law: {subject}',
  'calendar.sign-off': 'Cymeradwyo: {subject}',
  'page.title': 'Rhestr wirio ar gyfer ateb',

  'own.reason': 'ychwanegwyd gan y swyddog',
  'office.reason': 'dyddiad y swyddfa ei hun, nid y gyfraith',
  'nature.review':
    'Mae hwn yn gofyn am adolygiad. Dewch o hyd i’r cais a’r ateb a roddwyd, a threfnwch i rywun na phenderfynodd arno edrych arno.',
  'nature.review-reason': 'mae’r llythyr yn darllen fel cais am adolygiad',
  'nature.chaser':
    'Mae hwn yn holi am gais cynharach. Dewch o hyd iddo, gwiriwch ei ddyddiad, ac atebwch neu dywedwch pryd y gwnewch hynny.',
  'nature.chaser-reason': 'mae’r llythyr yn darllen fel nodyn atgoffa',
  'nature.clarified':
    'Mae hwn yn ateb cwestiwn gennych chi. Rhowch ef gyda’r cais y mae’n perthyn iddo: mae cloc y cais yn symud ar y diwrnod y cyrhaeddodd hwn.',
  'nature.clarified-reason': 'mae’r llythyr yn darllen fel eglurhad',
  'nature.complaint-too':
    'Mae rhan o hwn yn darllen fel cwyn. Anfonwch y rhan honno at y rhai sy’n delio â chwynion.',
  'nature.complaint-too-reason': 'mae’r llythyr yn darllen fel cwyn',
  'received.text': 'Cofnodwch y diwrnod y cyrhaeddodd: mae dyddiad yr ateb yn dibynnu arno.',
  'received.reason': 'nid yw’r dyddiad derbyn yn hysbys',
  'due.text': 'Atebwch yn brydlon, ac erbyn {due} fan bellaf.',
  'acknowledge.text': 'Cydnabyddwch ei dderbyn, gyda chyfeirnod, erbyn {acknowledge}.',
  'law.text': 'Cadarnhewch y gyfraith: {law}.',
  'law.also': 'I’w hystyried hefyd: {laws}',
  'law.reason': 'pob cwestiwn o dan y gyfraith y mae’n perthyn iddi',
  'misquote.text': 'Mae’r llythyr yn dweud “{words}”. {why}',
  'misquote.reason': 'cymerwch ef fel y’i bwriadwyd, a’i gywiro yn yr ateb',
  'departments.text':
    'Gofynnwch i’r adrannau a all fod yn dal yr wybodaeth, heb ddweud pwy a ofynnodd; atebion erbyn {departmentsDue}.',
  'sign-off.text': 'Sicrhewch fod yr ateb wedi’i gymeradwyo erbyn {signOff}.',
  'not-a-request.text':
    'Gwiriwch nad oes dim ynddo yn gofyn am wybodaeth. Os oes, dewiswch y gyfraith a’i ddarllen eto.',
  'not-a-request.reason': 'nid yw’n darllen fel cais am wybodaeth',
  'pass-on.text': 'Anfonwch ef at y tîm priodol, neu ffeiliwch ef.',
  'pass-on.reason': 'busnes arferol',

  'scope.text': 'Cadwch at yr hyn y gofynnwyd amdano.',
  'scope.parts': 'Cadwch at yr hyn y gofynnwyd amdano, yma ac ym mhob rhan.',
  'scope.all': 'Cadwch at yr hyn y gofynnwyd amdano ym mhob cwestiwn.',
  'scope.period': 'Cyfnod: {words}',
  'scope.places': 'Lleoedd: {words}',
  'scope.breakdowns': 'Wedi’i ddadansoddi yn ôl: {words}',
  'scope.format': 'Gofynnwyd amdano fel: {words}',
  'scope.applies': 'Dywedwyd hefyd: {words}',
  'scope.from-to': '{words} (o {from} i {to})',
  'scope.from': '{words} (o {from} ymlaen)',
  'scope.to': '{words} (hyd at {to})',
  'shared.all': 'Ar gyfer y cwestiwn hwn a phob un o’i rannau',
  'shared.parts': 'Ar gyfer pob un o’i rannau',
  'shared.some': 'Ar gyfer: {questions}',
  'numbers.in-all': 'cyfanswm o {all}',

  'cost.text':
    'Os gall gymryd amser hir i ddod o hyd i’r wybodaeth, amcangyfrifwch yr amser ar gyfer {which}: ____ awr.',
  'cost.sum':
    'Os gall gymryd amser hir i ddod o hyd i’r wybodaeth, amcangyfrifwch yr amser ar gyfer {which}: ____ awr, sef ____ ar {hourly} yr awr. Y terfyn yw {limit}.',
  'cost.all': 'y cyfan gyda’i gilydd',
  'cost.under': 'y cwestiynau o dan un gyfraith, {law}, gyda’i gilydd ({questions})',
  'cost.hours': 'Oriau: {activities}.',
  'cost.limit': '{amount}, sef {hours} awr',
  'cost.limit-real': '{amount}, sef o leiaf {hours} awr',
  'cost.hourly-real': 'y gost wirioneddol ({amount} ar y mwyaf)',
  'cost.determine': 'penderfynu a yw’r wybodaeth yn cael ei dal',
  'cost.locate': 'dod o hyd iddi',
  'cost.retrieve': 'ei hadalw',
  'cost.extract': 'ei hechdynnu',
  'cost.provide': 'ei darparu',
  'cost.not-counted': 'Nid yw’r amser a dreulir yn cuddio gwybodaeth neu’n ystyried esemptiadau yn cyfrif.',
  'cost.not-counted-foisa': 'Nid yw canfod a yw’n cael ei dal, nac a ellir ei rhoi, yn cyfrif.',

  'test.class': 'nid oes angen dangos niwed',
  'test.prejudice': 'byddai’n niweidio, neu’n debygol o niweidio',
  'test.substantial-prejudice': 'byddai’n niweidio’n sylweddol, neu’n debygol o wneud hynny',
  'test.adverse-effect': 'byddai’n cael effaith andwyol',
  'test.endangerment': 'byddai’n peryglu, neu’n debygol o beryglu',
  'test.reasonable-opinion': 'yn dibynnu ar farn resymol',
  'test.required-for-purpose': 'rhaid iddi fod yn ofynnol at y diben',
  'test.foreseeable-harm': 'rhaid i’r niwed fod yn rhesymol ragweladwy',
  'provision.record': '{cite}: cofnodwch pam y mae’n gymwys i’r wybodaeth hon.',
  'interest.disclose': 'O blaid datgelu: {factors}',
  'interest.withhold': 'O blaid cadw’n ôl: {factors}',
  'neither.chosen':
    'Peidiwch â chadarnhau na gwadu, o dan {sections}, yn yr un geiriau p’un a oes rhywbeth yn cael ei ddal ai peidio.',
  'neither.asked':
    'A fyddai dweud a yw’r wybodaeth yn cael ei dal yn gwneud y niwed ynddo’i hun? Os felly, ystyriwch {sections}, yn yr un geiriau p’un a oes rhywbeth yn cael ei ddal ai peidio.',
  'consider.text': 'Ystyriwch {named}: {why}',
  'consider.more': 'Ystyriwch hefyd:',
  'consider.request': 'Ystyriwch {named}, ar gyfer y cais cyfan.',
  'consider.reason': '{cites}; gall fod yn gymwys, heb ei benderfynu eto',

  'refusal.text': 'Os caiff unrhyw beth ei gadw’n ôl neu ei wrthod, rhowch hysbysiad gwrthod:',
  'refusal.text-by':
    'Os caiff unrhyw beth ei gadw’n ôl neu ei wrthod, rhowch hysbysiad gwrthod, erbyn {due}:',
  'refusal.so-far': 'Hyd yn hyn: {cites}',
  'refusal.so-far-question': 'Hyd yn hyn, cwestiwn {label}: {cites}',
  'extension.text':
    'Os oes angen mwy o amser i bwyso budd y cyhoedd, anfonwch hysbysiad sy’n enwi’r esemptiad erbyn {due}, ac anelwch at ateb erbyn {extended}.',
  'extension.reason':
    'FOIA s10(3), s17(2); 40 diwrnod gwaith i gyd yw’r hyn y mae’r rheoleiddiwr yn ei ddisgwyl, nid y gyfraith',
  'draft.text': 'Gwiriwch y drafft yn erbyn y cais cyn iddo fynd.',
  'draft.answered': 'Pob cwestiwn wedi’i ateb, neu wedi’i wrthod gyda’i adran a’i is-adran',
  'draft.notice': 'Pob rhan o’r hysbysiad yno, gyda’r llwybr cwyno',
  'draft.sections': 'Dim adran wedi’i henwi na ddibynnir arni, a dim rhif sydd wedi dyddio',
  'draft.reason': 'y cwestiynau a’r gyfraith uchod',
  'release.text': 'Cyn anfon, chwiliwch am ddata cudd ym mhob ffeil; mae ail berson yn ei gwirio.',
  'release.sheets':
    'Dalennau, rhesi a cholofnau cudd, hidlwyr, tablau colyn a’r data sydd wedi’u storio ynddynt',
  'release.comments':
    'Sylwadau, newidiadau wedi’u tracio, nodiadau, a’r hyn y mae’r ffeil yn ei ddweud am ei hawdur',
  'release.redactions': 'Rhannau wedi’u cuddio y gellir eu datgelu, eu copïo neu eu chwilio',
  'release.personal': 'Data personol na ddylai fod yno',
  'release.reason': 'UK GDPR Art 32 neu debyg: diogelwch data personol',
  'log.text':
    'Cofnodwch ble y chwiliwyd, yr hyn a roddwyd ac a gadwyd yn ôl, pam, pwy a benderfynodd, a’r oriau.',
  'log.reason': 'bydd ei angen os adolygir yr ateb',
  'publish.text': 'Penderfynwch a yw’r ateb yn mynd i’r cofnod datgeliadau, heb ddweud pwy a ofynnodd.',
  'publish.reason': 'arfer da',

  'clarify.anew':
    'Penderfynwch a oes angen egluro unrhyw beth cyn y gallwch ddod o hyd i’r wybodaeth. Gofynnwch nawr: mae’r amser yn dechrau o’r newydd pan ddaw’r ateb.',
  'clarify.general':
    'Os yw’r cais yn rhy gyffredinol, gofynnwch am ragor a helpwch i’w lunio, o fewn 20 diwrnod gwaith. Mae’r amser yn dechrau o’r newydd pan ddaw’r ateb.',
  'clarify.which':
    'Os oes angen i chi wybod pa wybodaeth sydd mewn golwg, gofynnwch nawr. Mae’r cloc yn sefyll nes daw’r ateb.',
  'clarify.tolled':
    'Os oes angen gwybodaeth arnoch gan y ceisydd, gofynnwch unwaith: mae’r cloc yn sefyll nes daw’r ateb.',
  'clarify.records': 'Os na ellir adnabod y cofnodion, helpwch y ceisydd i’w disgrifio cyn gwrthod.',
  'transfer.ask': 'Os yw awdurdod arall yn dal yr wybodaeth, gofynnwch i’r ceisydd cyn trosglwyddo’r cais.',
  'transfer.ask-reason': 'FOIA s16 a Chod adran 45',
  'transfer.pass':
    'Os yw awdurdod arall yn dal yr wybodaeth, trosglwyddwch y cais neu dywedwch pwy sy’n ei dal.',
  'transfer.weeks':
    'Os yw corff arall yn dal y cofnodion, trosglwyddwch y cais o fewn 2 wythnos a dywedwch wrth y ceisydd.',
  'identity.text':
    'Os oes amheuaeth ynghylch pwy sy’n gofyn, gofynnwch am brawf nawr, a dim mwy nag sydd ei angen. Mae’r mis yn dechrau pan ddaw.',
  'on-behalf.text':
    'Os yw rhywun yn gofyn ar ran person arall, gofynnwch am weld yr awdurdod i weithredu drosto.',
  'tracking.text': 'Rhowch rif olrhain i’r cais os bydd yn cymryd mwy na 10 diwrnod.',
  'fees.us':
    'Penderfynwch ar y categori ffioedd, ac ar unrhyw gais am hepgor ffi neu brosesu cyflym (10 diwrnod calendr).',
  'fees.ie': 'Os codir tâl am chwilio ac adalw, anfonwch yr amcangyfrif a gofynnwch am y blaendal yn gynnar.',
  'valid.written':
    'Cadarnhewch fod y cais yn ddilys: yn ysgrifenedig, gydag enw, cyfeiriad ar gyfer gohebiaeth a disgrifiad.',
  'valid.recorded':
    'Cadarnhewch fod y cais yn ddilys: ar ffurf gofnodedig, gydag enw, cyfeiriad ar gyfer gohebiaeth a disgrifiad.',
  'valid.eir':
    'Nid oes angen ffurf benodol: gellir gwneud cais ar lafar, ac nid oes rhaid iddo enwi’r Rheoliadau.',
  'valid.sar': 'Nid oes angen ffurf benodol: gellir gwneud cais ar lafar, i unrhyw un yn y sefydliad.',
  'valid.us':
    'Cadarnhewch fod y cais yn disgrifio’r cofnodion yn rhesymol ac yn dilyn rheolau cyhoeddedig yr asiantaeth.',
  'valid.ie':
    'Cadarnhewch fod y cais yn ddilys: yn ysgrifenedig, yn dweud ei fod o dan y Ddeddf, ac yn disgrifio’r cofnodion.',
  'held.text':
    'A oedd yr wybodaeth yn cael ei dal pan gyrhaeddodd y cais? Cofnodwch yr ateb a ble y buoch yn chwilio.',
  'held.where': 'Ble i chwilio: ________ Pwy i’w holi: ________',
  'held.foisa-reason': 'FOISA s1(4); s17 lle nad yw’n cael ei dal',
  'held.neutral':
    'Chwiliwch fel ar gyfer unrhyw gwestiwn arall, a chadwch y canlyniad mewn nodyn ar wahân: mae’r amlinelliad hwn yn aros yn niwtral yn ei gylch.',
  'held.neutral-reason': 'FOIA s1(1)(a): gall y ddyletswydd i ddweud hynny fod wedi’i heithrio ei hun',
  'held.neutral-part':
    'Chwiliwch fel ar gyfer unrhyw ran arall, a chadwch y canlyniad mewn nodyn ar wahân: mae’r amlinelliad hwn yn aros yn niwtral yn ei gylch.',
  'held.neutral-item':
    'Chwiliwch fel ar gyfer unrhyw eitem arall, a chadwch y canlyniad mewn nodyn ar wahân: mae’r amlinelliad hwn yn aros yn niwtral yn ei gylch.',
  'held.sar':
    'Chwiliwch am ddata’r person hwn, a chofnodwch ble y buoch yn chwilio: chwiliad rhesymol a chymesur.',
  'held.sar-reason': 'UK GDPR Art 15(1) a (1A)',
  'held.systems': 'Systemau a blychau post: ________',
  'held.who': 'Pwy i’w holi: ________',
  'held.us': 'Chwiliwch am gofnodion perthnasol, a chofnodwch y chwiliad: ymdrech resymol.',
  'held.us-offices': 'Swyddfeydd a systemau i’w chwilio: ________',
  'held.us-custodians': 'Ceidwaid: ________',
  'held.us-terms': 'Termau chwilio a dyddiad terfyn: ________',
  'held.ie': 'Chwiliwch am y cofnodion, rhestrwch hwy mewn atodlen, a chofnodwch gamau’r chwiliad.',
  'held.ie-neutral-reason': 'FOI Act 2014: gall bodolaeth y cofnod ei hun fod wedi’i diogelu',
  'explanation.recorded':
    'Mae hwn yn gofyn am resymau neu farn. Atebwch ef o wybodaeth a gofnodwyd; nid oes rhaid creu dim.',
  'explanation.foia-reason': 'FOIA s1(1), s84: gwybodaeth a gofnodwyd',
  'explanation.foisa-reason': 'FOISA s73: gwybodaeth a gofnodwyd',
  'explanation.held':
    'Mae hwn yn gofyn am resymau neu farn. Atebwch ef o wybodaeth a ddelir; nid oes rhaid creu dim.',
  'explanation.sar':
    'Mae hwn yn gofyn am resymau neu farn. Rhowch y data personol a ddelir; atebwch y gweddill fel busnes arferol.',
  'explanation.us':
    'Mae hwn yn gofyn am resymau neu farn. Mae’r Ddeddf yn cwmpasu cofnodion asiantaeth; nid oes rhaid creu dim.',
  'explanation.ie':
    'Mae hwn yn gofyn am resymau neu farn. Mae’r Ddeddf yn rhoi mynediad at gofnodion; gall person y mae gweithred yn effeithio arno ofyn am resymau.',
  'cost.foisa-cite': 'FOISA s12; SSI 2004/467, SSI 2004/376',
  'cost.foia-cite': 'FOIA s12; SI 2004/3244 reg 3 a 4',
  'weigh.both':
    'Pwyswch fudd y cyhoedd yn {sections}, y ddwy ffordd, a chofnodwch pam y mae’r naill ochr yn drech na’r llall.',
  'weigh.presumption':
    'Pwyswch fudd y cyhoedd yn {sections}, y ddwy ffordd, gan ddechrau o’r rhagdybiaeth o blaid datgelu.',
  'weigh.sar': 'Cofnodwch pam y mae {sections} yn gymwys i’r data hyn.',
  'weigh.sar-reason': 'Deddf Diogelu Data 2018 s15',
  'weigh.us': 'Pwyswch y budd preifat yn erbyn budd y cyhoedd yn {sections}, a chofnodwch y canlyniad.',
  'weigh.ie-reason': 'FOI Act 2014: prawf budd y cyhoedd yr adran ei hun',
  'neither.foia':
    '“Nid ydym yn cadarnhau nac yn gwadu ein bod yn dal gwybodaeth o’r disgrifiad yn y rhan hon o’ch cais.”',
  'neither.eir': '“Nid ydym yn cadarnhau nac yn gwadu ein bod yn dal yr wybodaeth yn y rhan hon o’ch cais.”',
  'neither.foisa':
    '“Nid ydym yn cadarnhau nac yn gwadu bod yr wybodaeth yn bodoli neu’n cael ei dal gennym.”',
  'neither.sar': '“Rydym wedi rhoi i chi’r holl ddata personol y mae gennych hawl iddynt.”',
  'neither.sar-reason': 'Deddf Diogelu Data 2018, Atodlenni 2 i 4',
  'neither.us': '“Ni allwn gadarnhau na gwadu bodolaeth cofnodion sy’n ymateb i’r rhan hon o’ch cais.”',
  'neither.us-reason': 'ateb Glomar; gellir apelio yn ei erbyn',
  'neither.ie': '“O dan y Ddeddf nid ydym yn datgelu a yw cofnodion o’r disgrifiad hwn yn bodoli ai peidio.”',
  'answer.numbers': 'Atebwch bob cwestiwn o dan ei rif ei hun: {numbers}.',
  'answer.say-held':
    'Dywedwch ar gyfer pob un a yw’r wybodaeth yn cael ei dal, oni bai bod dweud hynny ei hun wedi’i esemptio',
  'answer.sar':
    'Rhowch gopi o’r data, a’r ffeithiau sy’n mynd gyda hwy, o dan benawdau’r ceisydd ei hun: {numbers}.',
  'answer.sar-purposes': 'Dibenion, categorïau, derbynwyr, am ba hyd y cedwir hwy, o ble y daethant',
  'answer.sar-rights': 'Eu hawliau i gywiro, dileu, cyfyngu a gwrthwynebu',
  'answer.sar-automated': 'Unrhyw benderfyniad a wnaed drwy ddulliau awtomataidd',
  'answer.sar-reason': 'UK GDPR Art 15(1) a (3)',
  'answer.us': 'Gwnewch benderfyniad ar bob eitem o dan ei rhif ei hun: {numbers}.',
  'answer.ie': 'Penderfynwch ar bob rhan o dan ei rhif ei hun, gydag atodlen o’r cofnodion: {numbers}.',
  'format.practicable':
    'Rhowch yr wybodaeth ar y ffurf y gofynnwyd amdani lle bo’n rhesymol ymarferol: {formats}.',
  'format.reasonable':
    'Rhowch yr wybodaeth ar y ffurf y gofynnwyd amdani oni bai bod ffurf arall yn rhesymol: {formats}.',
  'format.electronic':
    'Rhowch y data ar ffurf electronig a ddefnyddir yn gyffredin lle gofynnwyd yn electronig: {formats}.',
  'format.us':
    'Darparwch y cofnodion ar y ffurf y gofynnwyd amdani os gellir eu hatgynhyrchu felly yn rhwydd: {formats}.',
  'format.ie': 'Rhowch fynediad ar y ffurf neu yn y modd y gofynnwyd amdano: {formats}.',
  'notice.relied': 'Dywedwch y dibynnir ar esemptiad: s17(1)(a)',
  'notice.named': 'Enwch yr esemptiad, gyda’i is-adran: s17(1)(b)',
  'notice.why': 'Dywedwch pam y mae’n gymwys, lle nad yw hynny’n amlwg: s17(1)(c)',
  'notice.interest': 'Rhowch resymau budd y cyhoedd ar gyfer pob esemptiad amodol: s17(3)',
  'notice.cost': 'Lle mae’n seiliedig ar gost neu ar adran 14, dywedwch hynny: s17(5)',
  'notice.within-limit': 'Dywedwch beth y gellid dod o hyd iddo o fewn y terfyn: s16',
  'notice.nothing-away': 'Nid oes rhaid i ddim yn yr hysbysiad ddatgelu’r wybodaeth esempt: s17(4)',
  'notice.eir-writing': 'Yn ysgrifenedig, o fewn y terfyn amser: reg 14(1) a (2)',
  'notice.eir-named': 'Enwch yr eithriad y dibynnir arno: reg 14(3)(a)',
  'notice.eir-considered': 'Rhowch yr hyn a ystyriwyd wrth ddod i’r penderfyniad: reg 14(3)(b)',
  'notice.eir-interest': 'Rhowch resymau budd y cyhoedd: reg 14(3)(b)',
  'notice.eir-unfinished': 'Ar gyfer deunydd anorffenedig, dywedwch pwy sy’n ei orffen a phryd: reg 14(4)',
  'notice.sar-others': 'Data pobl eraill: cydsyniad, neu’n rhesymol hebddo? Sch 2 para 16',
  'notice.sar-relied': 'Dywedwch pa esemptiad y dibynnir arno, oni bai y byddai dweud hynny’n ei ddadwneud',
  'notice.sar-excessive':
    'Os gwrthodir y cais, neu os codir tâl, am ei fod yn amlwg yn ddi-sail neu’n ormodol, dangoswch pam: Art 12(5)',
  'notice.foisa-held': 'Dywedwch eich bod yn dal yr wybodaeth: s16(1)(a)',
  'notice.foisa-named': 'Dywedwch y dibynnir ar esemptiad, a pha un, gyda’i is-adran: s16(1)(b) a (c)',
  'notice.foisa-why': 'Dywedwch pam y mae’n gymwys, lle nad yw hynny’n amlwg: s16(1)(d)',
  'notice.foisa-interest': 'Rhowch resymau budd y cyhoedd: s16(2)',
  'notice.foisa-cost': 'Lle mae’n seiliedig ar gost neu ar adran 14, dywedwch hynny: s16(4) a (5)',
  'notice.foisa-within-limit': 'Dywedwch beth y gellid dod o hyd iddo o fewn y terfyn: s15',
  'notice.eisr-writing': 'Yn ysgrifenedig, o fewn y terfyn amser',
  'notice.eisr-named': 'Enwch yr eithriad y dibynnir arno, a pham y mae’n gymwys',
  'notice.eisr-interest': 'Rhowch resymau budd y cyhoedd',
  'notice.eisr-unfinished': 'Ar gyfer deunydd anorffenedig, dywedwch pryd y bydd wedi’i orffen: reg 13(d)',
  'notice.us-reasons': 'Rhowch y rhesymau dros y penderfyniad: (a)(6)(A)(i)(I)',
  'notice.us-segregable':
    'Rhyddhewch bob rhan y gellir yn rhesymol ei gwahanu, a nodwch yr esemptiad wrth bob dilead: (b)',
  'notice.us-volume': 'Amcangyfrifwch faint a gadwyd yn ôl: (a)(6)(F)',
  'notice.us-harm': 'Dywedwch pa niwed rhagweladwy y byddai datgelu’n ei wneud: (a)(8)(A)',
  'notice.us-responsible': 'Enwch bob person sy’n gyfrifol am y gwrthod: (a)(6)(C)(i)',
  'notice.ie-reasons': 'Y rhesymau dros wrthod a’r ddarpariaeth y dibynnwyd arni',
  'notice.ie-findings': 'Y canfyddiadau ar unrhyw faterion perthnasol',
  'notice.ie-interest': 'Yr hyn a ystyriwyd ynghylch budd y cyhoedd',
  'notice.ie-person': 'Enw a swydd y person a benderfynodd',
  'complaint.foia':
    'Dywedwch sut i ofyn am adolygiad mewnol (neu nad oes un), ac y gall y ceisydd gwyno wrth {regulator} o dan adran 50.',
  'complaint.eir':
    'Dywedwch y gall y ceisydd gyflwyno sylwadau o fewn 40 diwrnod gwaith, ac yna gwyno wrth {regulator}.',
  'complaint.sar': 'Dywedwch y gall y person gwyno wrthych chi, wrth {regulator}, a mynd i’r llys.',
  'complaint.foisa':
    'Dywedwch y gall y ceisydd ofyn am adolygiad o fewn 40 diwrnod gwaith, ac yna apelio at {regulator} o fewn 6 mis ac i’r Llys Sesiwn ar bwynt cyfreithiol.',
  'complaint.eisr':
    'Dywedwch y gall y ceisydd ofyn am adolygiad o fewn 40 diwrnod gwaith, ac yna apelio at {regulator}.',
  'complaint.us':
    'Rhowch yr hawl i apelio o fewn o leiaf 90 diwrnod, enw FOIA Public Liaison yr asiantaeth, ac ar gyfer cyfryngu {regulator}.',
  'complaint.ie':
    'Dywedwch y gall y ceisydd ofyn am adolygiad mewnol o fewn 4 wythnos, ac yna apelio at {regulator} o fewn 6 mis, gyda’r ffioedd.',
  'reuse.text': 'Ychwanegwch y paragraff ar ailddefnyddio, a dywedwch pwy biau’r hawlfraint.',
  'reuse.reason': 'Rheoliadau Ailddefnyddio Gwybodaeth y Sector Cyhoeddus 2015',
  'secure.text': 'Anfonwch ef yn ddiogel, at y person a’r cyfeiriad yr ydych wedi’u gwirio.',

  'cite.sar': 'UK GDPR Art 12(3), 12A',
  'cite.reviews': 'Cod Ymarfer adran 45, rhan 5',
  'cite.sar-complaint': 'DPA 2018 s164A (cydnabod y gŵyn)',
  'cite.us-appeal': '5 USC 552(a)(6)(A)(i)(III)(aa), o leiaf',
  'cite.ie-answer': 'FOI Act 2014 s13(1): 4 wythnos o 5 diwrnod gwaith',
  'cite.ie-ask': 'FOI Act 2014 s21(7): 4 wythnos',
  'cite.ie-review': 'FOI Act 2014 s21(4): 3 wythnos',
  'cite.school':
    'Rheoliadau Rhyddid Gwybodaeth (Amser ar gyfer Cydymffurfio â Chais) 2004 (SI 2004/3364) reg 3',
  'count.working-day': 'diwrnod gwaith {nth} ar ôl derbyn: {cite}',
  'count.days': '{days} diwrnod ar ôl derbyn: {cite}',
  'count.months': {
    one: 'un mis ar ôl derbyn: {cite}',
    two: '{count} fis ar ôl derbyn: {cite}',
    other: '{count} mis ar ôl derbyn: {cite}',
  },
  'count.school-day': 'diwrnod ysgol 20 ar ôl derbyn: {cite}',
  'count.school-latest': 'diwrnod gwaith 60 ar ôl derbyn, cyn diwrnod ysgol 20: {cite}',
  'count.not-before': 'Nid yw gwyliau cyn {day} yn hysbys yma: dim ond penwythnosau a adawyd allan.',
  'count.not-after':
    'Nid yw gwyliau ar ôl {day} yn hysbys yma: dim ond penwythnosau a adawyd allan, felly gall y gwir ddyddiad fod yn hwyrach.',
  'count.not-published':
    'Nid oedd gwyliau ar ôl {day} wedi’u cyhoeddi pan wnaed y calendr hwn. Mae’n dilyn y patrwm arferol; gellir ychwanegu diwrnod.',
  'count.second':
    'Mae Cod Ymarfer adran 45 (2018) yn trin cais sy’n cyrraedd ar ddiwrnod nad yw’n ddiwrnod gwaith fel pe bai wedi’i dderbyn ar y diwrnod gwaith nesaf, {day}. Mae’r Ddeddf a’r rheoleiddiwr yn cyfrif o’r diwrnod y cyrhaeddodd.',
  'count.no-extension': 'Nid oes estyniad amser yn hysbys yma, felly nid yw’r dyddiad wedi newid.',
  'count.not-qualified':
    'Mae angen esemptiad amodol i gael mwy o amser ({cite}). Ni dderbyniwyd yr un, felly nid yw’r dyddiad wedi newid.',
  'count.longest-review': 'Gall adolygiad cymhleth gymryd mwy o amser, ond byth ar ôl {day} ({cite}).',
  'count.school-unknown':
    'Mae ysgol a gynhelir neu academi yn gadael allan ddiwrnodau nad ydynt yn ddiwrnodau ysgol, hyd at 60 diwrnod gwaith ({cite}). Nid oes dyddiadau tymor wedi’u gosod, felly dangosir 20 diwrnod gwaith, y cynharaf y gall y dyddiad fod.',
  'more-time.uk-foia':
    'Dim ond i bwyso budd y cyhoedd mewn esemptiad amodol, a enwir mewn hysbysiad erbyn y dyddiad cyntaf (s17(2)). Amser rhesymol yw geiriau’r Ddeddf; nid yw’r rheoleiddiwr yn disgwyl mwy na 40 diwrnod gwaith i gyd.',
  'more-time.uk-eir':
    'Dim ond lle mae’r cais yn gymhleth a hefyd am gymaint o wybodaeth nes bod 20 diwrnod gwaith yn anymarferol; dywedir wrth y ceisydd erbyn y dyddiad cyntaf (reg 7(3)).',
  'more-time.eisr':
    'Dim ond lle mae maint a chymhlethdod yr wybodaeth yn gwneud 20 diwrnod gwaith yn anymarferol; dywedir wrth y ceisydd erbyn y dyddiad cyntaf.',
  'more-time.uk-sar':
    'Dim ond lle mae cymhlethdod neu nifer ceisiadau’r person yn ei gwneud yn angenrheidiol; dywedir pam wrth y person erbyn y dyddiad cyntaf.',
  'more-time.us-foia':
    'Dim ond mewn amgylchiadau anarferol, drwy hysbysiad ysgrifenedig sy’n eu rhoi ynghyd â’r dyddiad newydd.',
  'more-time.ie-foi':
    'Dim ond lle mae cymaint o gofnodion, neu gymaint o geisiadau am yr un cofnodion, nes nad yw 4 wythnos yn rhesymol bosibl; dywedir pam wrth y ceisydd erbyn y dyddiad cyntaf.',
  'more-time.why': '{counted}. {condition}',
  'planning.acknowledge':
    'Cydnabod erbyn y diwrnod hwn (diwrnod gwaith {day}): dyddiad y swyddfa, nid y gyfraith.',
  'planning.acknowledge-ie':
    'Cydnabod erbyn y diwrnod hwn (diwrnod gwaith {day}): dyddiad y swyddfa, nid y gyfraith. Mae’r Ddeddf yn gofyn amdano o fewn 2 wythnos, erbyn {latest}.',
  'planning.ask-departments':
    'Atebion yr adrannau i law erbyn y diwrnod hwn (diwrnod gwaith {day}): dyddiad y swyddfa, nid y gyfraith.',
  'planning.sign-off':
    'Cymeradwyo erbyn y diwrnod hwn (diwrnodau gwaith cyn y dyddiad cau: {days}): dyddiad y swyddfa, nid y gyfraith.',
  'wait.clarification': 'eglurhad',
  'wait.identity': 'prawf o bwy ydyw',
  'wait.fee': 'y ffi',
  'wait.not-allowed':
    'Nid yw aros (am: {what}) yn symud y terfyn amser o dan y gyfraith hon, felly fe’i gadawyd allan.',
  'wait.no-fit': 'Nid yw dyddiadau’r aros (am: {what}) yn cyd-fynd â’r cais, felly fe’i gadawyd allan.',
  'wait.restarts':
    'Yn aros ers {asked} (am: {what}): mae’r terfyn amser yn dechrau o’r newydd ar y diwrnod y daw ({cite}). Mae’r dyddiad a ddangosir yn cyfrif fel pe na bai dim wedi’i ofyn.',
  'wait.pauses':
    'Yn aros ers {asked} (am: {what}): mae’r cloc yn sefyll nes y daw ({cite}). Mae’r dyddiad a ddangosir yn cyfrif fel pe na bai dim wedi’i ofyn.',
  'wait.restarted': 'wedi’i gyfrif o’r ateb ar {day} ({what}; {cite})',
  'wait.paused-why': 'yn aros am: {what} ({cite})',
  'wait.paused': 'heb y diwrnodau o {from} i {to}, yn aros am: {what} ({cite})',
  'school.closed': 'nid diwrnod ysgol: {name}',
  'holiday.added': 'diwrnod a ychwanegwyd yn eich gosodiadau: {name}',
  'holiday.uk': 'gŵyl banc ledled y DU: {name}',
  'holiday.uk-part': 'gŵyl banc ({places}): {name}',
  'holiday.ireland': 'gŵyl gyhoeddus: {name}',
  'holiday.us': 'gŵyl ffederal: {name}',
  'place.england': 'Lloegr',
  'place.wales': 'Cymru',
  'place.scotland': 'yr Alban',
  'place.northern-ireland': 'Gogledd Iwerddon',
  'place.ireland': 'Iwerddon',
  'place.us': 'yr Unol Daleithiau',

  'blank.requester': 'enw’r ceisydd',
  'blank.reference': 'eich cyfeirnod',
  'blank.subject': 'pwnc y cais',
  'blank.law': 'enw’r gyfraith',
  'blank.received': 'y diwrnod y cyrhaeddodd',
  'blank.deadline': 'y diwrnod y mae’r ateb i’w roi',
  'blank.departments': 'y diwrnod y dylai adrannau fod wedi ateb',
  'blank.extended': 'y diwrnod y mae’r ateb i’w roi ar ôl ei estyn',
  'blank.questions': 'y cwestiynau, gyda rhifau’r ceisydd',
  'blank.unclear': 'yr hyn sy’n aneglur',
  'blank.exemptions': 'y darpariaethau y dibynnir arnynt, gyda’u his-adrannau, ar gyfer pob cwestiwn',
  'blank.review': 'sut i ofyn am adolygiad, ac erbyn pryd',
  'blank.regulator': 'y rheoleiddiwr, gyda’i gyfeiriad',
  'blank.authority': 'enw’r awdurdod',
  'blank.officer': 'eich enw a’ch tîm',
  'unhappy.uk-foia':
    'ysgrifennwch atom o fewn 40 diwrnod gwaith i ddyddiad y llythyr hwn a gofynnwch am adolygiad mewnol.',
  'unhappy.uk-eir': 'cewch gyflwyno sylwadau i ni o fewn 40 diwrnod gwaith, o dan reoliad 11.',
  'unhappy.uk-sar': 'cewch gwyno wrthym ni neu wrth ein swyddog diogelu data.',
  'unhappy.foisa':
    'cewch ofyn i ni am adolygiad o fewn 40 diwrnod gwaith i dderbyn y llythyr hwn, o dan adran 20.',
  'unhappy.eisr':
    'cewch ofyn i ni am adolygiad o fewn 40 diwrnod gwaith i dderbyn y llythyr hwn, o dan reoliad 16.',
  'unhappy.us-foia': 'cewch apelio at bennaeth yr asiantaeth o fewn 90 diwrnod i ddyddiad y llythyr hwn.',
  'unhappy.ie-foi': 'cewch ofyn am adolygiad mewnol o fewn 4 wythnos i’r penderfyniad hwn, o dan adran 21.',

  'file.not-json':
    'Nid JSON yw hwn. Agorwch y ffeil mewn golygydd testun a chwiliwch am ddyfynnod neu goma sydd ar goll.',
  'file.expected': 'Disgwylid gwrthrych â "version" a "templates".',
  'file.version': 'Y fersiwn yw {written}. Mae’r fersiwn hwn o Request Lens yn darllen {known}.',
  'file.version-no-number': 'heb fod yn rhif',
  'file.unknown-letter': 'Nid yw "{name}" yn un o’n llythyrau ni. Y llythyrau yw: {names}.',
  'file.no-letter': 'Nid yw "{name}" yn llythyr. Rhowch "subject" a "body" iddo.',
  'file.subject': 'Pwnc "{name}": {fault}',
  'file.body': 'Testun "{name}": {fault}',
  'fault.missing': 'mae ar goll. Rhowch ef fel testun mewn dyfynodau.',
  'fault.no-text': 'rhaid iddo fod yn destun mewn dyfynodau dwbl.',
  'fault.empty': 'mae’n wag. Ysgrifennwch rywbeth, neu gadewch y llythyr allan.',
  'fault.long': 'nifer y nodau yw {length}. Gwnewch ef yn fyrrach: {longest} ar y mwyaf.',
  'fault.no-field': 'mae’n defnyddio {field}, nad yw’n faes. Y meysydd yw: {fields}.',
  'fault.open-braces': 'mae ynddo fachau dwbl nad ydynt wedi’u cau. Ysgrifennwch faes fel hyn: {field}.',
  'sample.subject': 'Synwyryddion y bont',
  'sample.questions':
    '1. Sawl gwaith y profwyd synwyryddion y bont ers 1 Mai 2026?\n2. Os cawsant eu profi, copïau o bob adroddiad, fel PDF.',
  'sample.unclear': 'Pa bont sydd gennych mewn golwg, yr Hen Bont ynteu Pont y Felin?',
  'sample.exemptions': '2: s31(1)(a) Law enforcement',
  'sample.regulator': 'Swyddfa’r Comisiynydd Gwybodaeth, Wycliffe House, Water Lane, Wilmslow, SK9 5AF',
  'sample.authority': 'Cyngor Norwick',
  'sample.officer': 'Dana Hale, y Tîm Gwybodaeth',
};
