/** The least that is a note. */
export const smallest = {
  id: 'n1',
  author: 'Mia',
  images: [{ url: 'https://a.example/1.webp', width: 1080, height: 1440, alt: 'A shelf' }],
};

/** A note with everything, as a brand would write it by hand. */
export const complete = {
  id: 'morning-shelf',
  type: 'image',
  title: 'My morning shelf',
  body: 'Three things. #morning @isle.glow',
  author: { id: 'mia', name: 'Mia', avatar: 'a/mia.webp', storeId: 'isle-glow', verified: true, url: '/mia' },
  images: [
    { url: '1.webp', width: 1080, height: 1440, alt: 'A shelf' },
    { url: '2.webp', width: 1200, height: 900, alt: '' },
  ],
  tags: [
    { id: 't1', image: 0, x: 0.25, y: 0.5, productId: 'serum', variantId: 'serum-30', alternates: ['cream'] },
    { id: 't2', kind: 'place', image: 1, x: 1, y: 0, label: 'Kyoto', direction: 'start', url: '/kyoto' },
  ],
  products: ['serum', 'mist'],
  topics: ['#skincare'],
  counts: { likes: '1.2万', saves: 340, comments: 0 },
  disclosures: [{ kind: 'partnership', brand: 'Isle Glow' }],
  publishedAt: '2026-09-01T08:00:00+08:00',
  place: 'Shanghai',
  url: '/notes/morning-shelf',
};
