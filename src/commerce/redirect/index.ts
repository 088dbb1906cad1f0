import type { CommerceAdapter } from '../adapter.js';
import { RedirectAdapter, type RedirectOptions } from './redirect-adapter.js';

export type { RedirectOptions } from './redirect-adapter.js';
export type { RedirectSettings } from './settings.js';

/** Makes the adapter that leads to a shop elsewhere, by the name under which a shop makes its adapters. */
export function createAdapter(options: RedirectOptions): CommerceAdapter {
  return new RedirectAdapter(options);
}
