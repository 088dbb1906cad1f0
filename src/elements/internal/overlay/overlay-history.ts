import type { OverlayStore } from '../../../state/overlay/overlay-store.js';

const key = 'xhsOverlay';

/** An entry of ours is being taken away: history goes back in its own time, and what any shop opens meanwhile waits for it. */
let leaving = false;
/** What told that it is gone: for no shop the shopper's own way back. */
let left: Event | undefined;

function leave(): void {
  leaving = true;
  const onLeft = (event: Event): void => {
    leaving = false;
    left = event;
  };
  addEventListener('popstate', onLeft, { once: true, capture: true });
  history.back();
}

/**
 * Lets Back close the topmost overlay. While any is open there is one history entry of the same address; Back
 * takes it away, and it is put back while others are still open underneath. Where history is not to be had (a
 * sandboxed frame), nothing happens.
 * @returns what undoes it.
 */
export function bindHistory(overlay: OverlayStore): () => void {
  let pushed = false;

  const push = (): void => {
    const state = history.state as Record<string, unknown> | null;
    // A page that was reloaded, or come back to, may stand on the entry of the one before: it is not put on top of that again.
    const isLeft = state?.[key] && state[key] !== performance.timeOrigin;
    try {
      history[isLeft ? 'replaceState' : 'pushState']({ ...state, [key]: performance.timeOrigin }, '');
      pushed = true;
    } catch {
      pushed = false;
    }
  };

  const settle = (): void => {
    if (leaving) return;
    const isOpen = overlay.$stack.get().length > 0;
    if (isOpen && !pushed) push();
    else if (!isOpen && pushed) {
      pushed = false;
      // Closed by hand: take our entry away, unless the page has gone elsewhere meanwhile.
      if ((history.state as Record<string, unknown> | null)?.[key]) leave();
    }
  };

  const onPopState = (event: PopStateEvent): void => {
    if (event === left) return settle();
    if (!pushed) return;
    pushed = false;
    overlay.close();
    settle();
  };

  const stop = overlay.$stack.subscribe(settle);

  addEventListener('popstate', onPopState);
  return () => {
    stop();
    removeEventListener('popstate', onPopState);
  };
}
