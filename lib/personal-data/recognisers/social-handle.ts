import { byPattern } from '../recogniser.ts';

/** A name on a social network: "@name", a link to a profile, "Skype: name". */
export const socialHandle = byPattern({
  name: 'social-handle',
  type: 'other',
  why: 'A name on a social network.',
  forms: [
    {
      pattern:
        /(?<![\p{L}\p{N}.@/])(?<mark>@[a-z_][a-z\d_.]{2,29}(?<!\.)|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|tiktok|threads|bsky|linkedin)\.(?:com|app|net)\/(?:in\/|profile\/|@)?[a-z\d][a-z\d_.-]{2,40}(?<![.-])|(?<=\b(?:skype|telegram|discord|snapchat|instagram|twitter|facebook)(?: (?:name|id|handle|username|user))?: ?)(?=[a-z\d-]{0,30}[\d_.:@])@?[a-z\d][a-z\d_.:-]{2,40}(?<![.:-]))(?![\p{L}\p{N}@]|\.[a-z])/giu,
      denyAfter: /^\/(?:status|posts|p|groups|events)/iu,
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
