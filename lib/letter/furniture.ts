/** Lines a web page or portal puts around a letter: banners, buttons, notices. Each stands for the whole line. */
const FURNITURE: readonly RegExp[] = [
  /(?<!\w)quickly exit (?:this|the) (?:site|page)|^(?:leave|exit) this (?:site|page)$|^quick exit$/iu,
  /^skip to (?:main )?(?:content|navigation)|^(?:back to top|jump to content)$/iu,
  /(?<!\w)(?:essential|additional|analytics|optional|third[- ]party) cookies\b|(?<!\w)cookie (?:preferences|settings|policy|notice|consent)\b|^(?:this (?:web)?site|we) uses? (?:some )?cookies|^(?:accept|reject|allow|manage|customi[sz]e|hide)(?: all| additional| analytics| optional)? (?:cookies|cookie settings|this message)$|^cookies on\b/iu,
  /(?<!\w)(?:this (?:site|service|website|page) is (?:in|a) (?:new |public )?beta|this is a (?:new|beta) (?:service|site|website))\b|^(?:alpha|beta)$/iu,
  /^sorry, there (?:was|is) a (?:technical )?problem\b|^please enable javascript|^javascript is (?:disabled|required)|^your browser (?:is|does) (?:not|out of date)/iu,
  /^(?:report this (?:request|message|page)|link to this|follow(?: this request)?|unfollow|update status|add an annotation|download (?:a zip|all|this)|share (?:this|on)|tweet(?: this)?|print this (?:page|message)|view (?:in browser|in your browser|online|this email in your browser)|send (?:a )?(?:follow ?up|reply)|reply(?: all)?|forward|delete|archive|mark as (?:read|unread|spam)|show (?:quoted sections|details|more|less|full headers)|hide (?:quoted sections|details)|sign (?:in|out|up)|log ?(?:in|out)|my account|menu|search|home|next|previous|close|cancel|submit|save|edit|expand|collapse|details|attachments?(?: \(\d+\))?|download|open in new window|\d+ attachments?)$/iu,
  /^is this page (?:useful|helpful)|^(?:was this page helpful|give feedback|rate this page)|^your feedback (?:helps|will help)/iu,
  /^(?:share this page|follow us|find us on|connect with us)\b/iu,
  /^\[?(?:image|logo|cid:)[^\]]{0,80}\]?$|^\[image: [^\]]{0,80}\]$/iu,
  /^(?:caution|warning|external|\[external\]|external email)[:!\s*-]{0,6}(?:this (?:e-?mail|message)|.{0,40}(?:outside|external|originat))/iu,
  /^(?:this (?:e-?mail|message) (?:originated|came|was sent|is) from (?:an? )?(?:outside|external))|^you don.t often get (?:e-?mail|email) from\b|^(?:do not click (?:on )?(?:any )?links? or)/iu,
];

/** True for a line of a page's furniture: a cookie or beta banner, a button, a portal's link. */
export const isFurniture = (body: string): boolean =>
  body.length > 0 && body.length < 500 && FURNITURE.some((pattern) => pattern.test(body));
