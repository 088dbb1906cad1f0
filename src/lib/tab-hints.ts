import { isSeen, type SeenPage } from './page-seen.js';

/** Tells the other tabs that there is something to read. What it is has to be read: a message is never trusted. */
export interface TabHints {
  tell(): void;
  close(): void;
}

/** When a page that was hidden may be seen again. */
const returns = ['visibilitychange', 'pageshow'];

/**
 * Opens a channel between the tabs of an origin. Where there is none, nobody is told and nobody hears.
 * @param onHint runs when another tab has told.
 * @param seen where it is told, a page that is hidden runs `onHint` only when it is seen again, and once for all that was told
 *   meanwhile.
 */
export function openTabHints(
  channel: ((name: string) => BroadcastChannel | undefined) | undefined,
  name: string,
  onHint: () => void,
  seen: SeenPage = {},
): TabHints {
  const opened = channel?.(name);
  const life = new AbortController();
  let isWaiting = false;
  const hear = (): void => {
    isWaiting = seen.page !== undefined && !isSeen(seen);
    if (!isWaiting) onHint();
  };
  const look = (): void => {
    if (isWaiting) hear();
  };
  if (opened) {
    opened.onmessage = hear;
    for (const type of returns) seen.page?.addEventListener(type, look, { signal: life.signal });
  }
  return {
    tell() {
      try {
        opened?.postMessage('');
      } catch {
        // Closed by the browser: the others read when they are next asked for something.
      }
    },
    close() {
      life.abort();
      opened?.close();
    },
  };
}
