import type { Reactions } from './content-store.js';
import type { Entry } from './reactions.js';

/**
 * Shows a tap at once, writes it down and tells the source of it. Loaded with the first tap.
 * @param keep writes down how it stands: before the source has answered, since the page may be left meanwhile.
 * @throws what `tell` throws, after the tap is taken back.
 */
export async function tap(
  entry: Entry,
  reaction: keyof Reactions,
  active: boolean,
  tell: () => Promise<void>,
  keep: (active: boolean) => Promise<void>,
): Promise<void> {
  const { ready, confirmed } = entry;
  const before = entry.$state.get()[reaction];
  if (before === active) return;
  const number = (entry.taps[reaction] += 1);
  confirmed[reaction] ??= before;
  entry.$state.set({ ...entry.$state.get(), [reaction]: active });
  let kept = keep(active);
  const told = entry.last.then(tell);
  entry.last = told.catch(() => undefined);
  try {
    await told;
    confirmed[reaction] = active;
  } catch (error) {
    // Forgotten meanwhile, it is not this visitor's any more.
    if (entry.taps[reaction] === number && entry.ready === ready) {
      const stands = confirmed[reaction] ?? before;
      entry.$state.set({ ...entry.$state.get(), [reaction]: stands });
      kept = keep(stands);
    }
    throw error;
  } finally {
    if (entry.taps[reaction] === number) delete confirmed[reaction];
    await kept;
  }
}
