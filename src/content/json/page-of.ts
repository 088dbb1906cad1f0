import type { Page } from '../../model/index.js';

const mostOnPage = 200;

/** One page of a list that is there as a whole; its cursor counts entries. */
export function pageOf<T>(all: readonly T[], cursor: string | null, size: number): Page<T> {
  const start = Math.max(0, Math.trunc(Number(cursor)) || 0);
  const end = start + Math.min(mostOnPage, Math.max(1, Math.trunc(size) || 1));
  return { items: all.slice(start, end), ...(end < all.length && { cursor: String(end) }) };
}
