import type { Review, ReviewSummary } from '../../model/index.js';

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

/** Whether there is a picture in it, of the day or of later. */
export function hasPictures({ pictures, followUp }: Review): boolean {
  return pictures.length > 0 || (followUp?.pictures?.length ?? 0) > 0;
}
