/** The nearest `<xhs-provider>` above an element, through slots and shadow roots. */
export function nearestProvider(start: Element): Element | null {
  for (let node: Element | null = start; node;) {
    const found: Element | null = node.parentElement?.closest('xhs-provider') ?? null;
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
    if (node?.localName === 'xhs-provider') return node;
  }
  return null;
}
