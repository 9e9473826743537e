import { contentId } from '../../model/content-id.ts';
import type { ProvisionId, Suggestion } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';
import { wordsOf } from '../../model/span.ts';
import type { LawInput } from '../read-law.ts';
import type { Fired } from './fire.ts';
import { type Pointer, pointersOf, scoreOf } from './rank.ts';

/** Sections offered for one letter at most, unless more are strong. */
const MOST_SECTIONS = 5;
/** The first section may weigh this little: a faint sign of what is common at this kind of authority. */
const LEAST_ALONE = 1.4;
/** A section that weighs less is left out beside others: it needs more than a faint sign. */
const LEAST_SCORE = 1.65;
/** After this many sections, one that only a lone weak sign points at is left out. */
const ENOUGH_SECTIONS = 3;
/** What a section needs beyond those: a likely sign, or a weaker one for something common in most of the letter. */
const LEAST_LATER_SCORE = 1.9;

/** The section without its limb, as officers speak of it; an exception of regulation 12(4) or (5) is its own. */
export function sectionOf(provision: ProvisionId): string {
  const section = provision.slice(provision.indexOf(':') + 1);
  return (
    /^\(b\)\(\d+\)/u.exec(section)?.[0] ??
    /^1[02]\([45]\)(?:\([a-g]\))?/u.exec(section)?.[0] ??
    /^\d+[A-Z]?/u.exec(section)?.[0] ??
    section
  );
}

/**
 * Turns signs that hold into suggestions: at limb level, per question, the likeliest section first. `lawsOf` gives the
 * laws of a question, or of the whole letter where the question is absent: the likeliest, then any other that is arguable.
 */
export function suggest(
  fired: readonly Fired[],
  input: LawInput,
  lawsOf: (question: number | undefined) => readonly Regime[],
): readonly Suggestion[] {
  const authority = input.settings.authorityKind;
  const byProvision = new Map<ProvisionId, Pointer[]>();
  for (const one of fired) {
    for (const pointer of lawsOf(one.question).flatMap((law, rank) =>
      pointersOf(one, law, authority, rank),
    )) {
      const known = byProvision.get(pointer.provision);
      if (known === undefined) byProvision.set(pointer.provision, [pointer]);
      else known.push(pointer);
    }
  }
  const ranked = [...byProvision.values()]
    .map((pointers) => ({ pointers, score: scoreOf(pointers, authority, input.questions.length) }))
    .sort((a, b) => b.score - a.score);
  const kept = keepLikeliest(ranked);
  return kept.flatMap(({ pointers, score }) => suggestionsOf(pointers, score, input));
}

interface Ranked {
  readonly pointers: readonly Pointer[];
  readonly score: number;
}

function keepLikeliest(ranked: readonly Ranked[]): readonly Ranked[] {
  const sections = new Set<string>();
  return ranked.filter(({ pointers, score }) => {
    const first = pointers[0];
    if (first === undefined || score < LEAST_ALONE) return false;
    const section = `${first.provision.slice(0, first.provision.indexOf(':'))} ${sectionOf(first.provision)}`;
    const isStrong = pointers.some((pointer) => pointer.strength === 'strong');
    const isAlone = sections.size === 0 || (sections.size === 1 && sections.has(section));
    if (!isAlone && score < LEAST_SCORE) return false;
    if (!sections.has(section) && !isStrong) {
      if (sections.size >= MOST_SECTIONS) return false;
      if (sections.size >= ENOUGH_SECTIONS && score < LEAST_LATER_SCORE) return false;
    }
    sections.add(section);
    return true;
  });
}

/** A strong pointer speaks before a weightier one that is only possible. */
const rankOf = ({ strength, weight }: Pointer): number => weight + (strength === 'strong' ? 10 : 0);

/** One suggestion for each question (or the whole request) that the provision's signs hold in. */
function suggestionsOf(pointers: readonly Pointer[], score: number, input: LawInput): Suggestion[] {
  const best = new Map<number | undefined, Pointer[]>();
  for (const pointer of pointers) {
    const { question } = pointer.fired;
    const known = best.get(question);
    if (known === undefined) best.set(question, [pointer]);
    else known.push(pointer);
  }
  return [...best].flatMap(([index, held]) => {
    const lead = held.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
    const question = index === undefined ? undefined : input.questions[index];
    const evidence = [...lead.fired.evidence];
    const { provision, strength } = lead;
    const { inSubject } = lead.fired;
    const colon = provision.indexOf(':');
    const words = evidence.map((span) => wordsOf(input.message.source.text, span)).join(' ');
    return [
      {
        id: contentId('suggestion', `${provision} ${question?.id ?? ''} ${lead.fired.sign.name} ${words}`),
        provision,
        regime: provision.slice(0, colon) as Regime,
        section: provision.slice(colon + 1),
        ...(question === undefined ? {} : { question: question.id }),
        evidence,
        ...(inSubject === undefined
          ? {}
          : { inSubject: inSubject.map((span) => wordsOf(input.message.subject, span)) }),
        sign: lead.fired.sign.name,
        why: lead.fired.sign.why,
        strength,
        score,
      },
    ];
  });
}
