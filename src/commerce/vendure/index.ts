import type { CommerceAdapter } from '../adapter.js';
import { VendureAdapter, type VendureOptions } from './vendure-adapter.js';

export type { VendureOptions } from './vendure-adapter.js';

/** Makes the adapter of a Vendure shop, by the name under which a shop makes its adapters. */
export function createAdapter(options: VendureOptions): CommerceAdapter {
  return new VendureAdapter(options);
}
