// What pages of the benchmarks share.
export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The first element that matches, in whatever shadow root below. */
export function findBelow(root, selector) {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const deeper = shadowRoot && findBelow(shadowRoot, selector);
    if (deeper) return deeper;
  }
  return null;
}
