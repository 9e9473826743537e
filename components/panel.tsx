import { Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { MenuItem } from 'react-aria-components';
import type { Review } from '../lib/decisions/review.ts';
import type { ChecklistItem } from '../lib/model/checklist.ts';
import type { Question } from '../lib/model/question.ts';
import type { Language } from '../lib/words/languages.ts';
import { t } from '../lib/words/t.ts';
import { ChecklistView } from './checklist-view.tsx';
import { type CopyFormat, CopyMenu, type SaveFormat } from './copy-menu.tsx';
import { receivedInWords } from './dates.ts';
import { IconButton } from './icon-button.tsx';
import { MenuButton } from './menu-button.tsx';
import { NotRequestNotice } from './notices.tsx';
import './panel.css';
import { usePanel } from './panel-context.ts';
import { PersonalDataList } from './personal-data-list.tsx';
import { QuestionList } from './question-list.tsx';
import { RequestHead } from './request-head.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TabPane, TabRow } from './tabs.tsx';

/** The tabs: two of one request, and that of all. */
export type PanelTab = 'request' | 'checklist' | 'inbox';

/** What the panel's own menu offers. */
export interface PanelCommand {
  readonly name: string;
  readonly act: () => void;
}

/** The panel's own menu: read again, paste, settings. */
export function PanelTools({
  commands,
  children,
}: {
  commands: readonly PanelCommand[];
  children?: ReactNode;
}) {
  return (
    <div className="tools" role="toolbar" aria-label={t('panel.label')}>
      {children}
      <MenuButton
        className="icon-button"
        name={t('panel.more')}
        face={<Ellipsis className="icon" aria-hidden="true" />}
        label={t('panel.more')}
        placement="bottom end"
        onAction={(key) => commands.find(({ name }) => name === key)?.act()}
      >
        {commands.map(({ name }) => (
          <MenuItem key={name} id={name} className="menu-item" textValue={name}>
            {name}
          </MenuItem>
        ))}
      </MenuButton>
    </div>
  );
}

interface Props {
  readonly review: Review;
  readonly checklist: readonly ChecklistItem[];
  /** True where the officer set the day of receipt. */
  readonly receivedByOfficer: boolean;
  readonly notices: ReactNode;
  /** How far the officer has come, and where the request is kept. */
  readonly standing: ReactNode;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly focus: { readonly id: string } | undefined;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly commands: readonly PanelCommand[];
  readonly copyFormat: CopyFormat;
  readonly saves: readonly SaveFormat[];
  readonly onCopy: (format: CopyFormat) => void;
  readonly onSave: (format: SaveFormat) => void;
  /** The language of the checklist and the letters; `onLanguage` is absent where there is no choice. */
  readonly language: Language;
  readonly onLanguage: ((language: Language) => void) | undefined;
  /** True where the choice stands beside the progress, and not in the copy menu alone. */
  readonly languageShown: boolean;
  /** Copies what the checklist says of one question, in the form last chosen. */
  readonly onCopyQuestion: (question: string) => void;
  readonly onAddProvision: (question: Question | undefined) => void;
  readonly onCopyForDepartment: (() => void) | undefined;
  /** The tab of all requests. */
  readonly inbox: ReactNode;
  /** The letters that go with this request; follow the checklist. */
  readonly letters: ReactNode;
  /** How the last copy or file came out, shown beside the copy button and not only heard; empty where something else was said since. */
  readonly handedOut: string;
}

const senderOf = ({ request: { message } }: Review): string =>
  [
    message.from?.name ?? message.from?.address,
    message.received === undefined ? undefined : receivedInWords(message.received),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');

function WholeRequest({ review, onAdd }: { review: Review; onAdd: () => void }) {
  const whole = review.request.law.suggestions.filter(({ question }) => question === undefined);
  return (
    <section className="section" aria-label={t('panel.whole')}>
      <div className="section-head">
        <h2>{t('panel.whole')}</h2>
        <button type="button" className="text-button" onClick={onAdd}>
          {t('command.add-provision')}
        </button>
      </div>
      {whole.length === 0 ? (
        <p className="note">{t('panel.whole-none')}</p>
      ) : (
        <SuggestionList suggestions={whole} decisions={review.decisions} label={t('panel.whole-may')} />
      )}
    </section>
  );
}

/** Each tab keeps its own place; a tab opened for the first time starts at its top. */
function useOwnScroll(tab: PanelTab, onTab: (tab: PanelTab) => void): (tab: PanelTab) => void {
  const places = useRef<Partial<Record<PanelTab, number>>>({});
  useLayoutEffect(() => {
    window.scrollTo({ top: places.current[tab] ?? 0, behavior: 'instant' });
  }, [tab]);
  return (next) => {
    places.current[tab] = window.scrollY;
    onTab(next);
  };
}

/** The head of the panel while no letter is shown, with its two tabs. */
export function PlainHead({
  tab,
  onTab,
  commands,
}: {
  /** Absent where there is nothing to choose between. */
  tab: Exclude<PanelTab, 'checklist'> | undefined;
  onTab: (tab: PanelTab) => void;
  commands: readonly PanelCommand[];
}) {
  return (
    <header className="panel-head plain">
      <div className="panel-title">
        <h1>{t('app.name')}</h1>
        <PanelTools commands={commands} />
      </div>
      {tab !== undefined && (
        <TabRow
          label={t('panel.label')}
          tabs={[
            { id: 'request', name: t('panel.request') },
            { id: 'inbox', name: t('panel.inbox') },
          ]}
          chosen={tab}
          onChoose={onTab}
        />
      )}
    </header>
  );
}

/** One request: its head, and the tabs Request, Checklist and Inbox. */
export function Panel(props: Props) {
  const { review, checklist } = props;
  const { message, law } = review.request;
  const done = checklist.filter((item) => item.done).length;
  const { letterLang } = usePanel();
  const onTab = useOwnScroll(props.tab, props.onTab);
  return (
    <div className="panel-body">
      <header className="panel-head">
        <div className="panel-title">
          <div>
            <h1 title={message.subject} lang={message.subject === '' ? undefined : letterLang}>
              {message.subject || t('panel.no-subject')}
            </h1>
            <p className="from">{senderOf(review)}</p>
          </div>
          <PanelTools commands={props.commands}>
            <IconButton
              icon={Undo2}
              name={t('do.undo')}
              off={props.undo === undefined}
              onClick={props.undo}
            />
            <IconButton
              icon={Redo2}
              name={t('do.redo')}
              off={props.redo === undefined}
              onClick={props.redo}
            />
          </PanelTools>
        </div>
        <TabRow
          label={t('panel.this-request')}
          tabs={[
            { id: 'request', name: t('panel.request') },
            {
              id: 'checklist',
              name: t('panel.checklist'),
              ...(checklist.length === 0
                ? {}
                : { count: t('panel.done-of', { done, all: checklist.length }) }),
            },
            { id: 'inbox', name: t('panel.inbox') },
          ]}
          chosen={props.tab}
          onChoose={onTab}
        />
      </header>
      {props.tab !== 'inbox' && props.notices}
      {props.tab === 'request' && (
        <TabPane id="request">
          {law.kind === 'not-a-request' && (
            <NotRequestNotice nature={t(`nature.${law.nature}`)} why={law.why} />
          )}
          <RequestHead review={review} byOfficer={props.receivedByOfficer} />
          {props.standing}
          <QuestionList review={review} focus={props.focus} onAddProvision={props.onAddProvision} />
          <WholeRequest review={review} onAdd={() => props.onAddProvision(undefined)} />
          <PersonalDataList
            marks={review.request.personalData}
            dismissed={review.dismissedData}
            onCopyForDepartment={props.onCopyForDepartment}
          />
        </TabPane>
      )}
      {props.tab === 'checklist' && (
        <TabPane id="checklist">
          <ChecklistView
            items={checklist}
            language={props.language}
            onLanguage={props.languageShown ? props.onLanguage : undefined}
            questions={review.request.questions}
            onCopyQuestion={props.onCopyQuestion}
          />
          {props.letters}
          <footer className="foot">
            <span className="note">{props.handedOut || t('panel.private')}</span>
            <CopyMenu
              format={props.copyFormat}
              saves={props.saves}
              onCopy={props.onCopy}
              onSave={props.onSave}
              language={props.language}
              onLanguage={props.onLanguage}
            />
          </footer>
        </TabPane>
      )}
      {props.tab === 'inbox' && <TabPane id="inbox">{props.inbox}</TabPane>}
    </div>
  );
}
