import type { CommerceAdapter } from '../adapter.js';
import { MedusaAdapter, type MedusaOptions } from './medusa-adapter.js';

export type { MedusaOptions } from './medusa-adapter.js';
export type { MedusaSettings } from './settings.js';

/** Makes the adapter of Medusa, by the name under which a shop makes its adapters. */
export function createAdapter(options: MedusaOptions): CommerceAdapter {
  return new MedusaAdapter(options);
}
