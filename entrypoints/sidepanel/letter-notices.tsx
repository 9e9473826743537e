import {
  KeepingOffer,
  MemoryOnlyNotice,
  NotKeptNotice,
  NotReadNotice,
  PartialNotice,
  ProblemNotice,
  StaleNotice,
  TranslatedNotice,
  UnsureNotice,
  WelshLetterNotice,
} from '../../components/notices.tsx';
import { ThreadChoice } from '../../components/thread-choice.tsx';
import { t } from '../../lib/words/t.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import type { KeepingChoice } from './use-keeping.ts';

/** Characters of the letter's opening that are quoted to tell it by. */
const OPENING = 60;

const openingOf = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= OPENING ? line : `${line.slice(0, OPENING).replace(/\s\S*$/u, '')}…`;
};

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly orphans: number;
  readonly onPaste: () => void;
  readonly keeping: KeepingChoice;
}

/** What the officer should know about how the letter was read, and the other messages of the page. */
export function LetterNotices(props: Props) {
  const { desk, state } = props;
  const { read, stale, found } = state;
  return (
    <>
      <PressingNotice {...props} />
      {found?.letter.language === 'cy' && <WelshLetterNotice />}
      {read?.sure === true && !stale && read.names.length > 1 && (
        <ThreadChoice
          messages={read.names}
          at={read.candidate}
          onChoose={(candidate) => void desk.read({ candidate })}
        />
      )}
    </>
  );
}

/** The most pressing notice, alone. */
function PressingNotice({ desk, state, orphans, onPaste, keeping }: Props) {
  const { read, found, problem, shelf, stale, translated, confirmed } = state;
  const again = () => void desk.read();
  if (problem !== undefined) {
    return <ProblemNotice sentence={t(`problem.${problem}`)} onRead={again} onPaste={onPaste} />;
  }
  if (shelf === 'not-kept') return <NotKeptNotice onKeep={() => desk.keepWork()} />;
  if (shelf === 'memory-only') return <MemoryOnlyNotice onKeep={() => desk.keepWork()} />;
  if (translated) return <TranslatedNotice shown={!stale} onRead={again} />;
  if (stale) return <StaleNotice onRead={again} />;
  if (read !== undefined && found !== undefined && !read.sure && !confirmed) {
    return (
      <UnsureNotice
        opening={openingOf(found.message.source.text)}
        others={read.candidates > 1}
        onYes={() => desk.confirm()}
        onNo={() => void desk.read({ candidate: (read.candidate + 1) % read.candidates })}
        onPaste={onPaste}
      />
    );
  }
  if (shelf === 'not-read') return <NotReadNotice />;
  if (orphans > 0) return <PartialNotice orphans={orphans} onRead={again} />;
  const hasWork = state.history.past.length > 0;
  return keeping.unanswered && hasWork ? (
    <KeepingOffer onYes={() => keeping.answer(true)} onNo={() => keeping.answer(false)} />
  ) : null;
}
