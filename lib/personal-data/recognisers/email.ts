import { byPattern } from '../recogniser.ts';

/** An e-mail address (RFC 5321's everyday part: 64 characters before the @, a dotted host after it). */
export const email = byPattern({
  name: 'email',
  type: 'email',
  why: 'An e-mail address.',
  forms: [
    {
      pattern:
        /(?<![\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-])(?<mark>[\p{L}\p{N}_][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}[\p{L}]{2,24})(?![\p{L}\p{N}-])/gu,
    },
  ],
  hits: [
    'write to [[n.adair+foi@mail.example.co.uk]], please',
    '<[[Ines_42@example.org]]>',
    'mailto:[[a@b.ie]].',
    "([[o'neil@example.com]])",
  ],
  misses: ['we met @ the library', 'follow @bins_watch', 'price@2.50 each', 'a@b'],
});
