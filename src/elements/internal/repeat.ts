import { noChange } from 'lit';
import { type ChildPart, directive, type DirectiveResult, type PartInfo } from 'lit/directive.js';
import { getCommittedValue, getDirectiveClass, setChildPartValue } from 'lit/directive-helpers.js';
import { repeat as litRepeat, type RepeatDirective } from 'lit/directives/repeat.js';

/** What is said of an item: its key, or what is drawn of it. */
type OfItem<Item> = (item: Item, index: number) => unknown;

const Base = getDirectiveClass(litRepeat([], () => undefined)) as new (info: PartInfo) => RepeatDirective;

/**
 * Lit's own leaves a comment behind for each item that it takes out, so that a feed or a chat grows for as long as it is
 * read: https://github.com/lit/lit/issues/5298, since lit-html 3.3.1. When a release has that mended, its `repeat` will do
 * again; the test beside this one tells.
 */
class Repeat extends Base {
  #items: readonly unknown[] = [];
  #besides: readonly unknown[] | undefined;

  override update<Item>(
    part: ChildPart,
    given: [Iterable<Item>, OfItem<Item>, OfItem<Item>, besides?: readonly unknown[]],
  ): ReturnType<RepeatDirective['update']> {
    const [items, keyOf, template, besides] = given;
    if (!besides) return this.#updateAll(part, [items, keyOf, template]);
    const known = this.#besides;
    const next = [...items];
    const isSame = known?.length === besides.length && besides.every((each, at) => each === known[at]);
    const changed = isSame ? changedIn(this.#items as readonly Item[], next, keyOf) : undefined;
    this.#items = next;
    this.#besides = besides;
    const parts = getCommittedValue(part) as readonly ChildPart[];
    if (!changed || parts.length !== next.length) return this.#updateAll(part, [next, keyOf, template]);
    for (const [at, item] of changed) setChildPartValue(parts[at] as ChildPart, template(item, at));
    return noChange as ReturnType<RepeatDirective['update']>;
  }

  #updateAll<Item>(
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

/** The items that are other objects than before, by their places; undefined where any has come, gone or moved. */
function changedIn<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: OfItem<Item>,
): ReadonlyMap<number, Item> | undefined {
  if (before.length !== after.length) return undefined;
  const changed = new Map<number, Item>();
  // A loop and no function of an item: one of a thousand lines changes at a time.
  for (let at = 0; at < after.length; at += 1) {
    const old = before[at] as Item;
    const item = after[at] as Item;
    if (old === item) continue;
    if (keyOf(old, at) !== keyOf(item, at)) return undefined;
    changed.set(at, item);
  }
  return changed;
}

function partsOf(part: ChildPart): readonly ChildPart[] {
  const parts = getCommittedValue(part);
  // Copied, since the list is emptied on the way.
  return Array.isArray(parts) ? [...(parts as readonly ChildPart[])] : [];
}

/**
 * Draws a list whose items keep their nodes, by their keys, wherever they move. Keys have to be different.
 * @param besides all that is drawn of an item besides itself: where that is as it was, an item that is the same object is not
 *   drawn again. Without it each is.
 */
export const repeat = directive(Repeat) as <Item>(
  items: Iterable<Item>,
  keyOf: OfItem<Item>,
  template: OfItem<Item>,
  besides?: readonly unknown[],
) => DirectiveResult;
