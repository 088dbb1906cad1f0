import { atom } from 'nanostores';
import type { OverlayContent, OverlayEntry, OverlayStore } from './overlay-store.js';

/** Makes the stack of open overlays. */
export function createOverlayStore(): OverlayStore {
  const $stack = atom<readonly OverlayEntry[]>([]);
  let opened = 0;
  return {
    $stack,
    open(content) {
      const stack = $stack.get();
      const same = stack.find((entry) => sameContent(entry.content, content));
      if (same && same === stack.at(-1)) return;
      opened += 1;
      const below = stack.filter((entry) => entry !== same && !isReplaced(entry.content, content));
      $stack.set([...below, { key: `overlay-${opened}`, content }]);
    },
    close(key) {
      const stack = $stack.get();
      const closing = key === undefined ? stack.at(-1) : stack.find((entry) => entry.key === key);
      if (closing) $stack.set(stack.filter((entry) => entry !== closing));
    },
    closeAll() {
      if ($stack.get().length > 0) $stack.set([]);
    },
  };
}

/** An order takes the place of what it was placed from: behind it, that would be an empty cart. */
function isReplaced({ kind }: OverlayContent, next: OverlayContent): boolean {
  return next.kind === 'order' && (kind === 'cart' || kind === 'checkout');
}

/** What tells overlays of one kind apart. */
const ids = ['noteId', 'productId', 'orderId', 'roomId', 'storeId'] as const;

type Named = { readonly kind: string } & Partial<Record<(typeof ids)[number], string | undefined>>;

function sameContent(a: Named, b: Named): boolean {
  return a.kind === b.kind && ids.every((id) => a[id] === b[id]);
}
