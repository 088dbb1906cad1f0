// Makes a note of content.json of its seed. A tag sits where the renderer saw its product (anchors.json), unless the
// seed says x and y itself.
const place = (anchors, picture, tag, id) => {
  if (tag.x !== undefined) return { x: tag.x, y: tag.y };
  const anchor = anchors[picture]?.products?.[tag.product];
  if (!anchor) throw new Error(`${id}: no anchor of ${tag.product} in ${picture}`);
  return { x: anchor.x, y: anchor.y };
};

function authorOf(author, stores) {
  if (typeof author !== 'string') return author;
  const store = stores.find(({ id }) => id === author);
  if (!store) throw new Error(`No store ${author}`);
  return { id: store.id, name: store.name, storeId: store.id, verified: true };
}

const tagOf = (tag, image, at) => ({
  kind: tag.kind ?? 'product',
  productId: tag.product,
  image,
  ...at,
  variantId: tag.variant,
  label: tag.label,
  alternates: tag.alternates,
  url: tag.url,
  start: tag.start,
  end: tag.end,
});

/**
 * @param captionsOf the caption files of a clip, which are named by language.
 */
export function expandNote(seed, { anchors, stores, captionsOf }) {
  const { images = [], video } = seed;
  const onPictures = images.flatMap(({ picture, tags = [] }, image) =>
    tags.map((tag) => tagOf(tag, image, place(anchors, picture, tag, seed.id))),
  );
  const onClip = (video?.tags ?? []).map((tag) => tagOf(tag, 0, { x: tag.x ?? 0.5, y: tag.y ?? 0.5 }));
  const found = video ? onClip : onPictures;
  // Products first: what can be bought is reached before what can only be read.
  const tags = [
    ...found.filter(({ kind }) => kind === 'product'),
    ...found.filter(({ kind }) => kind !== 'product'),
  ].map((tag, index) => ({ id: `${seed.id}-${index + 1}`, ...tag }));
  return {
    id: seed.id,
    type: seed.type ?? (video ? 'video' : 'image'),
    title: seed.title,
    body: seed.body,
    author: authorOf(seed.author, stores),
    images: images.map(({ picture, alt }) => ({
      url: `../pictures/${picture}`,
      width: anchors[picture].width,
      height: anchors[picture].height,
      alt,
    })),
    video: video && videoOf(video, images[0]?.alt ?? seed.title, captionsOf),
    tags,
    products: seed.products,
    counts: seed.counts,
    disclosures: seed.disclosures,
    publishedAt: seed.publishedAt,
    place: seed.place,
  };
}

const captionNames = { en: 'English', 'zh-CN': '中文' };

function videoOf({ clip, duration, captions, chapters }, alt, captionsOf) {
  return {
    sources: [{ url: `../clips/${clip}.webm`, type: 'video/webm' }],
    poster: { url: `../clips/${clip}.webp`, width: 720, height: 960, alt },
    duration,
    captions: captions
      ? captionsOf(clip).map((language) => ({
          url: `../clips/${clip}.${language}.vtt`,
          language,
          label: captionNames[language],
        }))
      : undefined,
    chapters,
  };
}
