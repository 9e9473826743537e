import type { PersonalDataType } from '../model/personal-data.ts';
import { overlaps } from '../model/span.ts';
import type { Find } from './recogniser.ts';

/** Where two marks want the same words, the type that stands first here keeps them. */
const PRECEDENCE: readonly PersonalDataType[] = [
  'email',
  'nhs-number',
  'nino',
  'ssn',
  'bank-details',
  'passport',
  'driving-licence',
  'date-of-birth',
  'postcode',
  'phone',
  'vehicle-registration',
  'reference-number',
  'postal-address',
  'person',
  'other',
  'criminal-record',
  'health',
];

const rank = new Map(PRECEDENCE.map((type, index) => [type, index]));
const rankOf = (find: Find): number => rank.get(find.type) ?? PRECEDENCE.length;
const lengthOf = (find: Find): number => find.span.end - find.span.start;

/** Statements are about what stands in them: "my son Idris has asthma" holds a name and is a health mark too. */
const isStatement = (find: Find): boolean =>
  find.type === 'health' || find.type === 'criminal-record' || find.type === 'other';

/** Keeps the best of overlapping finds: statements may hold other marks, all else stands alone. In order of place. */
export function withoutOverlaps(finds: readonly Find[]): readonly Find[] {
  const facts = keepApart(finds.filter((find) => !isStatement(find)));
  const statements = keepApart(finds.filter(isStatement));
  const factSpans = new Set(facts.map((find) => `${find.span.start}-${find.span.end}`));
  return [
    ...facts,
    ...statements.filter((find) => !factSpans.has(`${find.span.start}-${find.span.end}`)),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Sweeps by place; each newcomer meets only what was kept last, because what is kept never overlaps. */
function keepApart(finds: readonly Find[]): readonly Find[] {
  const kept: Find[] = [];
  const inOrder = [...finds].sort((a, b) => a.span.start - b.span.start || lengthOf(b) - lengthOf(a));
  for (const find of inOrder) {
    let wins = true;
    while (kept.length > 0) {
      const last = kept[kept.length - 1];
      if (last === undefined || !overlaps(last.span, find.span)) break;
      if (beats(last, find)) {
        wins = false;
        break;
      }
      kept.pop();
    }
    if (wins) kept.push(find);
  }
  return kept;
}

function beats(held: Find, newcomer: Find): boolean {
  if (held.type === newcomer.type) {
    const longer = lengthOf(held) - lengthOf(newcomer);
    return longer > 0 || (longer === 0 && (held.whose !== undefined || newcomer.whose === undefined));
  }
  return rankOf(held) <= rankOf(newcomer);
}
