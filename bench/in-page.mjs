// What pages of the benchmarks share.
export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Answers when what stands in the document is painted: after the next frame's own work. */
export async function painted() {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => ((port1.onmessage = resolve), port2.postMessage(null)));
}

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

/** The value in the middle: what now and then comes between two looks at the clock does not move it. */
export const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
