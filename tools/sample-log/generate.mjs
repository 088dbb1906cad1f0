// The log of the sample shop: sixty days that are made up, the same each time, of its own notes, rooms, products and stores.
import { readFileSync } from 'node:fs';

const day = 86_400_000;
const minute = 60_000;
/** Midnight of 2026-09-15 in Shanghai, a Tuesday. */
const begins = Date.UTC(2026, 8, 14, 16);
const days = 60;
const visitsOf = 22;

/** Numbers that follow from a seed: mulberry32. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const read = (locale, name) => JSON.parse(readFileSync(`demo/data/${locale}/${name}.json`, 'utf8'));

/** The lines of the log in a language: titles and categories are in it, everything else is the same. */
export function sampleLog(locale) {
  const next = random(7);
  const below = (most) => Math.floor(next() * most);
  const { notes } = read(locale, 'content');
  const { rooms } = read(locale, 'live');
  const shop = read(locale, 'shop');
  const products = new Map(shop.products.map((product) => [product.id, product]));
  const tagged = notes.filter(({ tags = [] }) => tags.some(({ productId }) => products.has(productId)));
  /** A few notes are seen by most, as it is. */
  const someNote = () => tagged[Math.floor(next() ** 2.2 * tagged.length)];

  const itemOf = (product, led) => {
    const variant = product.variants[below(product.variants.length)];
    return {
      item_id: product.id,
      item_name: product.title,
      item_variant: variant.id,
      item_category: product.category,
      affiliation: product.storeId,
      price: variant.price,
      ...led,
    };
  };
  const ids = ({ note_id, author_id, live_room_id }) => ({
    ...(note_id && { note_id }),
    ...(author_id && { author_id }),
    ...(live_room_id && { live_room_id }),
  });

  const lines = [];
  let visits = 0;
  let orders = 0;
  /** What led visitors who went away without an order: some of them come back. */
  const remembered = [];

  function visitAt(began, pull) {
    const visit = `v${(visits += 1)}`;
    let at = began;
    let count = 0;
    const tell = (name, params) => {
      at += 2_000 + below(40_000);
      lines.push({ v: 1, id: `${visit}-${(count += 1)}`, at, visit, name, params });
    };
    const touches = [];
    let product;
    const back = remembered.length > 0 && next() < 0.12 ? remembered.splice(below(remembered.length), 1)[0] : undefined;
    if (back && began - back.touches.at(-1).at > 0) {
      product = back.product;
      touches.push(...back.touches.map((touch) => ({ ...touch, same_visit: false })));
    }
    const kind = next();
    if (kind < 0.14) {
      const { room } = rooms[below(rooms.length)];
      const led = { live_room_id: room.id, ...(room.host?.id && { author_id: room.host.id }) };
      tell('live_enter', led);
      const item = room.items[below(room.items.length)];
      if (products.has(item?.productId) && next() < 0.55) {
        tell('live_item_click', { ...led, item_id: item.productId, index: room.items.indexOf(item) });
        product = products.get(item.productId);
        touches.push({ kind: 'live', ...led, at, same_visit: true });
      }
    } else if (kind < 0.24 || back) {
      product ??= [...products.values()][below(products.size)];
      touches.push({ kind: 'search', at: at + 1, same_visit: true });
      at += 1;
    } else {
      for (let seen = 1 + below(4); seen > 0; seen -= 1) {
        const note = someNote();
        const led = { note_id: note.id, author_id: note.author.id };
        tell('note_impression', led);
        if (next() > 0.52) continue;
        tell('note_read', led);
        if (next() > 0.42) continue;
        const tags = note.tags.filter(({ productId }) => products.has(productId));
        const tag = tags[below(tags.length)];
        tell('tag_click', { ...led, tag_id: tag.id, item_id: tag.productId });
        product = products.get(tag.productId);
        touches.push({ kind: 'note', ...led, tag_id: tag.id, at, same_visit: true });
      }
    }
    if (!product || touches.length === 0) return;
    const item = itemOf(product, ids(touches.at(-1)));
    tell('view_item', { items: [item] });
    if (next() > 0.46 + pull) return void (next() < 0.4 && remembered.push({ product, touches }));
    const quantity = next() < 0.8 ? 1 : 2;
    tell('add_to_cart', { items: [{ ...item, quantity }] });
    if (next() > 0.62 + pull) return void remembered.push({ product, touches });
    const full = item.price * quantity;
    const amount = next() < 0.3 ? full - Math.round(full / 10) : full;
    const goods = { ...item, quantity, amount, index: 0 };
    const valued = { currency: 'CNY', value: amount, items: [goods] };
    tell('begin_checkout', valued);
    for (const [step, stays] of Object.entries({ address: 0.9, delivery: 0.97, payment: 0.95, submit: 0.93 })) {
      if (next() > stays) return;
      tell('checkout_step', { step, ...valued });
    }
    const transaction_id = `XG${String((orders += 1)).padStart(5, '0')}`;
    tell('purchase', { transaction_id, ...valued, items: [{ ...goods, touches }] });
    if (next() > 0.09) return;
    at += day + below(6 * day);
    tell('refund', {
      transaction_id,
      currency: 'CNY',
      value: amount,
      items: [{ item_id: product.id, amount, index: 0 }],
    });
  }

  for (let number = 0; number < days; number += 1) {
    // More come at the weekend and as the month goes on; 11 November is what it is.
    const sale = number === 57 ? 2.2 : number > 50 && number < 57 ? 1.3 : 1;
    const weekend = [4, 5].includes(number % 7) ? 1.25 : 1;
    const many = Math.round(visitsOf * sale * weekend * (0.8 + (0.5 * number) / days));
    const moments = Array.from({ length: many }, () => Math.floor((9 + 14 * Math.sqrt(next())) * 60 * minute));
    for (const moment of moments.sort((a, b) => a - b)) {
      visitAt(begins + number * day + moment, sale > 1 ? 0.12 : 0);
    }
  }
  return lines.filter(({ at }) => at < begins + days * day).sort((a, b) => a.at - b.at);
}
