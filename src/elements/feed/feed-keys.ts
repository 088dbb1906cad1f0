import type { MasonryStep } from '../../rules/list/masonry.js';

/** Where a key leads from a card: a way over the columns, or so many cards in the order of reading. */
export function stepOf(key: string, rightToLeft: boolean): MasonryStep | -1 | 1 | undefined {
  const steps: Readonly<Record<string, MasonryStep | -1 | 1>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: rightToLeft ? 'after' : 'before',
    ArrowRight: rightToLeft ? 'before' : 'after',
    PageUp: -1,
    PageDown: 1,
  };
  return steps[key];
}
