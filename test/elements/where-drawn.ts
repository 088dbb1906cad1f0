// Where the browser has drawn what a layout is judged by.

/** Where the words of an element stand, however much room it has. */
export function wordsBox(element: Node): DOMRect {
  return rangeOf(element).getBoundingClientRect();
}

/** In how many lines the words of an element stand. */
export function lineCount(element: Node): number {
  return rangeOf(element).getClientRects().length;
}

/** Where a letter of what an element says stands: the first of its kind. */
export function letterBox(element: Element, letter: string): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(letter);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  }
  throw new Error(`${letter} is not there`);
}

/** The outside of the ring around what has the focus. */
export function ringBox(element: Element): DOMRect {
  const { outlineOffset, outlineWidth } = getComputedStyle(element);
  const beyond = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMRect(x - beyond, y - beyond, width + 2 * beyond, height + 2 * beyond);
}

function rangeOf(element: Node): Range {
  const words = document.createRange();
  words.selectNodeContents(element);
  return words;
}
