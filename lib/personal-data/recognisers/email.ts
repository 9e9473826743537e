import { byPattern } from '../recogniser.ts';

/** Words that stand before "at gmail.com" without being a mailbox. */
const NOT_A_MAILBOX =
  /^(?:look|looked|looking|log|sign|find|found|see|seen|is|was|are|were|hosted|address|e-?mail|mail|account|here|available|staff|people)\b/iu;

/** An e-mail address (RFC 5321's everyday part: 64 characters before the @, a dotted host after it). */
export const email = byPattern({
  name: 'email',
  type: 'email',
  why: 'An e-mail address.',
  forms: [
    {
      needs: /@/u,
      pattern:
        /(?<![\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-])(?<mark>[\p{L}\p{N}_][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}[\p{L}]{2,24})(?![\p{L}\p{N}-])/gu,
    },
    {
      needs: /mail|outlook|yahoo|icloud|btinternet|live|aol|proton|msn|sky|virginmedia|talktalk/iu,
      pattern:
        /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{2,24}(?: at | \[at\] | \(at\) |\[at\]|\(at\))(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|live|aol|protonmail|proton|msn|sky|virginmedia|talktalk)(?:\.| dot | \[dot\] | \(dot\) |\[dot\]|\(dot\))(?:com|co\.uk|net|me|org)(?![\p{L}\p{N}])/giu,
      valid: (marked) => !NOT_A_MAILBOX.test(marked),
      why: 'An e-mail address, written out.',
    },
  ],
  hits: [
    'reach me on [[ines.p at gmail.com]]',
    'mine is [[ines_p [at] outlook [dot] com]] now',
    'write to [[n.adair+foi@mail.example.co.uk]], please',
    '<[[Ines_42@example.org]]>',
    'mailto:[[a@b.ie]].',
    "([[o'neil@example.com]])",
  ],
  misses: [
    'we looked at live.com and at yahoo',
    'the data at gmail was lost',
    'we met @ the library',
    'follow @bins_watch',
    'price@2.50 each',
    'a@b',
  ],
});
