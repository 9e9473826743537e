import { type FiredSign, RuleBook, type RuleFinds } from '../../components/rule-book.tsx';
import type { RuleRow } from '../../components/rule-table.tsx';
import { citation } from '../../lib/decisions/review.ts';
import { ALL_PROVISIONS } from '../../lib/law/packs/provisions.ts';
import { type RuleBookRow, searchRuleBook, whatFires } from '../../lib/law/rule-book.ts';
import type { Provision, ProvisionId } from '../../lib/model/law.ts';
import { t } from '../../lib/words/t.ts';

const PROVISIONS = new Map<string, Provision>(ALL_PROVISIONS.map((row) => [row.id, row]));

/** Columns of their own in the table. */
const IN_COLUMNS: readonly string[] = ['Checked'];

/** A provision's row for the table; none for a sign. */
function provisionRow({ id, about, details, linked }: RuleBookRow): readonly RuleRow[] {
  const row = PROVISIONS.get(id);
  if (row === undefined) return [];
  return [
    {
      id,
      regime: row.regime,
      section: citation(row),
      title: about,
      qualification: row.qualification,
      checked: row.law.checked,
      cite: row.law.cite,
      url: row.law.url,
      lines: details.filter(({ label }) => !IN_COLUMNS.includes(label)),
      signs: linked,
    },
  ];
}

function search(query: string): RuleFinds {
  const found = searchRuleBook(query);
  return {
    rows: found.flatMap(provisionRow),
    signs: found
      .filter(({ kind }) => kind === 'sign')
      .map(({ heading, about, details }) => ({ name: heading, why: about, lines: details })),
  };
}

const cited = (id: ProvisionId): string => {
  const row = PROVISIONS.get(id);
  return row === undefined ? id : `${citation(row)} ${t(`regime.${row.regime}`)}`;
};

const fires = (sentence: string): readonly FiredSign[] =>
  whatFires(sentence).map(({ sign, provisions, ...rest }) => ({
    ...rest,
    name: sign,
    provisions: provisions.map(cited),
  }));

/** The Rule Book over the law and the signs that ship with this build. Loaded when it is first opened. */
export default function RuleBookView() {
  return <RuleBook search={search} fires={fires} />;
}
