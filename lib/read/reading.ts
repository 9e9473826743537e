import type { Block } from '../model/source-text.ts';

/**
 * A stretch of the source text that stands in one text node, character for character: `text[start + i]` is
 * `node.data[offset + i]` (any white space character of the page counts as the same as a space). What is not in the
 * DOM's text (breaks between blocks, tabs between cells, list numbers) has no segment.
 */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
  /** Segments of one run follow one another with nothing of the page between them, so one range may hold them. */
  readonly run: number;
}

/** Where a block-level element's text stands in the source text: what candidates are picked from. */
export interface Box {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** A page's text and the live map back to it. The map never leaves the page. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order of `start`, never overlapping. */
  readonly segments: readonly Segment[];
  readonly boxes: readonly Box[];
  /** True where the text was cut off at the limit. */
  readonly cut: boolean;
}
