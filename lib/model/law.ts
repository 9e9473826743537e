import type { LetterKind, Nature, Regime } from './regime.ts';
import type { Span } from './span.ts';

/** `regime:section`, the section as cited in its own current numbering: `uk-foia:31(1)(a)`, `uk-eir:12(5)(e)`, `us-foia:(b)(7)(C)`. */
export type ProvisionId = `${Regime}:${string}`;

/** Where a fact of law was read. `checked`: ISO date someone compared it with the source, or `null` when nobody has. */
export interface LawSource {
  readonly cite: string;
  readonly url: string;
  readonly checked: string | null;
}

/** Absolute (no public interest test), qualified (one is needed), or neither (procedure). */
export type Qualification = 'absolute' | 'qualified' | 'none';

/** What has to be shown before it may apply. */
export type ProvisionTest =
  | 'class'
  | 'prejudice'
  | 'substantial-prejudice'
  | 'adverse-effect'
  | 'endangerment'
  | 'reasonable-opinion'
  | 'required-for-purpose'
  | 'foreseeable-harm'
  | 'procedure';

/** A step without which the provision may not be relied on. */
export interface SpecialStep {
  readonly name:
    | 'qualified-person'
    | 'certificate'
    | 'consult'
    | 'name-purpose'
    | 'name-enactment'
    | 'third-party-evidence'
    | 'public-link'
    | 'state-paragraph'
    | 'cost-estimate'
    | 'advice-and-assistance'
    | 're-route'
    | 'other';
  /** What to do, as one plain sentence to the officer. */
  readonly text: string;
}

/** One provision of one law: a section, or a limb of it. */
export interface Provision {
  readonly id: ProvisionId;
  readonly regime: Regime;
  /** As cited: `31(1)(a)`. */
  readonly section: string;
  /** The section's title in the Act, plain ("Law enforcement"). */
  readonly title: string;
  /** What this limb protects, plain ("the prevention or detection of crime"). */
  readonly limb?: string;
  /** `exemption` (FOI Acts), `exception` (environmental regulations), `procedure` (s12, s14...), `own-data` (subject access). */
  readonly role: 'exemption' | 'exception' | 'procedure' | 'own-data';
  readonly qualification: Qualification;
  readonly test: ProvisionTest;
  /** The limb under which the authority may neither confirm nor deny (`31(3)`), where there is one. */
  readonly ncnd?: string;
  readonly steps: readonly SpecialStep[];
  /** Public interest factors each way; both empty where the test does not apply. */
  readonly factors: { readonly disclose: readonly string[]; readonly withhold: readonly string[] };
  /** The question the officer must answer before relying on it. */
  readonly ask: string;
  readonly law: LawSource;
  /** Regulator's guidance, where there is some. */
  readonly guidance?: string;
  /** Why no words of a request can point to it; such a provision is offered in the picker only. */
  readonly byHand?: string;
}

/** Strong: rarely asked for without the exemption being considered. Possible: worth a look. */
export type Strength = 'strong' | 'possible';

/** A likely provision, tied to a question and to the words that made us say so. Advice, never a decision. */
export interface Suggestion {
  readonly id: string;
  readonly provision: ProvisionId;
  readonly regime: Regime;
  readonly section: string;
  /** Id of the question, or absent for the whole request. */
  readonly question?: string;
  readonly evidence: readonly Span[];
  /** The words of the subject line that led to it, where no words of the text did. */
  readonly inSubject?: readonly string[];
  /** Name of the sign that fired. */
  readonly sign: string;
  readonly why: string;
  readonly strength: Strength;
  /** For ranking only; never shown to a person. */
  readonly score: number;
}

/** A citation in the letter that is out of date, of the wrong law or does not exist, with what it may have meant. */
export interface Misquote {
  readonly span: Span;
  readonly why: string;
  readonly current?: ProvisionId;
}

/** One requirement of a valid request. `span` is where the letter meets it. */
export interface ValidityPoint {
  readonly name: 'name' | 'address' | 'description' | 'names-the-act' | 'in-writing';
  readonly met: boolean | 'unsure';
  readonly why: string;
  readonly span?: Span;
}

/** What the law room says about a letter. */
export interface LegalReading {
  readonly kind: LetterKind;
  /** Other regimes that are arguable, likeliest first. */
  readonly alternatives: readonly Regime[];
  readonly nature: Nature;
  /** One sentence for the officer on why this regime. */
  readonly why: string;
  /** The words that made us say so. */
  readonly evidence: readonly Span[];
  /** Question id -> regime, only where it differs from `kind`. */
  readonly questionRegimes: Readonly<Record<string, Regime>>;
  readonly validity: readonly ValidityPoint[];
  readonly misquotes: readonly Misquote[];
  readonly suggestions: readonly Suggestion[];
}
