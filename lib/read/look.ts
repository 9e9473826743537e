/** How an element is laid out, as far as its text is concerned. */
export interface Look {
  readonly hidden: boolean;
  readonly layout: 'inline' | 'block' | 'row' | 'cell';
  /** True where the block stands apart from its neighbours by a blank line. */
  readonly apart: boolean;
  /** What white space does: collapse, stay (`pre`), or collapse but for its line breaks (`pre-line`). */
  readonly space: 'collapse' | 'keep' | 'lines';
  /** The CSS name of the list marker ("decimal", "lower-alpha", "disc"), for list items. */
  readonly marker?: string;
}

/** How any element looks: from its computed style in a live page, from its tag in a parsed file. */
export type Looks = (element: Element) => Look;

/** Elements whose text is never a letter's: code, media, and every control. */
const NEVER = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK IFRAME FRAME OBJECT EMBED CANVAS SVG VIDEO AUDIO MAP ' +
    'INPUT TEXTAREA SELECT OPTION OPTGROUP DATALIST BUTTON PROGRESS METER OUTPUT DIALOG-POLYFILL'
  ).split(' '),
);

/** True for what is never read: code, media, controls, and everything that can be edited (the officer's own drafts). */
export function isNeverRead(element: Element): boolean {
  if (NEVER.has(element.tagName.toUpperCase())) return true;
  if (isEditingHost(element)) return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox' || role === 'combobox' || role === 'tooltip';
}

/** True where this element starts an editable area. What is inside belongs to the officer, whatever it says. */
export function isEditingHost(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** True for a node inside an editable area or a page that is edited as a whole. */
export function isEditable(node: Node): boolean {
  if (node.ownerDocument?.designMode === 'on') return true;
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return (
    element?.closest('[contenteditable]:not([contenteditable="false" i]),textarea,input,[role="textbox"]') !=
    null
  );
}

const SPACE: Readonly<Record<string, Look['space']>> = {
  pre: 'keep',
  'pre-wrap': 'keep',
  'break-spaces': 'keep',
  'pre-line': 'lines',
};

/** Vertical margin, in CSS pixels, from which a block looks set apart by a blank line. */
const APART = 6;
/** Opacity below which nothing is seen: toolbars that wait for the pointer. */
const FAINT = 0.05;
const CLOSED_DETAILS = 'details:not([open])>:not(summary)';

/** How an element looks in a live page. */
export const liveLook: Looks = (element) => {
  const style = getComputedStyle(element);
  const { display } = style;
  const hidden =
    display === 'none' ||
    style.visibility !== 'visible' ||
    Number(style.opacity) < FAINT ||
    (element.parentElement?.tagName === 'DETAILS' && element.matches(CLOSED_DETAILS));
  const layout = layoutOf(display);
  return {
    hidden,
    layout,
    apart: layout === 'block' && isApart(style),
    space: SPACE[style.whiteSpace] ?? spaceOf(style),
    ...(display === 'list-item' ? { marker: style.listStyleType } : {}),
  };
};

function layoutOf(display: string): Look['layout'] {
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')
    ? 'inline'
    : 'block';
}

const isApart = (style: CSSStyleDeclaration): boolean =>
  Number.parseFloat(style.marginTop) >= APART || Number.parseFloat(style.marginBottom) >= APART;

/** `white-space` is a shorthand in newer browsers, whose computed value may name its parts. */
function spaceOf(style: CSSStyleDeclaration): Look['space'] {
  if (style.whiteSpace.includes('preserve-breaks')) return 'lines';
  return style.whiteSpace.includes('preserve') ? 'keep' : 'collapse';
}

const BLOCKS = new Set(
  (
    'HTML BODY ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL P PLAINTEXT PRE SEARCH ' +
    'SECTION SUMMARY TABLE CAPTION THEAD TBODY TFOOT UL XMP'
  ).split(' '),
);
const SET_APART = new Set('BLOCKQUOTE DL FIGURE H1 H2 H3 H4 H5 H6 HR P PRE TABLE'.split(' '));
const PREFORMATTED = 'pre,listing,plaintext,xmp';
const KEEPS_SPACE = new Set(['PRE', 'LISTING', 'PLAINTEXT', 'XMP']);
const OL_TYPES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** Known of an element's parent when the element is asked about: a page may nest thousands deep. */
const preformatted = new WeakMap<Element, boolean>();

/** True in and for what shows its white space as it is, by its tag. For parsed files, which do not change. */
function isPreformatted(element: Element): boolean {
  const { parentElement: parent } = element;
  const is =
    KEEPS_SPACE.has(element.tagName.toUpperCase()) ||
    (parent !== null && (preformatted.get(parent) ?? parent.closest(PREFORMATTED) !== null));
  preformatted.set(element, is);
  return is;
}

/** How an element looks by its tag and its own style attribute: for parsed files, which are never laid out. */
export const tagLook: Looks = (element) => {
  const tag = element.tagName.toUpperCase();
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  const kept = isPreformatted(element);
  return {
    hidden: element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/u.test(style),
    layout:
      tag === 'TD' || tag === 'TH' ? 'cell' : tag === 'TR' ? 'row' : BLOCKS.has(tag) ? 'block' : 'inline',
    apart:
      (SET_APART.has(tag) || isOuterList(element, tag)) && !/margin(?:-(?:top|bottom))?\s*:\s*0/u.test(style),
    space: /white-space\s*:\s*pre/u.test(style) || kept ? 'keep' : 'collapse',
    ...(tag === 'LI' ? { marker: markerOf(element) } : {}),
  };
};

/** A list in a list stands close, as browsers draw it. */
const isOuterList = (element: Element, tag: string): boolean =>
  (tag === 'OL' || tag === 'UL') && element.parentElement?.closest('li') == null;

function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return 'disc';
  return OL_TYPES[item.getAttribute('type') ?? list.getAttribute('type') ?? ''] ?? 'decimal';
}
