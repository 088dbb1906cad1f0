// The files of the sample shop of its seeds: what is in the seeds and drawn comes out, what is not yet drawn is named.
// No clock and no network: the same seeds and the same pictures give the same bytes.
import { existsSync, readFileSync } from 'node:fs';
import { expandNote } from './expand-note.mjs';
import { expandProduct } from './expand-product.mjs';
import { expandComments } from './comments.mjs';
import { expandReview, summarize } from './expand-review.mjs';
import { delivery } from './delivery.mjs';
import { channelsOf, pages, rooms, suggestions } from './market.mjs';
import { notes } from './notes.mjs';
import { orders } from './orders.mjs';
import { products } from './products.mjs';
import { offers, promotions } from './promotions.mjs';
import { questions } from './questions.mjs';
import { reviews } from './reviews.mjs';
import { stores } from './stores.mjs';
import { inLanguage, languages } from './text.mjs';

const data = 'demo/data';
const there = (file) => existsSync(`${data}/${file}`);

/** What a note cannot be shown without; the first that is missing. */
function missing(note, anchors, sold) {
  const picture = (note.images ?? []).find((each) => !anchors[each.picture] || !there(`pictures/${each.picture}`));
  if (picture) return picture.picture;
  const clip =
    note.video && [`clips/${note.video.clip}.webm`, `clips/${note.video.clip}.webp`].find((file) => !there(file));
  if (clip) return clip;
  const tags = [...(note.images ?? []), note.video ?? {}].flatMap((each) => each.tags ?? []);
  const named = [...(note.products ?? []), ...tags.flatMap(({ product, alternates = [] }) => [product, ...alternates])];
  return named.find((id) => id !== undefined && !sold.has(id));
}

/**
 * @param drawnOnly whether products without pictures stay out; the tests look at them all.
 * @returns {{ files: Record<string, unknown>, leftOut: string[] }} `en/shop.json` and so on, and what is not in them.
 */
export function generate({ drawnOnly = true } = {}) {
  const anchors = JSON.parse(readFileSync(`${data}/pictures/anchors.json`, 'utf8'));
  const leftOut = [];
  const drawn = products.filter(({ storeId, seed }) => {
    const undrawn = expandProduct(storeId, seed).media.find(({ url }) => !there(url.replace('../', '')));
    if (undrawn) leftOut.push(`product ${seed.id}: no ${undrawn.url.replace('../', '')}`);
    return !drawnOnly || !undrawn;
  });
  const sold = new Set(drawn.map(({ seed }) => seed.id));
  const open = stores.filter(({ id }) => drawn.some(({ storeId }) => storeId === id));
  const opened = new Set(open.map(({ id }) => id));
  const shown = notes.filter((note) => {
    const file = missing(note, anchors, sold);
    if (file) leftOut.push(`note ${note.id}: no ${file}`);
    return !file;
  });

  const shop = {
    currency: 'CNY',
    lowStockAt: 5,
    stores: open.map(({ id, name, tradeMode, returnAddress }) => ({
      id,
      name,
      tradeMode,
      ...(returnAddress && { returnAddress }),
    })),
    products: drawn.map(({ storeId, seed }) => expandProduct(storeId, seed)),
    promotions: promotions
      .filter(({ storeId }) => storeId === undefined || opened.has(storeId))
      .map((each) => (each.productIds ? { ...each, productIds: each.productIds.filter((id) => sold.has(id)) } : each)),
    offers: offers.filter(({ variantIds }) =>
      drawn.some(({ seed }) => variantIds.every((id) => id.startsWith(`${seed.id}-`))),
    ),
    delivery: delivery.map((option) => ({
      ...option,
      rates: option.rates.map(({ storeIds, ...rate }) => ({
        storeIds: storeIds.filter((id) => opened.has(id)),
        ...rate,
      })),
    })),
    sampleOrders: orders.filter(({ lines }) =>
      lines.every(({ variantId }) => drawn.some(({ seed }) => variantId.startsWith(`${seed.id}-`))),
    ),
  };
  const captionsOf = (clip) => languages.filter((language) => there(`clips/${clip}.${language}.vtt`));
  const shownNotes = shown.map((note) => expandNote(note, { anchors, stores, captionsOf }));
  const said = drawn.map(({ storeId, seed }) => ({
    product: expandProduct(storeId, seed),
    reviews: (reviews[seed.id] ?? []).map((each, at) => expandReview(seed, each, at)),
  }));
  const content = {
    // Visitors of the demo may write, for themselves alone.
    community: 'sandbox',
    notes: shownNotes,
    stores: open,
    // What was found most helpful comes first.
    reviews: said.flatMap((each) => [...each.reviews].sort((one, other) => other.likes - one.likes)),
    reviewSummaries: said
      .filter((each) => each.reviews.length > 0)
      .map((each) => summarize(each.product, each.reviews)),
    questions: questions.filter(({ productId }) => sold.has(productId)),
    comments: expandComments((id) => shownNotes.find((note) => note.id === id)?.author),
    channels: channelsOf(shownNotes, drawn),
    rooms,
    pages,
    suggestions,
  };
  const files = Object.fromEntries(
    languages.flatMap((language) => [
      [`${language}/shop.json`, inLanguage(shop, language, 'shop')],
      [`${language}/content.json`, inLanguage(content, language, 'content')],
    ]),
  );
  return { files, leftOut };
}
