import { MARK_SLOTS, type MarkSlot } from '../model/mark.ts';

/** The colour and underline of each kind of mark. Shape alone tells them apart, for those who do not see the colours. */
export interface MarkLook {
  /** As `text-decoration-style` and `text-decoration-line` say it. */
  readonly line: 'underline' | 'overline' | 'underline overline';
  readonly style: 'solid' | 'double' | 'dashed' | 'wavy' | 'dotted';
  readonly thickness: string;
  /** Of a middle lightness, so that it stands out at least 3 to 1 from white and from near-black pages alike. */
  readonly colour: string;
  /** A wash thin enough that the page's own text keeps its contrast, light or dark. */
  readonly wash: string;
}

/** How each kind of mark looks on any page. */
export const MARK_LOOKS: Readonly<Record<MarkSlot, MarkLook>> = {
  question: {
    line: 'underline',
    style: 'solid',
    thickness: '2px',
    colour: '#2f74d0',
    wash: 'rgb(47 116 208 / 14%)',
  },
  strong: {
    line: 'underline',
    style: 'double',
    thickness: '3px',
    colour: '#cc4b14',
    wash: 'rgb(204 75 20 / 18%)',
  },
  possible: {
    line: 'underline',
    style: 'dashed',
    thickness: '2px',
    colour: '#a86800',
    wash: 'rgb(168 104 0 / 14%)',
  },
  accepted: {
    line: 'underline overline',
    style: 'double',
    thickness: '2px',
    colour: '#2c8a4b',
    wash: 'rgb(44 138 75 / 16%)',
  },
  dismissed: {
    line: 'overline',
    style: 'dotted',
    thickness: '1px',
    colour: '#7d8590',
    wash: 'transparent',
  },
  personal: {
    line: 'underline',
    style: 'wavy',
    thickness: '1.5px',
    colour: '#a54bc4',
    wash: 'rgb(165 75 196 / 16%)',
  },
  scope: {
    line: 'underline',
    style: 'dotted',
    thickness: '2px',
    colour: '#1f8276',
    wash: 'rgb(31 130 118 / 12%)',
  },
  manual: {
    line: 'underline overline',
    style: 'solid',
    thickness: '1px',
    colour: '#d03a68',
    wash: 'rgb(208 58 104 / 14%)',
  },
};

/** The name under which a kind of mark stands in the page's registry, which the page can read: it says nothing. */
export const slotName = (slot: MarkSlot): string => `a${MARK_SLOTS.indexOf(slot) + 1}`;

/** The name of the mark that flashes. */
export const FLASH = `a${MARK_SLOTS.length + 1}`;

/** The style sheet of the marks: on screen only, so that nothing of ours is printed. */
export const markStyle = (): string => {
  // Chromium's highlights inherit, and a rule for the root alone spares it restyling every element of the page.
  const scope = CSS.supports('-moz-appearance', 'none') ? '' : ':root';
  const rules = MARK_SLOTS.map((slot) => {
    const { line, style, thickness, colour, wash } = MARK_LOOKS[slot];
    return `${scope}::highlight(${slotName(slot)}){text-decoration:${line} ${style} ${colour} ${thickness};background-color:${wash}}`;
  });
  // In forced colours the browser gives highlights its own two; thin lines keep their shape inside them.
  const forced = MARK_SLOTS.map(
    (slot) => `${scope}::highlight(${slotName(slot)}){text-decoration-thickness:1px}`,
  );
  return `@media screen{${rules.join('')}${scope}::highlight(${FLASH}){background-color:#ffd84d;color:#000}}
@media screen and (forced-colors:active){${forced.join('')}${scope}::highlight(${FLASH}){background-color:Mark;color:MarkText}}`;
};
