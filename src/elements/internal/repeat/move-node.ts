/**
 * Moves what plays without stopping it: a `<video>` goes on when it is back in the document in the same task, and what
 * stands in a frame of its own goes on where the browser can move it as it is (`Node.moveBefore`).
 */
export function moveNode(node: Element, parent: Node & ParentNode, before: Node | null = null): void {
  const plays = node instanceof HTMLMediaElement && !node.paused;
  if ('moveBefore' in parent && node.isConnected && parent.isConnected) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
  if (plays && node.paused) node.play().catch(() => undefined);
}
