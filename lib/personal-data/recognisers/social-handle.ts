import { byPattern } from '../recogniser.ts';

/** A name on a social network: "@name", a link to a profile, "Skype: name". */
export const socialHandle = byPattern({
  name: 'social-handle',
  type: 'other',
  why: 'A name on a social network.',
  forms: [
    {
      needs: /@/u,
      pattern: /(?<![\p{L}\p{N}.@/_-])@[a-z_][a-z\d_.]{1,28}[a-z\d_](?![\p{L}\p{N}@])/giu,
    },
    {
      needs: /\.(?:com|app|net)\//iu,
      pattern:
        /(?<![\p{L}\p{N}.@/])(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|tiktok|threads|bsky|linkedin)\.(?:com|app|net)\/(?:in\/|profile\/|@)?[a-z\d][a-z\d_.-]{1,38}[a-z\d_](?![\p{L}\p{N}@])/giu,
      denyAfter: /^\/(?:status|posts|p|groups|events)/iu,
    },
    {
      needs: /skype|telegram|discord|snapchat|instagram|twitter|facebook/iu,
      pattern: /(?<![\p{L}\p{N}.@/_:-])@?[a-z\d][a-z\d_.:-]{1,38}[a-z\d_](?![\p{L}\p{N}@])/giu,
      cue: /(?<!\w)(?:skype|telegram|discord|snapchat|instagram|twitter|facebook)(?: (?:name|id|handle|username|user))?: ?$/iu,
      valid: (marked) => /[\d_.:@-]/u.test(marked),
    },
  ],
  hits: [
    'find me as [[@marsh_wren7]] there',
    'twitter.com/marsh_wren'.replace(/^/u, '[[').concat(']] is me'),
    'Skype: [[live:marsh.wren]]',
  ],
  misses: [
    'write to bins@example.org',
    '@ 5pm sharp',
    'see facebook.com for this',
    'the Facebook: page of the council',
  ],
});
