/** A page that redraws itself does it faster than this, in milliseconds. */
const BETWEEN = 60;
const PATIENCE = 2_000;

/**
 * What `read` gives once it gives the same text twice in a row with nothing changed in between; undefined where the
 * text is still another after two seconds.
 */
export async function settled<R extends { readonly text: string }>(
  root: Node,
  read: () => Promise<R>,
): Promise<R | undefined> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(root.ownerDocument ?? root, { childList: true, characterData: true, subtree: true });
  try {
    let reading = await read();
    for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      if (!changed) return reading;
      changed = false;
      const again = await read();
      if (again.text === reading.text) return again;
      reading = again;
    }
    return undefined;
  } finally {
    observer.disconnect();
  }
}
