import type { OwnLine, SuggestionDecision } from '../model/checklist.ts';
import type { IsoDate, WaitEvent } from '../model/deadline.ts';
import type { RequestState } from '../model/kept-request.ts';
import type { ProvisionId } from '../model/law.ts';
import type { LetterKind } from '../model/regime.ts';
import type { AddedProvision, MarkedData, QuestionEdit, Work } from './work.ts';

/** One thing the officer did in the panel or on the page. */
export type Action =
  | { readonly type: 'edit'; readonly edit: QuestionEdit }
  /** Takes back every `remove` of this question. */
  | { readonly type: 'put-back'; readonly question: string }
  /** `decision` absent: the suggestion is open again. */
  | {
      readonly type: 'decide';
      readonly suggestion: string;
      readonly provision: ProvisionId;
      readonly decision?: SuggestionDecision;
    }
  /** Adds its evidence where the same provision was added before. */
  | { readonly type: 'add-provision'; readonly added: AddedProvision }
  | { readonly type: 'drop-provision'; readonly added: AddedProvision }
  | { readonly type: 'tick'; readonly item: string; readonly done: boolean }
  /** An empty note removes it. */
  | { readonly type: 'note'; readonly item: string; readonly note: string }
  /** A line of the officer's own, after the others of its section; the same id again changes its words. */
  | { readonly type: 'line'; readonly line: OwnLine }
  /** Takes away a line of the officer's own, with its tick and note. */
  | { readonly type: 'drop-line'; readonly line: string }
  /** The lines of a section, by `sectionOf`, in a new order. */
  | { readonly type: 'order-lines'; readonly section: string; readonly items: readonly string[] }
  | { readonly type: 'not-personal-data'; readonly marks: readonly string[] }
  | { readonly type: 'personal-data'; readonly marks: readonly string[] }
  /** Words that the program did not find, or found to be another's. */
  | { readonly type: 'mark-personal-data'; readonly mark: MarkedData }
  | { readonly type: 'received'; readonly date: IsoDate }
  | { readonly type: 'kind'; readonly kind: LetterKind }
  | { readonly type: 'wait'; readonly wait: WaitEvent }
  /** Another wait in the place of the one at `at`; without `wait`, that one is taken back. */
  | { readonly type: 'change-wait'; readonly at: number; readonly wait?: WaitEvent }
  | { readonly type: 'extend'; readonly extended: boolean }
  /** How far the officer has come. */
  | { readonly type: 'state'; readonly state: RequestState };

type ActionOf<T extends Action['type']> = Extract<Action, { type: T }>;

const withKey = <T>(record: Readonly<Record<string, T>>, key: string, value: T) => ({
  ...record,
  [key]: value,
});

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _dropped, ...rest } = record;
  return rest;
}

const sameAdded = (a: AddedProvision, b: AddedProvision): boolean =>
  a.provision === b.provision && a.question === b.question;

function decide(work: Work, { suggestion, provision, decision }: ActionOf<'decide'>): Work {
  const { suggestions } = work.decisions;
  const next =
    decision === undefined ? withoutKey(suggestions, suggestion) : withKey(suggestions, suggestion, decision);
  return {
    ...work,
    decisions: { ...work.decisions, suggestions: next },
    about:
      decision === undefined
        ? withoutKey(work.about, suggestion)
        : withKey(work.about, suggestion, provision),
  };
}

function note(work: Work, action: ActionOf<'note'>): Work {
  const { notes } = work.decisions;
  const words = action.note.trim();
  if (words === (notes[action.item] ?? '')) return work;
  const next = words === '' ? withoutKey(notes, action.item) : withKey(notes, action.item, words);
  return { ...work, decisions: { ...work.decisions, notes: next } };
}

function setLine(work: Work, line: OwnLine): Work {
  const lines = work.decisions.lines ?? [];
  const known = lines.some(({ id }) => id === line.id);
  const next = known ? lines.map((other) => (other.id === line.id ? line : other)) : [...lines, line];
  return { ...work, decisions: { ...work.decisions, lines: next } };
}

function dropLine(work: Work, id: string): Work {
  const { lines = [], ...rest } = work.decisions;
  const left = lines.filter((line) => line.id !== id);
  if (left.length === lines.length) return work;
  return {
    ...work,
    decisions: {
      ...rest,
      ...(left.length === 0 ? {} : { lines: left }),
      ticked: withoutKey(rest.ticked, id),
      notes: withoutKey(rest.notes, id),
    },
  };
}

function setPersonalData(work: Work, marks: readonly string[], dismissed: boolean): Work {
  const kept = work.decisions.notPersonalData.filter((id) => !marks.includes(id));
  const notPersonalData = dismissed ? [...kept, ...marks] : kept;
  return { ...work, decisions: { ...work.decisions, notPersonalData } };
}

const byDay = (a: WaitEvent, b: WaitEvent): number => a.asked.localeCompare(b.asked);

function withWaits(work: Work, waits: readonly WaitEvent[]): Work {
  const { waits: _before, ...rest } = work;
  return waits.length === 0 ? rest : { ...rest, waits: waits.toSorted(byDay) };
}

function changeWait(work: Work, { at, wait }: ActionOf<'change-wait'>): Work {
  const waits = work.waits ?? [];
  if (waits[at] === undefined) return work;
  return withWaits(
    work,
    waits.flatMap((one, index) => (index === at ? (wait ?? []) : one)),
  );
}

function extend(work: Work, extended: boolean): Work {
  if (extended === (work.extended ?? false)) return work;
  const { extended: _before, ...rest } = work;
  return extended ? { ...rest, extended } : rest;
}

/** The words of both, each once. */
function withEvidence(work: Work, added: AddedProvision): Work {
  const known = work.added.find((other) => sameAdded(other, added));
  if (known === undefined) return { ...work, added: [...work.added, added] };
  const had = known.evidence ?? [];
  const more = (added.evidence ?? []).filter(
    ({ exact, start }) => !had.some((quote) => quote.exact === exact && quote.start === start),
  );
  if (more.length === 0) return work;
  const evidence = [...had, ...more];
  return { ...work, added: work.added.map((other) => (other === known ? { ...known, evidence } : other)) };
}

/** Marking the same words again says anew what they are, and takes back that they are none. */
function markPersonalData(work: Work, mark: MarkedData): Work {
  const marked = [...(work.marked ?? []).filter(({ id }) => id !== mark.id), mark];
  return setPersonalData({ ...work, marked }, [mark.id], false);
}

/**
 * The work after one action. Pure: never changes what it is given. Returns the same object where the action changes
 * nothing, so that the history holds no empty steps.
 */
export function act(work: Work, action: Action): Work {
  switch (action.type) {
    case 'edit':
      return { ...work, edits: [...work.edits, action.edit] };
    case 'put-back':
      return {
        ...work,
        edits: work.edits.filter((edit) => edit.type !== 'remove' || edit.question !== action.question),
      };
    case 'decide':
      return decide(work, action);
    case 'add-provision':
      return withEvidence(work, action.added);
    case 'drop-provision':
      return { ...work, added: work.added.filter((added) => !sameAdded(added, action.added)) };
    case 'tick':
      return {
        ...work,
        decisions: { ...work.decisions, ticked: withKey(work.decisions.ticked, action.item, action.done) },
      };
    case 'note':
      return note(work, action);
    case 'line':
      return setLine(work, action.line);
    case 'drop-line':
      return dropLine(work, action.line);
    case 'order-lines':
      return {
        ...work,
        decisions: {
          ...work.decisions,
          order: withKey(work.decisions.order ?? {}, action.section, action.items),
        },
      };
    case 'not-personal-data':
      return setPersonalData(work, action.marks, true);
    case 'personal-data':
      return setPersonalData(work, action.marks, false);
    case 'mark-personal-data':
      return markPersonalData(work, action.mark);
    case 'received':
      return work.received === action.date ? work : { ...work, received: action.date };
    case 'kind':
      return work.kind === action.kind ? work : { ...work, kind: action.kind };
    case 'wait':
      return withWaits(work, [...(work.waits ?? []), action.wait]);
    case 'change-wait':
      return changeWait(work, action);
    case 'extend':
      return extend(work, action.extended);
    case 'state':
      return (work.state ?? 'new') === action.state ? work : { ...work, state: action.state };
  }
}
