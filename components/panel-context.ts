import { createContext, use } from 'react';
import type { Action } from '../lib/decisions/actions.ts';
import type { IsoDate } from '../lib/model/deadline.ts';
import type { Provision, ProvisionId } from '../lib/model/law.ts';
import type { MarkKind } from '../lib/model/mark.ts';
import { ENGLISH_LANG } from '../lib/words/t.ts';

/** What every part of the panel may use: callbacks out, and look-ups that never change while one letter is shown. */
export interface PanelContext {
  /** Text of the letter, for the words of a span. */
  readonly text: string;
  /** The `lang` of the requester's own words. */
  readonly letterLang: string;
  readonly today: IsoDate;
  readonly act: (action: Action) => void;
  /** Scrolls the page to a mark and flashes it. */
  readonly show: (markId: string) => void;
  /** Puts text on the clipboard and says so. */
  readonly copy: (text: string, said: string) => void;
  readonly say: (sentence: string) => void;
  /** Makes this of the words selected on the page; absent for a letter that no page shows. */
  readonly make?: ((kind: MarkKind) => void) | undefined;
  readonly provisionOf: (id: ProvisionId) => Provision | undefined;
}

const nothing = () => undefined;

/** The context of the letter that is shown. The default does nothing: for components shown alone in tests. */
export const PanelContext = createContext<PanelContext>({
  text: '',
  letterLang: ENGLISH_LANG,
  today: '2026-01-01',
  act: nothing,
  show: nothing,
  copy: nothing,
  say: nothing,
  provisionOf: nothing,
});

/** The context of the letter that is shown. */
export const usePanel = (): PanelContext => use(PanelContext);
