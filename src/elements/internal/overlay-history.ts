import type { OverlayStore } from '../../state/overlay/overlay-store.js';

const key = 'xhsOverlay';

/**
 * Lets Back close the topmost overlay. While any is open there is one history entry of the same address; Back
 * takes it away, and it is put back while others are still open underneath. Where history is not to be had (a
 * sandboxed frame), nothing happens.
 * @returns what undoes it.
 */
export function bindHistory(overlay: OverlayStore): () => void {
  let pushed = false;

  const push = (): void => {
    try {
      history.pushState({ ...(history.state as object | null), [key]: true }, '');
      pushed = true;
    } catch {
      pushed = false;
    }
  };

  const onPopState = (): void => {
    if (!pushed) return;
    pushed = false;
    overlay.close();
    if (overlay.$stack.get().length > 0) push();
  };

  const stop = overlay.$stack.subscribe((stack) => {
    if (stack.length > 0 && !pushed) push();
    else if (stack.length === 0 && pushed) {
      pushed = false;
      // Closed by hand: take our entry away, unless the page has gone elsewhere meanwhile.
      if ((history.state as Record<string, unknown> | null)?.[key]) history.back();
    }
  });

  addEventListener('popstate', onPopState);
  return () => {
    stop();
    removeEventListener('popstate', onPopState);
  };
}
