import type { ProvisionId } from '../../model/law.ts';
import type { AuthorityKind } from '../../model/regime.ts';

/** One provision that protects an interest; `authority`: only where this kind of authority may rely on it. */
export interface Protection {
  readonly provision: ProvisionId;
  readonly authority?: readonly AuthorityKind[];
}

const all = (...provisions: ProvisionId[]): Protection[] => provisions.map((provision) => ({ provision }));
const only = (authority: readonly AuthorityKind[], ...provisions: ProvisionId[]): Protection[] =>
  provisions.map((provision) => ({ provision, authority }));

/**
 * Section 35 is for government departments and the Welsh Government: its words "held by a government department"; and
 * section 29 of the Scottish Act for the Scottish Administration.
 */
const DEPARTMENT: readonly AuthorityKind[] = ['central'];
/** Section 36 is the one for everyone else; a department uses it for what is not policy. */
const NOT_DEPARTMENT: readonly AuthorityKind[] = [
  'police',
  'council',
  'nhs',
  'university',
  'school',
  'other',
];

/** Who brings offenders to justice as well as preventing crime, and so cites both limbs together; or whose kind is not known. */
const PROSECUTING: readonly AuthorityKind[] = ['police', 'central', 'other'];

/**
 * What laws of access protect, and where each law does so: the join that lets one sign serve every regime.
 * The nearest section is given; the limbs are not always the same in words.
 * Limbs of one section that are usually relied on together stand together, the likelier one first.
 */
export const INTERESTS = {
  'third-party data': all(
    'uk-foia:40(2)',
    'uk-eir:13(1)',
    'foisa:38(1)(b)',
    'eisr:11(2)',
    'us-foia:(b)(6)',
    'ie-foi:37(1)',
  ),
  'own data': all('uk-foia:40(1)', 'uk-eir:5(3)', 'foisa:38(1)(a)', 'eisr:11(1)'),
  'commercial interests': all(
    'uk-foia:43(2)',
    'uk-eir:12(5)(e)',
    'foisa:33(1)(b)',
    'eisr:10(5)(e)',
    'us-foia:(b)(4)',
    'ie-foi:36(1)(b)',
  ),
  'trade secrets': all(
    'uk-foia:43(1)',
    'uk-eir:12(5)(c)',
    'foisa:33(1)(a)',
    'eisr:10(5)(c)',
    'us-foia:(b)(4)',
    'ie-foi:36(1)(a)',
  ),
  'live negotiations': all(
    'uk-foia:43(2)',
    'uk-eir:12(5)(e)',
    'foisa:33(1)(b)',
    'eisr:10(5)(e)',
    'us-foia:(b)(4)',
    'ie-foi:36(1)(c)',
    'ie-foi:30(1)(c)',
  ),
  confidence: all(
    'uk-foia:41',
    'uk-eir:12(5)(f)',
    'foisa:36(2)',
    'eisr:10(5)(f)',
    'us-foia:(b)(4)',
    'ie-foi:35(1)(a)',
  ),
  'prevention of crime': [
    ...all(
      'uk-foia:31(1)(a)',
      'uk-eir:12(5)(b)',
      'foisa:35(1)(a)',
      'eisr:10(5)(b)',
      'us-foia:(b)(7)(E)',
      'ie-foi:32(1)(a)(i)',
    ),
    ...only(PROSECUTING, 'uk-foia:31(1)(b)', 'foisa:35(1)(b)'),
  ],
  'catching offenders': all('uk-foia:31(1)(b)', 'foisa:35(1)(b)', 'us-foia:(b)(7)(A)', 'ie-foi:32(1)(a)(i)'),
  'public safety': all('uk-eir:12(5)(a)', 'eisr:10(5)(a)'),
  'administration of justice': all(
    'uk-foia:31(1)(c)',
    'uk-eir:12(5)(b)',
    'foisa:35(1)(c)',
    'eisr:10(5)(b)',
    'us-foia:(b)(7)(B)',
    'ie-foi:32(1)(a)(iv)',
  ),
  'immigration controls': all(
    'uk-foia:31(1)(e)',
    'foisa:35(1)(e)',
    'us-foia:(b)(7)(E)',
    'ie-foi:32(1)(a)(iii)',
  ),
  'prison security': all('uk-foia:31(1)(f)', 'foisa:35(1)(f)', 'us-foia:(b)(7)(F)', 'ie-foi:32(1)(a)(v)'),
  'tax collection': all('uk-foia:31(1)(d)', 'foisa:35(1)(d)', 'ie-foi:40(1)(a)'),
  'regulators’ functions': all(
    'uk-foia:31(1)(g)',
    'foisa:35(1)(g)',
    'uk-eir:12(5)(b)',
    'eisr:10(5)(b)',
    'ie-foi:30(1)(a)',
  ),
  investigations: all(
    'uk-foia:30(1)(a)(i)',
    'uk-foia:30(1)(a)(ii)',
    'uk-eir:12(5)(b)',
    'foisa:34(1)(a)(i)',
    'foisa:34(1)(a)(ii)',
    'eisr:10(5)(b)',
    'us-foia:(b)(7)(A)',
    'ie-foi:32(1)(a)(i)',
  ),
  'confidential sources': all(
    'uk-foia:30(2)(b)',
    'uk-foia:30(2)(a)(i)',
    'foisa:34(3)',
    'us-foia:(b)(7)(D)',
    'ie-foi:35(1)(a)',
  ),
  'private life in police files': all('us-foia:(b)(7)(C)'),
  'life and safety': all(
    'uk-foia:38(1)(b)',
    'uk-foia:38(1)(a)',
    'uk-eir:12(5)(a)',
    'foisa:39(1)',
    'eisr:10(5)(a)',
    'us-foia:(b)(7)(F)',
    'ie-foi:32(1)(b)',
  ),
  'health of a person': all(
    'uk-foia:38(1)(a)',
    'uk-foia:38(1)(b)',
    'foisa:39(1)',
    'us-foia:(b)(6)',
    'ie-foi:37(1)',
  ),
  'national security': all(
    'uk-foia:24(1)',
    'uk-eir:12(5)(a)',
    'foisa:31(1)',
    'eisr:10(5)(a)',
    'us-foia:(b)(1)',
    'ie-foi:33(1)(a)',
  ),
  'security bodies': all('uk-foia:23(1)', 'foisa:31(1)', 'us-foia:(b)(3)', 'ie-foi:33(3)(a)'),
  'neither confirm nor deny': all(
    'uk-foia:31(3)',
    'uk-foia:40(5B)(a)(i)',
    'uk-eir:13(5A)',
    'foisa:18(1)',
    'us-foia:Glomar',
    'ie-foi:32(2)',
  ),
  'neither confirm nor deny security': all(
    'uk-foia:23(5)',
    'uk-foia:24(2)',
    'uk-foia:31(3)',
    'uk-eir:12(6)',
    'foisa:18(1)',
    'ie-foi:33(4)',
  ),
  'neither confirm nor deny crime': all('uk-foia:31(3)', 'foisa:18(1)', 'ie-foi:32(2)'),
  'neither confirm nor deny safety': all('uk-foia:38(2)', 'foisa:18(1)'),
  defence: all(
    'uk-foia:26(1)(b)',
    'uk-foia:26(1)(a)',
    'uk-eir:12(5)(a)',
    'foisa:31(4)',
    'eisr:10(5)(a)',
    'us-foia:(b)(1)',
    'ie-foi:33(1)(b)',
  ),
  'foreign relations': all(
    'uk-foia:27(1)(a)',
    'uk-foia:27(1)(c)',
    'uk-eir:12(5)(a)',
    'foisa:32(1)(a)(i)',
    'eisr:10(5)(a)',
    'us-foia:(b)(1)',
    'ie-foi:33(1)(d)',
  ),
  'confidence of states': all('uk-foia:27(2)', 'foisa:32(1)(b)', 'us-foia:(b)(1)', 'ie-foi:33(3)(c)'),
  'relations within the UK': all('uk-foia:28', 'foisa:28(1)', 'ie-foi:33(1)(c)'),
  economy: all('uk-foia:29(1)(a)', 'foisa:33(2)(a)', 'ie-foi:40(1)(a)'),
  'policy making': [
    ...only(DEPARTMENT, 'uk-foia:35(1)(a)'),
    ...only(NOT_DEPARTMENT, 'uk-foia:36(2)(b)(ii)', 'uk-foia:36(2)(b)(i)'),
    ...only(DEPARTMENT, 'foisa:29(1)(a)'),
    ...only(NOT_DEPARTMENT, 'foisa:30(b)(ii)', 'foisa:30(b)(i)'),
    ...all('uk-eir:12(4)(e)', 'eisr:10(4)(e)', 'us-foia:(b)(5)', 'ie-foi:29(1)'),
  ],
  'ministers’ letters': [
    ...only(DEPARTMENT, 'uk-foia:35(1)(b)', 'foisa:29(1)(b)'),
    ...all('uk-eir:12(4)(e)', 'eisr:10(4)(e)', 'ie-foi:28(1)(a)'),
  ],
  'private office': only(DEPARTMENT, 'uk-foia:35(1)(d)', 'foisa:29(1)(d)'),
  'law officers': only(DEPARTMENT, 'uk-foia:35(1)(c)', 'foisa:29(1)(c)'),
  'free and frank views': all(
    'uk-foia:36(2)(b)(ii)',
    'uk-foia:36(2)(b)(i)',
    'uk-eir:12(4)(e)',
    'foisa:30(b)(ii)',
    'foisa:30(b)(i)',
    'eisr:10(4)(e)',
    'us-foia:(b)(5)',
    'ie-foi:29(1)',
  ),
  'free and frank advice': all(
    'uk-foia:36(2)(b)(i)',
    'uk-eir:12(4)(e)',
    'foisa:30(b)(i)',
    'eisr:10(4)(e)',
    'us-foia:(b)(5)',
    'ie-foi:29(1)',
  ),
  'public affairs otherwise': all('uk-foia:36(2)(c)', 'foisa:30(c)', 'ie-foi:30(1)(b)'),
  'collective responsibility': all('uk-foia:36(2)(a)(i)', 'foisa:30(a)', 'ie-foi:28(1)(b)'),
  'legal privilege': all(
    'uk-foia:42',
    'uk-eir:12(5)(b)',
    'foisa:36(1)',
    'eisr:10(5)(b)',
    'us-foia:(b)(5)',
    'ie-foi:31(1)(a)',
  ),
  'documents made by a court': all(
    'uk-foia:32(1)(c)',
    'uk-eir:12(5)(b)',
    'foisa:37(1)(a)',
    'eisr:10(5)(b)',
    'ie-foi:42(a)',
  ),
  'court records': all(
    'uk-foia:32(1)(a)',
    'uk-foia:32(1)(c)',
    'uk-eir:12(5)(b)',
    'foisa:37(1)(a)',
    'eisr:10(5)(b)',
    'ie-foi:42(a)',
  ),
  'royal household': all('uk-foia:37(1)(ad)', 'uk-foia:37(1)(a)', 'foisa:41(a)'),
  honours: all('uk-foia:37(1)(b)', 'foisa:41(b)'),
  audit: all('uk-foia:33(1)(a)', 'foisa:40(a)', 'ie-foi:30(1)(a)'),
  'parliament’s privilege': all('uk-foia:34', 'ie-foi:31(1)(c)'),
  'already available': all('uk-foia:21', 'uk-eir:6(1)(b)', 'foisa:25(1)', 'eisr:6(1)(b)', 'ie-foi:15(1)(d)'),
  'future publication': all(
    'uk-foia:22',
    'uk-eir:12(4)(d)',
    'foisa:27(1)',
    'eisr:10(4)(d)',
    'ie-foi:15(1)(e)',
  ),
  'unfinished material': all(
    'uk-foia:22',
    'uk-eir:12(4)(d)',
    'foisa:27(1)',
    'eisr:10(4)(d)',
    'us-foia:(b)(5)',
    'ie-foi:29(1)',
  ),
  research: all('uk-foia:22A', 'uk-eir:12(4)(d)', 'foisa:27(2)', 'eisr:10(4)(d)', 'ie-foi:39(1)(a)'),
  cost: all('uk-foia:12(1)', 'uk-eir:12(4)(b)', 'foisa:12(1)', 'eisr:10(4)(b)', 'ie-foi:15(1)(c)'),
  'burden and repeats': all(
    'uk-foia:14(1)',
    'uk-eir:12(4)(b)',
    'foisa:14(1)',
    'eisr:10(4)(b)',
    'ie-foi:15(1)(g)',
  ),
  'too general': all('uk-eir:12(4)(c)', 'eisr:10(4)(c)', 'ie-foi:15(1)(b)'),
  'not held': all('uk-eir:12(4)(a)', 'foisa:17(1)', 'eisr:10(4)(a)', 'ie-foi:15(1)(a)'),
  'barred by another law': all('uk-foia:44(1)(a)', 'foisa:26(a)', 'us-foia:(b)(3)', 'ie-foi:41(1)(a)'),
  'environmental information': all('uk-foia:39(1)(a)', 'foisa:39(2)'),
  'complainant’s interests': all(
    'uk-foia:40(2)',
    'uk-eir:12(5)(f)',
    'uk-eir:13(1)',
    'foisa:38(1)(b)',
    'eisr:10(5)(f)',
    'eisr:11(2)',
    'us-foia:(b)(7)(D)',
    'ie-foi:35(1)(a)',
  ),
  'intellectual property': all(
    'uk-foia:43(2)',
    'uk-eir:12(5)(c)',
    'foisa:33(1)(b)',
    'eisr:10(5)(c)',
    'us-foia:(b)(4)',
    'ie-foi:36(1)(b)',
  ),
  'protected species': all(
    'uk-foia:38(1)(b)',
    'uk-eir:12(5)(g)',
    'foisa:39(1)',
    'eisr:10(5)(g)',
    'us-foia:(b)(3)',
    'ie-foi:39(1)(b)',
  ),
  'internal personnel rules': all('us-foia:(b)(2)'),
  'financial institutions': all('us-foia:(b)(8)'),
  wells: all('us-foia:(b)(9)'),
  'health of the dead': all('uk-foia:41', 'foisa:38(1)(d)', 'us-foia:(b)(6)', 'ie-foi:37(1)'),
} as const satisfies Readonly<Record<string, readonly Protection[]>>;

/** A name of INTERESTS. */
export type Interest = keyof typeof INTERESTS;
