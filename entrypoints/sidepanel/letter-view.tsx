import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { CopyFormat, SaveFormat } from '../../components/copy-menu.tsx';
import { KeepingLine } from '../../components/keeping-line.tsx';
import { Panel, type PanelCommand, type PanelTab } from '../../components/panel.tsx';
import { PanelContext } from '../../components/panel-context.ts';
import { questionName } from '../../components/question-name.ts';
import { quoteOf } from '../../lib/anchor.ts';
import { buildChecklist } from '../../lib/checklist/build.ts';
import { fullLabel, questionLabels } from '../../lib/decisions/labels.ts';
import { citation, type Review } from '../../lib/decisions/review.ts';
import { CHECKLIST_LAW } from '../../lib/law/checklist-law.ts';
import { provisionById, provisionsOf } from '../../lib/law/packs/provisions.ts';
import type { Provision, ProvisionId } from '../../lib/model/law.ts';
import { letterId } from '../../lib/model/letter-id.ts';
import { type Question, wordsOfQuestion } from '../../lib/model/question.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { type Span, wordsOf } from '../../lib/model/span.ts';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, type Language } from '../../lib/words/languages.ts';
import { spokenLanguage, t } from '../../lib/words/t.ts';
import type { Written } from '../../lib/words/written.ts';
import { copyToClipboard, fileName, saveFile } from './clipboard.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { LetterNotices } from './letter-notices.tsx';
import { copyOutline } from './outline.ts';
import type { PageLink } from './page-link.ts';
import { today } from './today.ts';
import { useTongue } from './tongue.ts';
import { useKeeping } from './use-keeping.ts';
import { useOutlineLanguage } from './use-outline-language.ts';
import { useSelectedWords } from './use-selected-words.ts';

const ProvisionPicker = lazy(async () => ({
  default: (await import('../../components/provision-picker.tsx')).ProvisionPicker,
}));

const DepartmentCopyView = lazy(() => import('./department-copy-view.tsx'));

const MarkDataView = lazy(() => import('./mark-data-view.tsx'));

const EarlierView = lazy(() => import('./earlier-view.tsx'));

const LettersView = lazy(() => import('./letters-view.tsx'));

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly review: Review;
  readonly orphans: number;
  /** The page that shows the letter; absent while none does. */
  readonly link: PageLink | undefined;
  readonly focus: { readonly id: string } | undefined;
  /** Brings a question into view. */
  readonly onFocus: (id: string) => void;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly inbox: ReactNode;
  readonly copyFormat: CopyFormat;
  readonly onCopyFormat: (format: CopyFormat) => void;
  readonly onShow: (markId: string) => void;
  readonly onPaste: () => void;
  readonly commands: readonly PanelCommand[];
  readonly said: string;
  readonly say: (sentence: string) => void;
}

/** What the picker of provisions is open for: a question or the whole request, and the words it is tied to. */
interface Picking {
  readonly question: Question | undefined;
  readonly span?: Span;
}

/** The provisions to choose from for a question: those of its own law. */
function provisionsFor({ request }: Review, question: Question | undefined): readonly Provision[] {
  const kind = question?.regime ?? request.law.kind;
  return kind === 'not-a-request' ? [] : provisionsOf(kind);
}

function nameOf({ request }: Review, question: Question): string {
  const { questions, message } = request;
  const label = fullLabel(question, questions, questionLabels(questions));
  return questionName(label, wordsOfQuestion(message.source.text, question));
}

/** Hands a calendar file to the officer; its writer is loaded when it is first wanted. */
async function saveCalendar(request: FoiRequest, words: Written): Promise<void> {
  const { toIcs } = await import('../../lib/checklist/icalendar.ts');
  saveFile(
    fileName(request.message.subject, 'ics'),
    'text/calendar;charset=utf-8',
    toIcs(request, new Date().toISOString(), words),
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands the outline to the officer as a Word document, made here. False where it could not be made. */
async function saveDocument(request: FoiRequest, words: Written): Promise<boolean> {
  try {
    const { toDocx } = await import('../../lib/checklist/docx.ts');
    saveFile(fileName(request.message.subject, 'docx'), DOCX, await toDocx(request, {}, words));
    return true;
  } catch {
    return false;
  }
}

/** One letter on the desk, wired to the page, the clipboard and the files. */
export function LetterView(props: Props) {
  const { desk, state, say } = props;
  const work = state.history.present;
  const [handedOut, setHandedOut] = useState('');
  const spoken = useTongue(spokenLanguage());
  const review = useMemo(
    () => ({ ...props.review, request: spoken.told(props.review.request, work) }),
    [props.review, work, spoken],
  );
  const { request } = review;
  const outline = useOutlineLanguage(
    letterId(request.message),
    request.letter.language ?? 'en',
    request.settings.jurisdiction,
  );
  const { words, told } = useTongue(outline.language);
  const [picking, setPicking] = useState<Picking>();
  const [marking, setMarking] = useState<Span>();
  const [forDepartment, setForDepartment] = useState(false);
  const day = today();
  const keeping = useKeeping(say);
  const lies = state.where ?? (keeping.off ? 'memory' : undefined);
  const where = lies === 'memory' && keeping.isPrivate ? 'private' : lies;

  const written = useMemo(() => told(request, work), [told, request, work]);
  const checklist = useMemo(
    () =>
      written.law.kind === 'not-a-request'
        ? []
        : buildChecklist(written, review.decisions, CHECKLIST_LAW, words),
    [written, review.decisions, words],
  );
  const whole: FoiRequest = useMemo(() => ({ ...written, checklist }), [written, checklist]);
  const text = request.message.source.text;
  const letterLang = LANGUAGE_TAGS[request.letter.language ?? 'en'];
  const onExemption = useCallback(
    (span: Span, question: Question | undefined) => setPicking({ question, span }),
    [],
  );
  const make = useSelectedWords({ ...props, onData: setMarking, onExemption });
  const handOut = useCallback(
    (sentence: string) => {
      setHandedOut(sentence);
      say(sentence);
    },
    [say],
  );
  const context = useMemo(
    (): PanelContext => ({
      text,
      letterLang,
      today: day,
      act: (action) => desk.act(action),
      show: props.onShow,
      copy: async (words, done) => handOut((await copyToClipboard(words)) ? done : t('do.not-copied')),
      say,
      make: props.link === undefined ? undefined : make,
      provisionOf: provisionById,
    }),
    [text, letterLang, day, desk, props.onShow, props.link, make, say, handOut],
  );

  const { choose } = outline;
  const onLanguage =
    choose === undefined
      ? undefined
      : (language: Language) => {
          choose(language);
          say(t('copy.language-said', { language: LANGUAGE_NAMES[language] }));
        };

  const onCopy = async (format: CopyFormat) => {
    props.onCopyFormat(format);
    const copied = await copyOutline(whole, format, words);
    handOut(copied ? t('copy.copied', { format: t(`copy.${format}`) }) : t('do.not-copied'));
  };
  // The record for another program is of the whole letter.
  const oneFormat = props.copyFormat === 'json' ? 'rich' : props.copyFormat;
  const onCopyQuestion = async (question: string) => {
    const copied = await copyOutline(whole, oneFormat, words, { question });
    handOut(copied ? t('copy.copied', { format: t(`copy.${oneFormat}`) }) : t('do.not-copied'));
  };
  const saves: Readonly<Record<SaveFormat, (() => void) | undefined>> = {
    docx: async () => {
      const saved = await saveDocument(whole, words);
      handOut(t(saved ? 'save.docx-done' : 'save.docx-failed'));
    },
    ics: request.deadline === undefined ? undefined : () => void saveCalendar(whole, words),
    print: () => window.print(),
  };
  const onPick = (provision: ProvisionId) => {
    const { question, span } = picking ?? {};
    const added = {
      provision,
      ...(question === undefined ? {} : { question: question.id }),
      ...(span === undefined ? {} : { evidence: [quoteOf(text, span)] }),
    };
    desk.act({ type: 'add-provision', added });
    const row = provisionById(provision);
    say(row === undefined ? t('picker.added-one') : t('picker.added', { cite: citation(row) }));
    setPicking(undefined);
  };

  const forSelection: PanelCommand = { name: t('mark.exemption'), act: () => make('exemption') };

  return (
    <PanelContext value={context}>
      <Panel
        review={review}
        checklist={checklist}
        language={words.language}
        onLanguage={onLanguage}
        languageShown={outline.shown}
        receivedByOfficer={state.history.present.received !== undefined}
        notices={
          <LetterNotices
            desk={desk}
            state={state}
            orphans={props.orphans}
            onPaste={props.onPaste}
            keeping={keeping}
          />
        }
        standing={
          <>
            <KeepingLine
              state={state.history.present.state ?? 'new'}
              where={where}
              until={keeping.until(state.lastChanged ?? day)}
              onErase={async () => {
                const { eraseRequests } = await import('./erasing.ts');
                const letter = letterId(request.message);
                await eraseRequests([letter]);
                desk.forget([letter]);
                say(t('keeping.erased-one'));
              }}
              onSettings={() => void browser.runtime.openOptionsPage()}
            />
            {(keeping.keeping.on || keeping.log !== '') && (
              <Suspense>
                <EarlierView review={review} keeping={keeping.keeping.on} log={keeping.log} />
              </Suspense>
            )}
          </>
        }
        tab={props.tab}
        onTab={props.onTab}
        inbox={props.inbox}
        focus={props.focus}
        undo={state.history.past.length === 0 ? undefined : () => desk.undo()}
        redo={state.history.future.length === 0 ? undefined : () => desk.redo()}
        commands={[...props.commands, ...(props.link === undefined ? [] : [forSelection])]}
        copyFormat={props.copyFormat}
        saves={(['docx', 'ics', 'print'] as const).filter((name) => saves[name] !== undefined)}
        onCopy={onCopy}
        onCopyQuestion={onCopyQuestion}
        onSave={(format) => saves[format]?.()}
        onAddProvision={(question) => setPicking({ question })}
        onCopyForDepartment={() => setForDepartment(true)}
        letters={
          checklist.length > 0 && (
            <Suspense>
              <LettersView
                request={whole}
                decisions={review.decisions}
                words={words}
                onLanguage={outline.shown ? onLanguage : undefined}
              />
            </Suspense>
          )
        }
        handedOut={props.said === handedOut ? handedOut : ''}
      />
      {forDepartment && (
        <Suspense>
          <DepartmentCopyView
            review={review}
            onCopy={(text) => {
              context.copy(text, t('department.copied'));
              setForDepartment(false);
            }}
            onClose={() => setForDepartment(false)}
          />
        </Suspense>
      )}
      {picking !== undefined && (
        <Suspense>
          <ProvisionPicker
            target={
              picking.question === undefined ? t('panel.whole-request') : nameOf(review, picking.question)
            }
            words={picking.span && wordsOf(text, picking.span)}
            provisions={provisionsFor(review, picking.question)}
            onPick={onPick}
            onClose={() => setPicking(undefined)}
          />
        </Suspense>
      )}
      {marking !== undefined && (
        <Suspense>
          <MarkDataView
            message={request.message}
            span={marking}
            onMark={(mark) => {
              desk.act({ type: 'mark-personal-data', mark });
              say(t('mark.done'));
              setMarking(undefined);
            }}
            onClose={() => setMarking(undefined)}
          />
        </Suspense>
      )}
    </PanelContext>
  );
}
