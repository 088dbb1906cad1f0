import { announcer } from '../announcer.js';

/** The overlays that are open, lowest first, each as what may be given children of light DOM. */
export function openOverlays(): readonly Element[] {
  return announcer().homes.filter((home) => home.isConnected);
}
