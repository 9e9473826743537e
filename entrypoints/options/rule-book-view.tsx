import { type FiredSign, RuleBook, type RuleFinds } from '../../components/rule-book.tsx';
import type { RuleRow } from '../../components/rule-table.tsx';
import { citation } from '../../lib/decisions/review.ts';
import { ALL_PROVISIONS } from '../../lib/law/packs/provisions.ts';
import { type RuleBookRow, searchRuleBook, whatFires } from '../../lib/law/rule-book.ts';
import type { Sign } from '../../lib/law/signs/sign.ts';
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

/** A sign's name; one of the team's own says so. */
const nameIn = (own: readonly Sign[], name: string): string =>
  own.some((sign) => sign.name === name) ? t('rules.yours', { name }) : name;

function search(query: string, own: readonly Sign[]): RuleFinds {
  const found = searchRuleBook(query, own);
  return {
    rows: found.flatMap(provisionRow),
    signs: found
      .filter(({ kind }) => kind === 'sign')
      .map(({ heading, about, details }) => ({ name: nameIn(own, heading), why: about, lines: details })),
  };
}

const cited = (id: ProvisionId): string => {
  const row = PROVISIONS.get(id);
  return row === undefined ? id : `${citation(row)} ${t(`regime.${row.regime}`)}`;
};

const fires = (sentence: string, own: readonly Sign[]): readonly FiredSign[] =>
  whatFires(sentence, own).map(({ sign, provisions, ...rest }) => ({
    ...rest,
    name: nameIn(own, sign),
    provisions: provisions.map(cited),
  }));

/** The Rule Book over the law, the signs that ship with this build and the team's own. Loaded when it is first opened. */
export default function RuleBookView({ own }: { readonly own: readonly Sign[] }) {
  return <RuleBook search={(query) => search(query, own)} fires={(sentence) => fires(sentence, own)} />;
}
