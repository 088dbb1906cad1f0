// What every page of the probe `start` shows: a note with three tags, and a cart with one line.
export const note = {
  id: 'note',
  title: 'Three minutes, one shelf',
  body: 'What stands on it, and why.',
  author: { id: 'author', name: 'Author' },
  picture: { url: '/demo/data/pictures/notes/tea-break/1.webp', width: 900, height: 1200, alt: 'A shelf' },
  tags: [0, 1, 2].map((at) => ({
    id: `tag-${at}`,
    productId: `product-${at}`,
    label: `product-${at}`,
    price: '¥100',
    x: 0.2 + at * 0.25,
    y: 0.25 + at * 0.2,
  })),
};
export const line = { title: 'product-0', price: '¥100' };
