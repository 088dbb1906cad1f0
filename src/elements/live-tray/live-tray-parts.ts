import { once } from '../../lib/once.js';

/** The items of a tray, and how they look: sent for beside its room. */
export const loadTrayItems = once(async () => {
  const { LiveTrayItems, liveTrayItemsStyles, selectStyles } = await import('./live-tray-items.js');
  return { part: LiveTrayItems, styles: [liveTrayItemsStyles, selectStyles] };
});
