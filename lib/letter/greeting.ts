/** Openings of a greeting that reach up to a comma or the end of a short line. */
const NAMED =
  /^(?:dear|dearest|annwyl|a chara|a chairde|a charaid|a chàirdean|to|fao|f\.a\.o\.?|for the attention of|att(?:ention|n)\.?)\b(?:(?![,;:!?–—]| - ).){0,90}/iu;
/** The name greeted, after "Hi": capitals, and none of the words a sentence opens with. */
const NAME_AFTER =
  /^ (?!(?:I|Could|Can|Please|Would|Will|May|How|What|Which|Who|Where|When|Under|My|We|You|Your|The|This|Is|Are|Do|Does|Am|As|In|Just|Following)\b)\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*){0,3}/u;
const TO_WHOM = /^to (?:whom(?:soever|ever)?|who|whoever|whomsoever) (?:it|this|ever) .{0,12}?concerns?\b/iu;
const SHORT =
  /^(?:hi|hello|hey|hiya|helo|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|sirs?|madam|sir ?(?:\/|or|and) ?madam|bore da|prynhawn da|dia dhuit)\b(?: (?:there|all|both|again|everyone|team|folks|(?:the )?(?:foi|foia|information|freedom of information|data protection|records)(?: (?:team|officer|department|office|unit))?|sirs?|madam|sir ?(?:\/|or|and) ?madam))?/iu;
/** A line that greets someone in a few words and does nothing else. */
const WHOLE =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|to the)(?: (?!I\b|please\b|can\b|could\b|how\b|what\b)[\p{L}&'’/-]+){1,6}[,.!:–—]*$/iu;
const AFTER = /^\s*(?:[,;:!.–—-]+)?\s*/u;
const ASKS = /(?<!\w)(?:please|would|could|can|provide|request|wish|writing|under)\b/iu;

/** The length of the greeting that `body` opens with, its comma included; 0 when it opens with none. */
export function greetingLength(body: string): number {
  const words = TO_WHOM.exec(body)?.[0] ?? shortGreeting(body) ?? namedGreeting(body);
  if (WHOLE.test(body)) return body.length;
  if (words === undefined) return 0;
  const after = body.slice(words.length);
  const stop = AFTER.exec(after)?.[0] ?? '';
  const rest = after.slice(stop.length);
  // "Hi please could you": no comma needed. "Good morning assemblies are held": not a greeting.
  if (
    rest !== '' &&
    stop.trim() === '' &&
    !/^(?:I|I'm|I’m|im|ive|id|hope|my name|please|can|could|would|will|may|we|my|under|just|how|what|you|is|are|do|does|am|as|in|this|following|thank)\b/iu.test(
      rest,
    )
  )
    return 0;
  return words.length + stop.length;
}

function shortGreeting(body: string): string | undefined {
  const words = SHORT.exec(body)?.[0];
  return words === undefined ? undefined : words + (NAME_AFTER.exec(body.slice(words.length))?.[0] ?? '');
}

function namedGreeting(body: string): string | undefined {
  const words = NAMED.exec(body)?.[0];
  if (words === undefined) return undefined;
  if (/^to\b/iu.test(words)) {
    return /^to:? (?:the )?(?:\p{Lu}[\p{L}&'’.-]*|of|and|for|the)(?: (?:\p{Lu}[\p{L}&'’.-]*|of|and|for|the)){0,7}$/u.test(
      words,
    )
      ? words
      : undefined;
  }
  const ask = ASKS.exec(words);
  if (ask === null) return words;
  // "Dear Sir I would like": the greeting ends before the sentence.
  const until = words
    .slice(0, ask.index)
    .replace(/ (?:I|we|I'd|I’d|I'm|I’m)(?: am)? ?$/iu, '')
    .trimEnd();
  return until.length > 4 && until.length < 60 ? until : undefined;
}
