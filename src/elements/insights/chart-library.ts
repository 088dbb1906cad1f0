import { once } from '../../lib/once.js';

/** What draws: loaded with the first drawing, and not before. */
export const chartLibrary = {
  load: once(() => import('./draw-days.js')) as () => Promise<typeof import('./draw-days.js')>,
};
