import type { Product } from '../../model/index.js';

/**
 * When what a product costs may change by itself: a price for a time of one of its variants ends then, or begins.
 * @returns milliseconds since the epoch, in no order; none where no price is one for a time.
 */
export function offerMoments({ variants }: Product): readonly number[] {
  return variants
    .flatMap(({ offer, upcomingOffer }) => [offer?.endsAt, upcomingOffer?.startsAt])
    .filter((moment) => moment !== undefined);
}
