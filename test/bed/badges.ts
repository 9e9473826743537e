import type { Page } from 'playwright-core';

/** One badge as it stands over the list, in CSS pixels of the viewport. */
export interface SeenBadge {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the protocol's DOM nodes that is looked at. */
interface ProtocolNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

const inside = (node: ProtocolNode): readonly ProtocolNode[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inside),
];
const attribute = ({ attributes = [] }: ProtocolNode, name: string): string | undefined => {
  const at = attributes.findIndex((one, nth) => nth % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
};

/** The badges that are shown on a page: only the browser's own protocol sees into a closed shadow tree. */
export async function badgesOn(page: Page): Promise<readonly SeenBadge[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const tags = inside(root).filter((node) => /^badge\b/u.test(attribute(node, 'class') ?? ''));
  const seen: SeenBadge[] = [];
  for (const tag of tags) {
    if (attribute(tag, 'hidden') !== undefined) continue;
    const words = inside(tag)
      .map(({ nodeValue }) => nodeValue)
      .join('');
    const { model } = await session.send('DOM.getBoxModel', { nodeId: tag.nodeId });
    const [left = 0, top = 0] = model.border;
    seen.push({ words, left, top, width: model.width, height: model.height });
  }
  await session.detach();
  return seen;
}
