import type { OverlayStore } from '../../../state/overlay/overlay-store.js';

const key = 'xhsOverlay';

/**
 * Lets Back close the topmost overlay. While any is open there is one history entry of the same address; Back
 * takes it away, and it is put back while others are still open underneath. Where history is not to be had (a
 * sandboxed frame), nothing happens.
 * @returns what undoes it.
 */
export function bindHistory(overlay: OverlayStore): () => void {
  let pushed = false;
  /** Our entry is being taken away: history goes back in its own time, and what opens meanwhile waits for it. */
  let leaving = false;

  const push = (): void => {
    try {
      history.pushState({ ...(history.state as object | null), [key]: true }, '');
      pushed = true;
    } catch {
      pushed = false;
    }
  };

  const onPopState = (): void => {
    if (leaving) {
      leaving = false;
      if (overlay.$stack.get().length > 0) push();
      return;
    }
    if (!pushed) return;
    pushed = false;
    overlay.close();
    if (overlay.$stack.get().length > 0) push();
  };

  const stop = overlay.$stack.subscribe((stack) => {
    if (leaving) return;
    if (stack.length > 0 && !pushed) push();
    else if (stack.length === 0 && pushed) {
      pushed = false;
      // Closed by hand: take our entry away, unless the page has gone elsewhere meanwhile.
      if (!(history.state as Record<string, unknown> | null)?.[key]) return;
      leaving = true;
      history.back();
    }
  });

  addEventListener('popstate', onPopState);
  return () => {
    stop();
    removeEventListener('popstate', onPopState);
  };
}
