import type { ContentContext, ContentSource } from '../../content/source.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { guestMarks } from './guest-marks.js';

/**
 * Tells the source which notes a guest had saved before she signed in, so that they are among those of her account. On this
 * device they stay saved either way; what the source does not take is told again at the next look.
 */
export async function mergeNotes(
  source: () => Promise<ContentSource>,
  storage: KeyValueStore,
  context: () => ContentContext & { readonly customer: string | null },
): Promise<void> {
  const marks = guestMarks(storage, 'guest-notes');
  const [ids, { customer }] = [await marks.read(), context()];
  if (ids.length === 0 || customer === null) return;
  const content = await source();
  for (const id of [...ids].reverse()) {
    // Somebody else is there now.
    if (context().customer !== customer) return;
    await content.setReaction?.(id, 'save', true, context());
    await marks.mark(id, false);
  }
}
