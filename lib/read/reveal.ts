const MARGIN = 24;

/** Scrolls a range of the page to the middle of everything it scrolls in, also outside its frame where that can be seen. */
export function reveal(range: Range): void {
  let rect: DOMRect = range.getBoundingClientRect();
  let at: Element | null = elementOf(range.startContainer);
  while (at !== null) {
    const scroller: Element = at;
    if (scrolls(scroller)) {
      const by = shiftInto(rect, visibleBox(scroller));
      if (by !== 0) {
        scroller.scrollBy({ top: by, behavior: 'instant' });
        rect = range.getBoundingClientRect();
      }
    }
    at = scroller.parentElement;
  }
  const frame = elementOf(range.startContainer)?.ownerDocument.defaultView?.frameElement;
  if (frame != null) revealInFrame(frame, rect);
}

/** The page around a frame as tall as its content scrolls instead of it. */
function revealInFrame(frame: Element, rect: DOMRect): void {
  for (let at = frame.parentElement; at !== null; at = at.parentElement) {
    if (!scrolls(at)) continue;
    const { top, left } = frame.getBoundingClientRect();
    at.scrollBy({
      top: shiftInto(new DOMRect(left, top + rect.top, rect.width, rect.height), visibleBox(at)),
      behavior: 'instant',
    });
  }
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  if (element === element.ownerDocument.scrollingElement) return true;
  return /auto|scroll|overlay/u.test(
    element.ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '',
  );
}

function visibleBox(element: Element): { readonly top: number; readonly bottom: number } {
  if (element === element.ownerDocument.scrollingElement) return { top: 0, bottom: element.clientHeight };
  return element.getBoundingClientRect();
}

/** How far to scroll, in CSS pixels, so that the rectangle comes to the middle of the box; 0 where it is in view. */
function shiftInto(rect: DOMRect, box: { readonly top: number; readonly bottom: number }): number {
  if (rect.top >= box.top + MARGIN && rect.bottom <= box.bottom - MARGIN) return 0;
  return (rect.top + rect.bottom) / 2 - (box.top + box.bottom) / 2;
}
