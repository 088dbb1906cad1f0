import type { Review, ReviewSummary } from '../../model/index.js';
import { sum } from '../price/sum.js';

/** With so many stars or fewer a review counts as low (中差评). */
export const lowStars = 3;

/** What the reviews of a product come to; null where there are none. */
export function summarizeReviews(reviews: readonly Review[]): ReviewSummary | null {
  if (reviews.length === 0) return null;
  const distribution = [1, 2, 3, 4, 5].map(
    (stars) => reviews.filter(({ rating }) => Math.round(rating) === stars).length,
  );
  const tags = new Map<string, number>();
  for (const tag of reviews.flatMap((review) => review.tags ?? [])) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  return {
    average: reviews.reduce((all, { rating }) => all + rating, 0) / reviews.length,
    count: reviews.length,
    distribution,
    withPictures: reviews.filter(hasPictures).length,
    withFollowUp: reviews.filter(({ followUp }) => followUp).length,
    low: reviews.filter(({ rating }) => rating <= lowStars).length,
    tags: [...tags].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
  };
}

/** What reviews come to after some were written and others deleted since a summary of them was given; null where none are left. */
export function summaryAfter(
  given: ReviewSummary,
  written: readonly Review[],
  deleted: readonly Review[],
): ReviewSummary | null {
  const count = given.count + written.length - deleted.length;
  if (count <= 0) return null;
  const stars = (reviews: readonly Review[]): number => sum(reviews.map(({ rating }) => rating));
  const average = (given.average * given.count + stars(written) - stars(deleted)) / count;
  const after = (before: number, holds: (review: Review) => boolean): number =>
    Math.max(0, before + written.filter(holds).length - deleted.filter(holds).length);
  const { distribution, withPictures, withFollowUp, low, tags } = given;
  return {
    average: Math.min(5, Math.max(1, average)),
    count,
    ...(distribution && {
      distribution: distribution.map((before, at) => after(before, ({ rating }) => Math.round(rating) === at + 1)),
    }),
    ...(withPictures !== undefined && { withPictures: after(withPictures, hasPictures) }),
    ...(withFollowUp !== undefined && {
      withFollowUp: after(withFollowUp, ({ followUp }) => followUp !== undefined),
    }),
    ...(low !== undefined && { low: after(low, ({ rating }) => rating <= lowStars) }),
    tags: tags.map(({ name, count: before }) => ({
      name,
      count: after(before, (review) => review.tags?.includes(name) ?? false),
    })),
  };
}

/** Whether there is a picture in it, of the day or of later. */
export function hasPictures({ pictures, followUp }: Review): boolean {
  return pictures.length > 0 || (followUp?.pictures?.length ?? 0) > 0;
}
