/** What can hold the focus. */
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/** Places the focus was in before, the newest last; a dialog that closes leads back to the one before it. */
const LONGEST_TRAIL = 20;

/** Where an element stood: each element around it with its place among the children of the next, from the inside out. */
interface Spot {
  readonly element: HTMLElement;
  readonly around: readonly { readonly parent: Element; readonly place: number }[];
}

function spotOf(element: HTMLElement, root: Element): Spot {
  const around: { parent: Element; place: number }[] = [];
  for (let at: Element = element; at !== root && at.parentElement !== null; at = at.parentElement) {
    around.push({ parent: at.parentElement, place: [...at.parentElement.children].indexOf(at) });
  }
  return { element, around };
}

/** The element itself where it can hold the focus, else the first in it that can. */
function focusableIn(element: Element | undefined): HTMLElement | undefined {
  const found = element?.matches(FOCUSABLE) ? element : element?.querySelector(FOCUSABLE);
  return found instanceof HTMLElement ? found : undefined;
}

/** What stands where a lost element stood, or just before, or at least around it; undefined where all of that is gone. */
function heirOf({ around }: Spot): HTMLElement | undefined {
  for (const { parent, place } of around) {
    if (!parent.isConnected) continue;
    const heir =
      focusableIn(parent.children[place]) ?? focusableIn(parent.children[place - 1]) ?? focusableIn(parent);
    if (heir !== undefined) return heir;
  }
  return undefined;
}

/**
 * Keeps the focus inside `root`: when the element that had it goes (a row that was removed, a field that closed), gives
 * it to what took its place. Where a part of the panel chose another element by then, that one keeps it. Returns the way
 * to stop. `root`: a part of the page that stays while what it holds changes.
 */
export function keepFocus(root: HTMLElement): () => void {
  const { ownerDocument } = root;
  const trail: Spot[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    // Dialogs and menus stand outside the root, and lead back to what opened them by themselves.
    if (!(target instanceof HTMLElement) || !root.contains(target)) return;
    trail.push(spotOf(target, root));
    if (trail.length > LONGEST_TRAIL) trail.shift();
  };
  const onChange = () => {
    const last = trail.at(-1);
    if (last === undefined || ownerDocument.activeElement !== ownerDocument.body) return;
    if (last.element.isConnected) return;
    trail.pop();
    heirOf(last)?.focus();
  };
  const observer = new MutationObserver(onChange);
  ownerDocument.addEventListener('focusin', onFocus);
  observer.observe(ownerDocument.body, { childList: true, subtree: true });
  return () => {
    ownerDocument.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}
