import type { CommerceAdapter } from '../adapter.js';
import { UcpAdapter, type UcpOptions } from './ucp-adapter.js';

export type { UcpOptions } from './ucp-adapter.js';
export type { UcpPayment, UcpSettings } from './settings.js';

/** Makes the adapter of the Universal Commerce Protocol, by the name under which a shop makes its adapters. */
export function createAdapter(options: UcpOptions): CommerceAdapter {
  return new UcpAdapter(options);
}
