// Makes a note of content.json of its seed. A tag sits where the renderer saw its product (anchors.json), unless the
// seed says x and y itself.
const place = (anchors, picture, tag, id) => {
  if (tag.x !== undefined) return { x: tag.x, y: tag.y };
  const anchor = anchors[picture]?.products?.[tag.product];
  if (!anchor) throw new Error(`${id}: no anchor of ${tag.product} in ${picture}`);
  return { x: anchor.x, y: anchor.y, seenAt: anchor.y };
};

/** Apart by this share of the picture's height, tags have a row each for their labels, also on a phone. */
const row = 0.075;
/** So far a tag may be moved and is still on its thing. */
const most = 0.045;

/**
 * The renderer sees the middle of each thing, and things that stand side by side have theirs at one height. Their tags
 * are moved up and down from there; those that a seed places itself stay.
 */
function spread(tags) {
  const moved = tags.filter(({ seenAt }) => seenAt !== undefined).sort((one, other) => one.y - other.y);
  const isClose = (tag, at) => at > 0 && tag.y - moved[at - 1].y < row - 0.001;
  for (let round = 0; round < 9 && moved.some(isClose); round += 1) {
    for (let from = 0, to = 1; from < moved.length; from = to, to += 1) {
      while (to < moved.length && isClose(moved[to], to)) to += 1;
      const group = moved.slice(from, to);
      const middle = group.reduce((sum, { y }) => sum + y, 0) / group.length;
      group.forEach((tag, at) => (tag.y = middle + (at - (group.length - 1) / 2) * row));
    }
  }
  return tags.map(({ seenAt, ...tag }) => {
    const y = seenAt === undefined ? tag.y : Math.min(Math.max(tag.y, seenAt - most), seenAt + most);
    return { ...tag, y: Math.round(y * 10_000) / 10_000 };
  });
}

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
    spread(tags.map((tag) => tagOf(tag, image, place(anchors, picture, tag, seed.id)))),
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
