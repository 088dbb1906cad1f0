import type { CommerceAdapter } from '../commerce/adapter.js';
import type { SeamFactory } from './registry.js';

const key = Symbol.for('xhs-elements@1:commerce');

/**
 * Adapters that a page brought in files of their own, such as `xhs-vendure.iife.js`, by name. Kept on the page, so that
 * it makes no difference which script comes first, or how many copies of the elements there are.
 */
export function broughtAdapters(): Map<string, SeamFactory<CommerceAdapter>> {
  const page = globalThis as { [key]?: Map<string, SeamFactory<CommerceAdapter>> };
  return (page[key] ??= new Map());
}
