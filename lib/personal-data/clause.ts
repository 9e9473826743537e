/** Where a clause that begins before `from` ends: at a stop, a line end, or a comma or "and" that starts a new thought. */
export function clauseEnd(text: string, from: number, longest = 160): number {
  const rest = text.slice(from, from + longest);
  const stop = END.exec(rest);
  const end = from + (stop === null ? rest.length : stop.index);
  return from + text.slice(from, end).trimEnd().length;
}

/** A stop, a line end, a dash, or a comma or conjunction with a new subject or verb after it. */
export const END =
  /[.;!?](?=\s|$)|[\r\n]| [–—-] |,? (?:and|but|so|yet) (?:i|we|he|she|it|this|they|my|our|the|please|would|could|you|therefore|am|that)\b|,? (?:which|because|although|while|when|where|whose)\b|, (?:i|we|he|she|it|they|please|so|but|is|was|has|had|attends|needs|uses|gets|goes|lives?|lived|died|who|and)\b/iu;
