/**
 * Data that stands in the page, in `<script type="application/json" data-xhs="commerce">` `data-xhs="content"` or
 * `data-xhs="live"` below `root`; undefined where there is none.
 * @throws SyntaxError when it is no JSON.
 */
export function inlineData(root: ParentNode, what: string): unknown {
  const script = root.querySelector(`script[type="application/json"][data-xhs="${what}"]`);
  return script ? JSON.parse(script.textContent ?? '') : undefined;
}
