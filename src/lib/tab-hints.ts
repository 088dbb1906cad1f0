/** Tells the other tabs that there is something to read. What it is has to be read: a message is never trusted. */
export interface TabHints {
  tell(): void;
  close(): void;
}

/**
 * Opens a channel between the tabs of an origin. Where there is none, nobody is told and nobody hears.
 * @param onHint runs when another tab has told.
 */
export function openTabHints(
  channel: ((name: string) => BroadcastChannel | undefined) | undefined,
  name: string,
  onHint: () => void,
): TabHints {
  const opened = channel?.(name);
  if (opened) opened.onmessage = onHint;
  return {
    tell() {
      try {
        opened?.postMessage('');
      } catch {
        // Closed by the browser: the others read when they are next asked for something.
      }
    },
    close: () => opened?.close(),
  };
}
