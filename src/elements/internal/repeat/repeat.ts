import { type ChildPart, directive, type DirectiveResult, type PartInfo } from 'lit/directive.js';
import { getCommittedValue, getDirectiveClass } from 'lit/directive-helpers.js';
import { repeat as litRepeat, type RepeatDirective } from 'lit/directives/repeat.js';

/** What is said of an item: its key, or what is drawn of it. */
export type OfItem<Item> = (item: Item, index: number) => unknown;

const Base = getDirectiveClass(litRepeat([], () => undefined)) as new (info: PartInfo) => RepeatDirective;

/**
 * Lit's own leaves a comment behind for each item that it takes out, so that a feed or a chat grows for as long as it is
 * read: https://github.com/lit/lit/issues/5298, since lit-html 3.3.1. When a release has that mended, its `repeat` will do
 * again; the test beside this one tells.
 */
export class Repeat extends Base {
  override update<Item>(
    part: ChildPart,
    given: [Iterable<Item>, OfItem<Item>, OfItem<Item>],
  ): ReturnType<RepeatDirective['update']> {
    const before = partsOf(part);
    const drawn = super.update(part, given);
    const after = new Set(partsOf(part));
    for (const old of before) if (!after.has(old)) (old.endNode as Comment | null)?.remove();
    return drawn;
  }
}

function partsOf(part: ChildPart): readonly ChildPart[] {
  const parts = getCommittedValue(part);
  // Copied, since the list is emptied on the way.
  return Array.isArray(parts) ? [...(parts as readonly ChildPart[])] : [];
}

/** Draws a list whose items keep their nodes, by their keys, wherever they move. Keys have to be different. */
export const repeat = directive(Repeat) as <Item>(
  items: Iterable<Item>,
  keyOf: OfItem<Item>,
  template: OfItem<Item>,
) => DirectiveResult;
