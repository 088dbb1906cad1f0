import { noChange } from 'lit';
import { type ChildPart, directive, type DirectiveResult } from 'lit/directive.js';
import { getCommittedValue, setChildPartValue } from 'lit/directive-helpers.js';
import type { RepeatDirective } from 'lit/directives/repeat.js';
import { type OfItem, Repeat } from './repeat.js';

class RepeatChanged extends Repeat {
  #items: readonly unknown[] = [];
  #besides: readonly unknown[] = [];

  override update<Item>(
    part: ChildPart,
    given: [Iterable<Item>, OfItem<Item>, OfItem<Item>, besides?: readonly unknown[]],
  ): ReturnType<RepeatDirective['update']> {
    const [, keyOf, template, besides = []] = given;
    const items = given[0] as readonly Item[];
    const known = this.#besides;
    const before = this.#items as readonly Item[];
    this.#items = items;
    this.#besides = besides;
    const isSame = known.length === besides.length && besides.every((each, at) => each === known[at]);
    const changed = isSame ? changedIn(before, items, keyOf) : undefined;
    const parts = getCommittedValue(part) as readonly ChildPart[] | undefined;
    if (!changed || parts?.length !== items.length) return super.update(part, [items, keyOf, template]);
    for (const [at, item] of changed) setChildPartValue(parts[at] as ChildPart, template(item, at));
    return noChange as ReturnType<RepeatDirective['update']>;
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

/**
 * Draws a list as `repeat` does; of items that are where they were those alone that are other objects than before.
 * @param items in a list that is not changed afterwards.
 * @param besides all that is drawn of an item besides itself: when it is another, each is drawn again.
 */
export const repeatChanged = directive(RepeatChanged) as <Item>(
  items: readonly Item[],
  keyOf: OfItem<Item>,
  template: OfItem<Item>,
  besides: readonly unknown[],
) => DirectiveResult;
