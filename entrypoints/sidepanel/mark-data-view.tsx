import { MarkDataDialog } from '../../components/mark-data-dialog.tsx';
import { markedData } from '../../lib/decisions/own-marks.ts';
import type { MarkedData } from '../../lib/decisions/work.ts';
import type { PersonalDataType, Whose } from '../../lib/model/personal-data.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { type Span, wordsOf } from '../../lib/model/span.ts';

interface Props {
  readonly message: Message;
  readonly span: Span;
  readonly onMark: (mark: MarkedData) => void;
  readonly onClose: () => void;
}

/** What words look like, by shape alone: the officer says. */
const SHAPES: readonly (readonly [RegExp, PersonalDataType])[] = [
  [/\S@\S/u, 'email'],
  [/^[+(\d][\d\s()-]{7,}$/u, 'phone'],
  [/\d/u, 'reference-number'],
];

const typeOf = (words: string): PersonalDataType =>
  SHAPES.find(([shape]) => shape.test(words))?.[1] ?? 'person';

function whoseIs(words: string, { from }: Message): Whose {
  const theirs = `${from?.name ?? ''} ${from?.address ?? ''}`.toLowerCase();
  return theirs.includes(words.toLowerCase()) ? 'requester' : 'third-party';
}

/** Asks what the selected words are and whose. */
export default function MarkDataView({ message, span, onMark, onClose }: Props) {
  const { text } = message.source;
  const words = wordsOf(text, span);
  return (
    <MarkDataDialog
      words={words}
      type={typeOf(words)}
      whose={whoseIs(words, message)}
      onMark={(type, whose) => onMark(markedData(text, span, type, whose))}
      onClose={onClose}
    />
  );
}
