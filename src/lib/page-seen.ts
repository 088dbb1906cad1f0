import type { Environment } from './environment.js';

/** What says whether somebody sees the page, and hears when that changes. */
export type SeenPage = Pick<Environment, 'page' | 'visible'>;

/** Whether somebody can see the page. Where there is none, nobody has looked away. */
export function isSeen({ visible }: SeenPage): boolean {
  return visible?.() ?? !(globalThis as { document?: { readonly hidden: boolean } }).document?.hidden;
}
