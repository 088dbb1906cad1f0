// Makes a review of content.json of its seed: `{ by, stars, at, variant?, text, followUp?, reply? }`. The title of the
// variant follows from the product: its value ids are named as in the seed of the product.
export function expandReview(product, seed, index) {
  return {
    id: `${product.id}-review-${index + 1}`,
    productId: product.id,
    author: seed.by,
    rating: seed.stars,
    text: seed.text,
    variantTitle: seed.variantTitle ?? variantTitle(product, seed.variant),
    createdAt: seed.at,
    followUp: seed.followUp,
    reply: seed.reply,
  };
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
