/** Smaller than this, in CSS pixels, a frame holds no letter. */
const LEAST = { width: 200, height: 120 };

/** How many frames that could hold a letter the browser keeps closed to us: of another origin, or sandboxed. */
export function closedFrames(document: Document): number {
  return [...document.querySelectorAll('iframe,frame')].filter((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width >= LEAST.width && height >= LEAST.height && !isOpen(frame);
  }).length;
}

function isOpen(frame: Element): boolean {
  return 'contentDocument' in frame && frame.contentDocument !== null;
}
