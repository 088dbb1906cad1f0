import type { Reactions } from './content-store.js';
import type { Entry } from './reactions.js';

/**
 * Shows a tap at once and tells the source of it. Loaded with the first tap.
 * @param keep writes down how it stands.
 * @throws what `tell` throws, after the tap is taken back.
 */
export async function tap(
  entry: Entry,
  reaction: keyof Reactions,
  active: boolean,
  tell: () => Promise<void>,
  keep: () => Promise<void>,
): Promise<void> {
  const { ready, confirmed } = entry;
  const before = entry.$state.get()[reaction];
  if (before === active) return;
  const number = (entry.taps[reaction] += 1);
  confirmed[reaction] ??= before;
  entry.$state.set({ ...entry.$state.get(), [reaction]: active });
  const told = entry.last.then(tell);
  entry.last = told.catch(() => undefined);
  try {
    await told;
    confirmed[reaction] = active;
  } catch (error) {
    // Forgotten meanwhile, it is not this visitor's any more.
    if (entry.taps[reaction] === number && entry.ready === ready)
      entry.$state.set({ ...entry.$state.get(), [reaction]: confirmed[reaction] });
    throw error;
  } finally {
    if (entry.taps[reaction] === number) delete confirmed[reaction];
    await keep();
  }
}
