import type { CDPSession, Frame, Page } from 'playwright-core';

interface OverlayNode {
  readonly role: string;
  readonly name: string;
  /** For switches and buttons that tell their state. */
  readonly checked: boolean;
  readonly backendId: number;
}

interface OverlayBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What assistive technology sees of the marks on a page. They stand in a closed shadow tree, which no script and no
 * selector of a test can look into; the browser's accessibility tree shows it.
 */
export class OverlayEye {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #frameId: string | undefined;

  private constructor(page: Page, session: CDPSession, frameId: string | undefined) {
    this.#page = page;
    this.#session = session;
    this.#frameId = frameId;
  }

  /** `frame`: the frame of the message, where it is not the page itself. */
  static async open(page: Page, frame?: Frame): Promise<OverlayEye> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    if (frame === undefined) return new OverlayEye(page, session, undefined);
    const { frameTree } = await session.send('Page.getFrameTree');
    const child = frameTree.childFrames?.find(({ frame: one }) => one.url === frame.url());
    return new OverlayEye(page, session, child?.frame.id);
  }

  /** Every button, switch and status of the overlay that is shown. */
  async nodes(): Promise<readonly OverlayNode[]> {
    const frame = this.#frameId === undefined ? {} : { frameId: this.#frameId };
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree', frame);
    const region = nodes.find(
      ({ name, role }) => role?.value === 'region' && name?.value === 'Request Lens marks',
    );
    if (region === undefined) return [];
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inside = [...(region.childIds ?? [])];
    const found: OverlayNode[] = [];
    for (let id = inside.shift(); id !== undefined; id = inside.shift()) {
      const node = byId.get(id);
      inside.unshift(...(node?.childIds ?? []));
      if (node?.backendDOMNodeId === undefined || node.ignored) continue;
      found.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        checked:
          node.properties?.some(({ name, value }) => name === 'checked' && value.value === 'true') ?? false,
        backendId: node.backendDOMNodeId,
      });
    }
    return found;
  }

  /** Where the buttons of that name stand, in the page's own pixels. */
  async boxesOf(name: RegExp): Promise<readonly OverlayBox[]> {
    const nodes = (await this.nodes()).filter((node) => node.role === 'button' && name.test(node.name));
    return Promise.all(nodes.map(({ backendId }) => this.#boxOf(backendId)));
  }

  async #boxOf(backendNodeId: number): Promise<OverlayBox> {
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** The middle of the button of that name, in the page's own pixels; undefined where there is none. */
  async placeOf(name: string | RegExp): Promise<{ readonly x: number; readonly y: number } | undefined> {
    const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
    const node = (await this.nodes()).find(
      ({ role, name: found }) => (role === 'button' || role === 'switch') && fits(found),
    );
    if (node === undefined) return undefined;
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId });
    const { left, top, right, bottom } = await this.#boxOf(node.backendId);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** Waits for the button of that name and presses it with the mouse. */
  async press(name: string | RegExp, patience = 5_000): Promise<void> {
    for (const until = Date.now() + patience; Date.now() < until; ) {
      const place = await this.placeOf(name);
      if (place !== undefined) return this.#page.mouse.click(place.x, place.y);
      await this.#page.waitForTimeout(100);
    }
    throw new Error(`The page shows no button ${name}.`);
  }
}
