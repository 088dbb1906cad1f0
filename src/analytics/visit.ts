/** One stay of a shopper, over all pages and tabs of a shop. */
export interface Visit {
  /** Random; it says nothing of who it is, and the next visit has another. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly began: number;
  /** When something happened last, in milliseconds since the epoch. */
  readonly last: number;
}

/** A visit is over when nothing has happened for so long, as in GA4. Milliseconds. */
export const visitTerm = 30 * 60_000;

/** The visit that a moment belongs to: the one that goes on, or a new one. */
export function visitAt(visit: Visit | undefined, moment: number, newId: () => string): Visit {
  if (visit && moment - visit.last <= visitTerm && moment >= visit.began - visitTerm) {
    return { id: visit.id, began: Math.min(visit.began, moment), last: Math.max(visit.last, moment) };
  }
  return { id: newId(), began: moment, last: moment };
}

export function isVisit(stored: unknown): stored is Visit {
  const visit = stored as Partial<Visit> | null | undefined;
  return typeof visit?.id === 'string' && Number.isFinite(visit.began) && Number.isFinite(visit.last);
}
