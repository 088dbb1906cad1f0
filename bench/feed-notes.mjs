// Runs in a page: made notes, and a shop that answers them.
import { createShop } from '/dist/xhs-elements.js';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const shapes = [3 / 4, 1, 4 / 3, 0.8];

/** Notes as a source answers them: of several heights, each with a picture, a title, an author and likes. */
export function notes(count, from = 0) {
  return Array.from({ length: count }, (_, place) => {
    const index = from + place;
    const height = Math.round(600 / shapes[index % shapes.length]);
    return {
      id: `note-${index}`,
      type: 'image',
      title: index % 3 === 0 ? `Note ${index}` : `Note ${index}, which has a title that takes two lines of its card`,
      body: [{ kind: 'text', text: `What is said of note ${index}.` }],
      author: { id: 'mia', name: 'Mia' },
      images: [{ url: pixel, width: 600, height, alt: '' }],
      tags: [],
      products: [],
      topics: [],
      counts: { likes: 100 + index },
      disclosures: [],
    };
  });
}

/** A shop of so many notes, which answers `atOnce` of them at a time, and how often its back ends were asked. */
export function shopOf(of, atOnce) {
  const asked = { content: 0, commerce: 0 };
  const all = notes(of);
  const page = (cursor) => {
    asked.content += 1;
    const start = Number(cursor ?? 0);
    const items = all.slice(start, start + atOnce);
    return Promise.resolve({ items, ...(start + atOnce < of && { cursor: String(start + atOnce) }) });
  };
  const content = {
    name: 'made',
    getNote: (id) => Promise.resolve({ value: all[Number(id.split('-')[1])], issues: [] }),
    getStore: () => Promise.resolve(null),
    listNotes: ({ cursor }) => page(cursor),
  };
  const cart = { lines: [], groups: [], codes: [], totals: [], currency: 'CNY', messages: [], revision: 1 };
  const commerce = {
    name: 'made',
    capabilities: { promise: 'keyed', checkout: 'handOff' },
    getProducts: (refs) => ((asked.commerce += 1), Promise.resolve(refs.map(() => null))),
    openCart: () => ((asked.commerce += 1), Promise.resolve({ ref: 'cart', cart, messages: [] })),
    updateCart: () => Promise.resolve({ ref: 'cart', cart, messages: [] }),
    beginCheckout: () => Promise.resolve({ continueUrl: 'https://shop.example/', messages: [] }),
  };
  return { asked, shop: createShop({ name: `feed-${of}-${atOnce}`, locale: 'en', commerce, content }) };
}
