// Runs in a page: shows one long text in one field of a note, a product or a review, and tells when it is painted.
import { createShop } from '/dist/xhs-elements.js';
import { frame, findBelow } from '/bench/in-page.mjs';

/** How long one text may take to be drawn, in milliseconds. */
const patience = 20_000;

const main = document.querySelector('main');
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const picture = { url: pixel, width: 3, height: 4, alt: 'A picture' };

/** Words of mixed scripts, with what a text may be looked through for: marks of topics and mentions, breaks, controls. */
export function textOf(size) {
  const line = 'A plain sentence with #topics and @names, 一句中文，混着标点。 <b>&amp;</b>\n';
  return line.repeat(Math.ceil(size / line.length)).slice(0, size);
}

const noteWith = (field, text) => {
  const note = { id: 'n', title: 'A note', body: 'Words', author: { name: 'Mia' }, images: [picture] };
  const changes = {
    title: { title: text },
    body: { body: text },
    author: { author: { name: text } },
    alt: { images: [{ ...picture, alt: text }] },
    label: { tags: [{ kind: 'place', image: 0, x: 0.5, y: 0.5, label: text }] },
    topics: { topics: [text] },
    place: { place: text },
  };
  return { ...note, ...changes[field] };
};

const price = { amount: 100, currency: 'CNY' };
const productWith = (field, text) => {
  const variant = { id: 'v', title: 'One', options: {}, price, availability: { status: 'in_stock' } };
  return {
    ...{ id: 'p', handle: 'p', title: 'A product', storeId: 's', media: [picture], options: [], variants: [variant] },
    ...{ tradeMode: 'domestic', returnDays: 7, guarantees: [], qualifications: [], specifications: [] },
    ...(field === 'description' ? { description: text } : {}),
    ...(field === 'specification' ? { specifications: [{ name: 'Made of', value: text.slice(0, 10_000) }] } : {}),
  };
};

const reviewWith = (field, text) => {
  const review = { id: 'r', productId: 'p', author: 'Lin', rating: 5, text: 'Good', createdAt: 1_000, pictures: [] };
  return { ...review, [field]: text };
};

const shopWith = (product, review) => {
  const cart = { lines: [], groups: [], codes: [], totals: [], currency: 'CNY', messages: [], revision: 1 };
  return createShop({
    name: `text-${Math.random()}`,
    locale: 'en',
    commerce: {
      name: 'made',
      capabilities: { promise: 'keyed', checkout: 'handOff' },
      getProducts: (refs) => Promise.resolve(refs.map(() => product ?? null)),
      openCart: () => Promise.resolve({ ref: 'cart', cart, messages: [] }),
      updateCart: () => Promise.resolve({ ref: 'cart', cart, messages: [] }),
      beginCheckout: () => Promise.resolve({ continueUrl: 'https://shop.example/', messages: [] }),
    },
    content: {
      name: 'made',
      getNote: () => Promise.reject(new Error('none')),
      getStore: () => Promise.resolve(null),
      listNotes: () => Promise.resolve({ items: [] }),
      listReviews: () => Promise.resolve({ items: review ? [review] : [] }),
    },
  });
};

/** Every text field that is measured. A control whose cost grows with the square of its length is the last. */
export const fields = {
  note: ['title', 'body', 'author', 'alt', 'label', 'topics', 'place'],
  product: ['description', 'specification'],
  review: ['text', 'author'],
  control: ['quadratic'],
};

async function painted() {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => ((port1.onmessage = resolve), port2.postMessage(null)));
}

/** Shows a text of a size in a field until it is painted. */
export async function show(what, field, size) {
  const text = textOf(size);
  if (what === 'control') {
    // Looks at the whole text for each letter of a thousandth of it.
    let found = 0;
    for (let at = 0; at < text.length; at += 20) found += text.slice(0, at).split('\n').length;
    main.append(String(found));
    return painted();
  }
  const provider = document.createElement('xhs-provider');
  const element = document.createElement({ note: 'xhs-note', product: 'xhs-pdp', review: 'xhs-reviews' }[what]);
  provider.shop = shopWith(
    what === 'product' ? productWith(field, text) : undefined,
    what === 'review' ? reviewWith(field, text) : undefined,
  );
  if (what === 'note') element.data = noteWith(field, text);
  else element.setAttribute('product-id', 'p');
  if (what === 'product') element.inline = true;
  provider.append(element);
  main.append(provider);
  const drawn = { note: 'article', product: '[part~="title"]', review: '[part~="post"]' }[what];
  const began = performance.now();
  while (!findBelow(element.shadowRoot, drawn)) {
    // A schema refuses what is too long: then nothing is ever drawn.
    if (performance.now() - began > patience) throw new Error(`${what}.${field} of ${size} letters was not drawn`);
    await frame();
  }
  return painted();
}

export function clear() {
  for (const provider of main.querySelectorAll('xhs-provider')) {
    const { shop } = provider;
    provider.remove();
    shop.dispose();
  }
  main.replaceChildren();
}
