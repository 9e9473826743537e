import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import type { CopyFormat } from '../../components/copy-menu.tsx';
import { DropVeil } from '../../components/drop-veil.tsx';
import { EmptyState, WaitingState } from '../../components/notices.tsx';
import { type PanelCommand, type PanelTab, PlainHead } from '../../components/panel.tsx';
import { PasteBox, type PastedLetter } from '../../components/paste-box.tsx';
import { TabPane } from '../../components/tabs.tsx';
import { reviewOf } from '../../lib/decisions/review.ts';
import { contentId } from '../../lib/model/content-id.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { copyFormatItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';
import type { ReplyChecker } from './analyser.ts';
import type { Desk } from './desk.ts';
import { areMany } from './dropped-files.ts';
import { NO_CHOICES } from './inbox-choices.ts';
import { InboxTab } from './inbox-tab-loader.tsx';
import type { KnownMails } from './known-mails.ts';
import { LetterView } from './letter-view.tsx';
import type { ListLink } from './list-link.ts';
import { copyFormatOf } from './outline.ts';
import type { PageLink } from './page-link.ts';
import type { ReplyDraft } from './reply-view.tsx';
import type { StateChanges } from './state-changes.ts';
import { today } from './today.ts';
import { useBatch } from './use-batch.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useList } from './use-list.ts';
import { useMarks } from './use-marks.ts';
import { usePageActs } from './use-page-acts.ts';
import { usePageFocus } from './use-page-focus.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const BatchView = lazy(() => import('./batch-view.tsx'));
const ReplyView = lazy(() => import('./reply-view.tsx'));

/** No reply is being checked yet. */
const NO_DRAFT: ReplyDraft = { text: '' };

const messageOf = ({ text, subject, received }: PastedLetter): Message => ({
  source: { id: contentId('paste', text), text, blocks: [], site: 'paste' },
  subject,
  received,
});

interface Props {
  readonly desk: Desk;
  readonly checker: ReplyChecker;
  /** The tab the panel was opened for; without one, only pasted letters can be reviewed. */
  readonly link: PageLink | undefined;
  /** The list that the page of that tab shows. */
  readonly list: ListLink | undefined;
  /** Mails known from before. */
  readonly mails: KnownMails;
  /** Changes of the states of several letters. */
  readonly states: StateChanges;
}

/** The side panel. */
export function App({ desk, checker, link, list, mails, states }: Props) {
  const state = useSyncExternalStore(
    (listener) => desk.subscribe(listener),
    () => desk.state,
  );
  const [said, setSaid] = useState({ sentence: '', nth: 0 });
  const say = useCallback((sentence: string) => setSaid(({ nth }) => ({ sentence, nth: nth + 1 })), []);
  const [chosenTab, setTab] = useState<PanelTab>();
  const [choices, setChoices] = useState(NO_CHOICES);
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState<PastedLetter>();
  const [checking, setChecking] = useState(false);
  // One reply for each letter: a reply is never shown beside another request.
  const [drafts, setDrafts] = useState<Readonly<Record<string, ReplyDraft>>>({});
  const [fileProblem, setFileProblem] = useState<string>();
  const [copyFormat, setCopyFormat] = useState<CopyFormat>('rich');
  const { found, history } = state;
  const work = history.present;
  const review = useMemo(() => (found === undefined ? undefined : reviewOf(found, work)), [found, work]);
  const { shown, followed } = useList(list, desk);
  // Over a list with no message open, the list is what the officer came for.
  const overList = review === undefined && state.problem === 'no-message' && shown.rows.length > 0;
  const tab = chosenTab ?? (overList ? 'inbox' : 'request');
  const onPage = state.read !== undefined && !state.stale;
  const orphans = useMarks(link, review, onPage);
  const [focus, onFocus] = usePageFocus(link, setTab);
  usePageActs(link, desk, review, say);
  useUndoKeys(desk, say);

  useEffect(() => {
    if (state.shelf === 'not-kept') say(t('app.not-kept'));
  }, [state.shelf, say]);

  useEffect(() => {
    void copyFormatItem.getValue().then((name) => setCopyFormat(copyFormatOf(name)));
  }, []);
  const onCopyFormat = useCallback((format: CopyFormat) => {
    setCopyFormat(format);
    void copyFormatItem.setValue(format);
  }, []);
  const onShow = useCallback(
    async (markId: string) => {
      if (link === undefined || !onPage) return say(t('app.not-open'));
      const flashed = await link.flash(markId);
      if (!flashed.ok || !flashed.value.found) say(t('app.not-on-page'));
    },
    [link, onPage, say],
  );

  const many = useBatch(desk);
  const again = () => void desk.read();
  const commands: readonly PanelCommand[] = [
    ...(link === undefined ? [] : [{ name: t('do.review-again'), act: again }]),
    { name: t('do.paste'), act: () => setPasting(true) },
    ...(many.batch === undefined ? [] : [{ name: t('batch.back'), act: many.show }]),
    { name: t('reply.title'), act: () => setChecking(true) },
    { name: t('panel.settings'), act: () => void browser.runtime.openOptionsPage() },
    {
      name: t('help.menu'),
      act: () => void browser.tabs.create({ url: browser.runtime.getURL('/help.html') }),
    },
  ];
  const onFile = async (file: File) => {
    const { readOneFile } = await import('./open-file.ts');
    const result = await readOneFile(file);
    if (!result.ok) {
      // The place to open another file is where the problem is said.
      setPasting(true);
      return setFileProblem(result.sentence);
    }
    setFileProblem(undefined);
    setPasting(false);
    setTab('request');
    await desk.paste(result.message);
  };
  const onFiles = (files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    if (!areMany(files)) return void onFile(file);
    setPasting(false);
    void many.start(files);
  };
  const dropping = useFileDrop(onFiles, say);
  const paste = (
    <PasteBox
      today={today()}
      onFiles={onFiles}
      fileProblem={fileProblem}
      before={state.stopped || state.problem === 'not-analysed' ? pasted : undefined}
      onReview={(letter) => {
        setPasted(letter);
        setPasting(false);
        setTab('request');
        void desk.paste(messageOf(letter));
      }}
      {...(pasting ? { onCancel: () => setPasting(false) } : {})}
    />
  );

  const onOpened = useCallback(
    async (subject: string) => {
      if (await followed(subject)) setTab('request');
      else say(t('app.not-open'));
    },
    [followed, say],
  );
  const inbox = (
    <InboxTab
      list={list}
      mails={mails}
      states={states}
      settings={desk.settings}
      choices={choices}
      onChoices={setChoices}
      shown={shown}
      onOpened={(subject) => void onOpened(subject)}
      say={say}
    />
  );
  const isLetter = review !== undefined && !pasting && !many.shown;

  const content = () => {
    if (many.batch !== undefined && many.shown) {
      return (
        <Suspense>
          <BatchView
            batch={many.batch}
            say={say}
            onClose={many.close}
            onOpen={(message) => {
              many.hide();
              setTab('request');
              void desk.paste(message);
            }}
          />
        </Suspense>
      );
    }
    if (tab === 'inbox' && !isLetter && !pasting) return <TabPane id="inbox">{inbox}</TabPane>;
    if (pasting) {
      return (
        <EmptyState sentence={t('app.paste')} steps={[]}>
          {paste}
        </EmptyState>
      );
    }
    if (review === undefined && state.phase !== 'ready') {
      const long = state.phase === 'analysing' ? { onStop: () => desk.stop() } : { onStop: undefined };
      return (
        <TabPane id="request">
          <WaitingState what={t('app.reading')} {...long} />
        </TabPane>
      );
    }
    if (review === undefined) {
      const sentence = state.stopped
        ? t('app.stopped')
        : state.problem === undefined
          ? t('app.start')
          : t(`problem.${state.problem}`);
      return (
        <TabPane id="request">
          <EmptyState
            sentence={sentence}
            steps={link === undefined ? [] : [{ name: t('do.review-again'), act: again }]}
          >
            {paste}
          </EmptyState>
        </TabPane>
      );
    }
    return (
      <LetterView
        desk={desk}
        state={state}
        review={review}
        orphans={orphans}
        link={onPage ? link : undefined}
        focus={focus}
        onFocus={onFocus}
        tab={tab}
        onTab={setTab}
        inbox={inbox}
        copyFormat={copyFormat}
        onCopyFormat={onCopyFormat}
        onShow={onShow}
        onPaste={() => setPasting(true)}
        commands={commands}
        said={said.sentence}
        say={say}
      />
    );
  };

  if (checking) {
    const key = review?.request.message.source.id ?? '';
    return (
      <main className="panel">
        <Suspense>
          <ReplyView
            key={key}
            checker={checker}
            request={review?.request}
            draft={drafts[key] ?? NO_DRAFT}
            onDraft={(draft) => setDrafts((known) => ({ ...known, [key]: draft }))}
            onBack={() => setChecking(false)}
            say={say}
          />
        </Suspense>
        <div role="status" className="visually-hidden">
          <span key={said.nth}>{said.sentence}</span>
        </div>
      </main>
    );
  }
  return (
    <main className="panel" aria-busy={state.phase !== 'ready'}>
      {dropping && <DropVeil />}
      {!isLetter && (
        <PlainHead
          tab={pasting || many.shown ? undefined : tab === 'inbox' ? 'inbox' : 'request'}
          onTab={setTab}
          commands={commands}
        />
      )}
      {content()}
      {/* A new key makes the same sentence, said again, a new one to a screen reader. */}
      <div role="status" className="visually-hidden">
        <span key={said.nth}>{said.sentence}</span>
      </div>
    </main>
  );
}
