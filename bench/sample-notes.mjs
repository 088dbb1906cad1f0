// The notes that every variant shows: those of the sample shop, each with one picture and three tags, as often as asked.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(`demo/data/en/${name}.json`, 'utf8'));

/** What the shop asks for a product, as its tag says it. */
function priceOf({ variants }) {
  const prices = variants.map(({ price }) => price);
  const lowest = Math.min(...prices);
  const price = `¥${(lowest / 100).toFixed(2).replace(/\.00$/, '')}`;
  return prices.some((each) => each !== lowest) ? `from ${price}` : price;
}

/** Notes with ids of their own, so that none is taken for another; `price` of a tag is for those that have no shop. */
export function sampleNotes(count) {
  const { notes } = read('content');
  const { products: all, offers } = read('shop');
  // What is offered for a time costs less than its variant says.
  const offered = new Set(offers.flatMap(({ variantIds }) => variantIds));
  const isPlain = ({ variants }) =>
    variants.some(({ stock }) => stock > 0) && !variants.some(({ id }) => offered.has(id));
  const products = all.filter(isPlain);
  const words = (body) => (typeof body === 'string' ? body : body.map(({ text }) => text).join('')).slice(0, 280);
  return Array.from({ length: count }, (_, index) => {
    const note = notes[index % notes.length];
    const [picture] = note.images;
    return {
      id: `note-${index}`,
      type: 'image',
      title: `${note.title} ${index + 1}`,
      body: words(note.body),
      author: { id: note.author.id, name: note.author.name },
      images: [{ ...picture, url: picture.url.replace('../', '/demo/data/') }],
      tags: [0, 1, 2].map((place) => {
        const product = products[(index + place) % products.length];
        return {
          id: `tag-${place}`,
          kind: 'product',
          productId: product.id,
          label: product.title,
          image: 0,
          x: 0.2 + place * 0.25,
          y: 0.25 + place * 0.2,
          direction: 'auto',
          price: priceOf(product),
        };
      }),
      counts: { likes: 120 + index, saves: 30 + index, comments: 12 },
    };
  });
}
