import type { CommerceAdapter } from '../commerce/adapter.js';
import { broughtAdapters } from './brought-adapters.js';
import type { SeamFactory } from './registry.js';

/** Those that come with the package, each loaded on first use. In the one-file builds each is a file of its own. */
export const shippedAdapters: Readonly<Record<string, SeamFactory<CommerceAdapter>>> = {
  medusa: async (options) => (await import('../commerce/medusa/index.js')).createAdapter(options),
  redirect: async (options) => (await import('../commerce/redirect/index.js')).createAdapter(options),
  shopify: async (options) => (await import('../commerce/shopify/index.js')).createAdapter(options),
  ucp: async (options) => (await import('../commerce/ucp/index.js')).createAdapter(options),
  vendure: async (options) => (await import('../commerce/vendure/index.js')).createAdapter(options),
};

/** The commerce adapters beside the shop in the page: what a page brought itself comes before what is shipped. */
export function furtherAdapters(): ReadonlyMap<string, SeamFactory<CommerceAdapter>> {
  return new Map([...Object.entries(shippedAdapters), ...broughtAdapters()]);
}
