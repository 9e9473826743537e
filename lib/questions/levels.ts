import type { Marker } from './markers.ts';
import type { OutlineNode } from './outline.ts';

/** A list that is open while the units are placed: its marker, how far it has counted and where its items go. */
export interface Level {
  readonly marker: Marker;
  readonly value: number;
  readonly indent: number;
  readonly node: OutlineNode;
  readonly siblings: OutlineNode[];
}

/** The value the marker has in the list of `level`: "i" after "h" is the ninth letter, not the first numeral. */
export function valueAfter(level: Level, marker: Marker): number {
  const family = level.marker.family;
  if (family === 'letter' && marker.letterValue !== undefined && marker.letterValue === level.value + 1)
    return marker.letterValue;
  return marker.value;
}

/** True where the marker may belong to the list of `level`. */
export const sameList = (level: Level, marker: Marker): boolean => {
  const { family } = level.marker;
  if (family === 'letter' && marker.letterValue !== undefined && marker.letterValue === level.value + 1)
    return true;
  if (level.marker.style === marker.style) return true;
  return family === marker.family && family !== 'bullet' && valueAfter(level, marker) === level.value + 1;
};

/** True where the marker is the next of the list of `level`. */
export const goesOn = (level: Level, marker: Marker): boolean =>
  sameList(level, marker) && marker.family !== 'bullet' && valueAfter(level, marker) === level.value + 1;
