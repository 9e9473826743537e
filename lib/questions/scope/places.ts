import { matchesOf } from '../../model/matches.ts';
import type { Span } from '../../model/span.ts';

const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{0,2})?\b`;
const WORD = String.raw`(?!I(?:['’]\p{L}{1,2})?(?!\p{L}))\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?![\p{L}\p{M}\d])`;
const STREETS =
  'Street|Road|Avenue|Lane|Close|Drive|Way|Court|Place|Square|Terrace|Crescent|Gardens|Grove|Hill|Walk|Row|Mews|Park|Green|Rise|View|Parade|Quay|Wharf|Embankment|Broadway|St|Rd|Ave|Ln|Dr';

/** A street with its number and what follows, or without a number where a town or postcode follows. */
const ADDRESS = new RegExp(
  String.raw`(?:\b(?:Flat|Unit|Suite) \w{1,4},? )?\b\d{1,4}[a-z]?(?:\s?[–-]\s?\d{1,4}[a-z]?)?,? (?:${WORD} ){1,4}?(?:${STREETS})\b(?:,? (?!and\b|or\b)${WORD}){0,3}(?:,? ${POSTCODE})?|(?<![\p{L}\d])(?:${WORD} ){1,4}(?:${STREETS})\b(?:,? ${WORD}){0,3},? ${POSTCODE}`,
  'gu',
);
/** A place by its name, after a word that says where. The place is the group. */
const NAMED = new RegExp(
  String.raw`\b(?:in|at|within|near|around|across|throughout|outside|inside|covering|(?<on>on))(?: and around)?(?: the)?(?: (?:city|town|county|village|wards?|boroughs?|parish|district|area|region|constituency)(?: of)?)?(?: the)? (?<place>${WORD}(?:(?: (?:of|upon|on|in|le|the|under|and|&))? ${WORD}){0,4})`,
  'gu',
);
const NOT_PLACES =
  /^(?:Council Tax|Home Secretary|Open|Social|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|\p{L}+day|Excel|PDF|CSV|Word|JSON|Microsoft|FOIA?|FOISA|EIR|GDPR|DPA|English|Welsh|Act|Section|Sections|Question|Questions|Part|Annex|Appendix|Table|Schedule|Article|Regulation|Form|Year|Years|Quarter|Q\d|I|I'd|Freedom|Data|Request|Item|Point|Paragraph|Christmas|Easter|Monday|The|A|An|Please|What|How|Any|All|Each|Total|Spring|Summer|Autumn|Winter|Financial|Academic|Calendar|Mr|Mrs|Ms|Dr|Sir|Lord|Key|Stage|Location|Site|Property|Premises|Land|Facility|Building|Band|Grade|Category|Covid|COVID)\b/u;
/** A body is not a place when nothing but what it is stands there. */
const BODY =
  /^(?:Council|Trust|Department|Authority|Force|Police|Government|Office|Ministry|University|Hospital|School|Board|Service|Agency|Committee|Cabinet|Parliament|House|Court|Internet|Web|TV|Facebook|Twitter|WhatsApp|Teams)$/u;
/** "the TSDB": letters alone name a body or a system, but for a few. */
const LETTERS = /^(?!(?:UK|US|USA|EU|NI|GB|NYC|DC|LA)$)[A-Z]{2,6}$/u;
/** "in the Children's Services directorate": a part of a body is no place. */
const PART_OF_BODY = /^ (?:directorate|department|teams?|services?|division|unit|section|committee)\b/iu;
const STREET_END = new RegExp(String.raw`\b(?:${STREETS})$`, 'u');
const NOT_PLACE_ENDS =
  /\b(?:Act|Regulations|Order|Bill|Policy|Scheme|Team|Strategy|Directive|Rules|Code|Plan|Report)$/u;

/** Places and addresses named in the words, in order; offsets count from `offset`. Names that stand alone are not guessed at. */
export function placesIn(words: string, offset: number): readonly Span[] {
  const found: Span[] = matchesOf(words, ADDRESS).map(({ index, 0: hit }) => ({
    start: index,
    end: index + hit.length,
  }));
  for (const match of matchesOf(words, NAMED)) {
    const place = match.groups?.place?.replace(/[.'’]$/u, '') ?? '';
    if (
      place === '' ||
      BODY.test(place) ||
      LETTERS.test(place) ||
      NOT_PLACES.test(place) ||
      NOT_PLACE_ENDS.test(place)
    )
      continue;
    if (match.groups?.on !== undefined && !STREET_END.test(place)) continue;
    const start = match.index + match[0].lastIndexOf(place);
    if (PART_OF_BODY.test(words.slice(start + place.length, start + place.length + 16))) continue;
    const span = { start, end: start + place.length };
    if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start: offset + start, end: offset + end }));
}
