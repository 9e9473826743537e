import { findSequence, LINE_END, type Sequence } from '../model/sequence.ts';

/** No disclaimer is looked for beyond this many characters of a paragraph. */
const LONGEST = 20_000;

/** Formulas of confidentiality notices, and of the footers request sites add. */
const DISCLAIMER: readonly RegExp[] = [
  /(?<!\w)(?:intended|meant) (?:solely|only|exclusively) for (?:the|use)\b|(?<!\w)for the (?:sole|exclusive) use of the\b|(?<!\w)if you (?:are not|have received|receive|get) (?:the intended|this (?:e-?mail|message|communication))/iu,
  /^(?:\W*|.{0,200}\s)(?:confidentiality notice|disclaimer|legal notice|privacy notice|important notice)\s*[:.-]/iu,
  /(?<!\w)please (?:consider the environment|think) before (?:you )?print/iu,
  /(?<!\w)please use this (?:e-?mail|email) address for (?:all )?repl|^is [^\s@]{1,80}@[^\s@]{1,80} the wrong address\b|(?<!\w)the wrong address for freedom of information requests\b/iu,
  /(?<!\w)this message and any reply that you make will be published|(?<!\w)for more detailed guidance on safely disclosing\b|(?<!\w)read the latest advice from the ico\b|(?<!\w)please note that in some cases publication of requests\b|(?<!\w)if you find this service useful as an? foi\b/iu,
  /(?<!\w)authori[sz]ed and regulated by\b/iu,
  /^(?:to unsubscribe|unsubscribe|you (?:are receiving|received) this (?:e-?mail|message|newsletter)|manage (?:your )?(?:subscription|preferences)|view this (?:e-?mail|newsletter) in)\b/iu,
  /(?<!\w)mailman\/listinfo\b/iu,
];

/** Formulas whose parts stand apart on one line. */
const DISCLAIMER_SEQUENCES: readonly Sequence[] = [
  {
    first: /(?<!\w)published on the internet\b/giu,
    next: /(?<!\w)copyright polic/giu,
    within: 60,
    barred: LINE_END,
  },
  {
    first: /(?<!\w)any views (?:or opinions )?(?:expressed|presented)\b/giu,
    next: /(?<!\w)(?:those of|do not (?:necessarily )?represent)/giu,
    within: 67,
    barred: LINE_END,
  },
  { first: /(?<!\w)mailing list\b/giu, next: /@/gu, within: 80, barred: LINE_END },
  {
    first:
      /(?<!\w)this (?:e-?mail|message|communication|transmission)(?: message)?(?:,? (?:and|including|together with) (?:any|all|its))?/giu,
    next: {
      first: /(?<!\w)(?:is|are|may be|may contain|contains?)\b/giu,
      next: /(?<!\w)(?:confidential|privileged|intended|private|protected)\b/giu,
      within: 40,
      barred: LINE_END,
    },
    within: 60,
    barred: LINE_END,
  },
  {
    first: /(?<!\w)(?:virus(?:es)?|malware)\b/giu,
    next: /(?<!\w)(?:e-?mail|message|attachment|transmi|scanned|checked)/giu,
    within: 80,
    barred: LINE_END,
  },
  {
    first: /(?<!\w)(?:e-?mail|message|attachment)s?\b/giu,
    next: /(?<!\w)(?:scanned|checked|swept) (?:for|by)\b/giu,
    within: 80,
    barred: LINE_END,
  },
  {
    first: /(?<!\w)registered (?:in england|office|charity|company)\b/giu,
    next: /(?<!\w)(?:no|number|wales|address)\b/giu,
    within: 80,
    barred: LINE_END,
  },
];

/**
 * The line at which a disclaimer begins in lines that stand together, or -1. Patterns may run over folded lines, so
 * the lines are read as one; it begins with the sentence the formula stands in.
 */
export function disclaimerAt(bodies: readonly string[]): number {
  const words = bodies.join(' ').slice(0, LONGEST);
  const starts = [
    ...DISCLAIMER.map((pattern) => words.search(pattern)),
    ...DISCLAIMER_SEQUENCES.map((sequence) => findSequence(words, sequence)?.start ?? -1),
  ].filter((start) => start >= 0);
  if (starts.length === 0) return -1;
  const found = Math.min(...starts);
  let line = 0;
  for (let seen = 0; line < bodies.length - 1; line++) {
    seen += (bodies[line]?.length ?? 0) + 1;
    if (seen > found) break;
  }
  while (line > 0 && !/[.!?:]["'”’)]?$/u.test(bodies[line - 1] ?? '') && (bodies[line - 1]?.length ?? 0) > 45)
    line--;
  return line;
}
