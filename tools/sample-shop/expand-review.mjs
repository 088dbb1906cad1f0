import { topicsOf } from './review-topics.mjs';

// Makes a review of content.json of its seed: `{ by, stars, at, variant?, text, helpful?, pictures?, followUp?, reply? }`.
// The title of the variant follows from the product: its value ids are named as in the seed of the product.
export function expandReview(product, seed, index) {
  return {
    id: `${product.id}-review-${index + 1}`,
    productId: product.id,
    author: seed.by,
    rating: seed.stars,
    text: seed.text,
    variantTitle: seed.variantTitle ?? variantTitle(product, seed.variant),
    createdAt: seed.at,
    likes: seed.helpful ?? (index * 7 + seed.stars * 3) % 23,
    tags: topicsOf(seed.text),
    pictures: picturesOf(seed),
    followUp: seed.followUp && { ...seed.followUp, pictures: picturesOf(seed.followUp) },
    reply: seed.reply,
  };
}

/**
 * What all reviews of a product come to: as many as its rating says, shared out as they are here. The file holds but the
 * latest.
 */
export function summarize(product, reviews) {
  const { value: average, count } = product.rating;
  // Few stars are the rarer the better a product is; fours and fives share the rest so that the average holds.
  const rare = (5 - average) / 0.4;
  const low = [0.01, 0.02, 0.06].map((share) => share * rare);
  const rest = 1 - 0.09 * rare;
  const fives = average - 0.23 * rare - 4 * rest;
  const distribution = [...low, rest - fives].map((share) => Math.round(count * share));
  distribution.push(count - distribution.reduce((all, each) => all + each, 0));
  const names = new Map(reviews.flatMap(({ tags }) => tags).map((tag) => [tag.en, tag]));
  const ofAll = (times) => Math.max(1, Math.round((times / reviews.length) * count * 0.3));
  return {
    productId: product.id,
    average,
    count,
    distribution,
    withPictures: ofAll(reviews.filter(({ pictures, followUp }) => pictures || followUp?.pictures).length),
    withFollowUp: ofAll(reviews.filter(({ followUp }) => followUp).length),
    low: distribution[0] + distribution[1] + distribution[2],
    tags: [...names.values()]
      .map((name) => ({
        name,
        count: ofAll(reviews.filter(({ tags }) => tags.some(({ en }) => en === name.en)).length),
      }))
      .sort((one, other) => other.count - one.count)
      .slice(0, 6),
  };
}

function picturesOf({ pictures }) {
  return pictures?.map(({ name, alt }) => ({ url: `../pictures/reviews/${name}.webp`, width: 480, height: 640, alt }));
}

function variantTitle(product, key) {
  if (key === undefined) return undefined;
  const labels = key.split(' ').map((id, at) => {
    const value = product.options[at]?.values.find((each) => each[0] === id);
    if (!value) throw new Error(`${product.id}: a review names ${key}, which is no variant`);
    return value[1];
  });
  const inOne = (language) => labels.map((label) => label[language] ?? label).join(' · ');
  return { en: inOne('en'), 'zh-CN': inOne('zh-CN') };
}
