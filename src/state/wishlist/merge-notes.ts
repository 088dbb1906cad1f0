import type { ContentContext, ContentSource } from '../../content/source.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { guestMarks } from './guest-marks.js';

/**
 * Tells the source which notes a guest had saved before she signed in, so that they are among those of her account. On this
 * device they stay saved either way; what the source does not take is told again at the next look.
 * @param signal aborted once she has left.
 */
export async function mergeNotes(
  source: () => Promise<ContentSource>,
  storage: KeyValueStore,
  context: () => ContentContext & { readonly customer: string | null },
  signal: AbortSignal,
): Promise<void> {
  const marks = guestMarks(storage, 'guest-notes');
  const ids = await marks.read();
  if (ids.length === 0 || context().customer === null) return;
  const content = await source();
  for (const id of [...ids].reverse()) {
    if (signal.aborted) return;
    await content.setReaction?.(id, 'save', true, context());
    await marks.mark(id, false);
  }
}
