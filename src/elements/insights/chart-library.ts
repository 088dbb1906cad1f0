import { once } from '../../lib/once.js';
import type * as Drawing from './draw-days.js';

/** What draws: loaded with the first drawing, and not before. */
export const chartLibrary: { load: () => Promise<typeof Drawing> } = {
  load: once(() => import('./draw-days.js')),
};
