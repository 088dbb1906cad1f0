import type { StagedContent } from './content-subject.js';

const picture = (name: string): object => ({
  url: `https://pictures.example/${name}.webp`,
  width: 1080,
  height: 1440,
  alt: '',
});
/** 1 September 2026, and so many hours later. */
const at = (hours: number): string => new Date(Date.UTC(2026, 8, 1, hours)).toISOString();

/** More than any page holds. Of every fifth there is a video, every second shows the serum, every third is of a store. */
export const stagedNotes = Array.from({ length: 47 }, (_, index) => ({
  id: `note-${index}`,
  type: index % 5 === 0 ? 'video' : 'image',
  title: index === 7 ? 'A shelf by the window' : `Note ${index}`,
  body: index % 4 === 0 ? 'Half a drop is enough. #morning' : 'Half a drop is enough.',
  author: index % 3 === 0 ? { id: 'isle', name: 'Isle Glow', storeId: 'isle' } : { id: 'mia', name: 'Mia' },
  images: [picture(`note-${index}`)],
  ...(index % 5 === 0 && { video: { sources: ['https://pictures.example/note.mp4'] } }),
  ...(index % 2 === 1 && { tags: [{ id: 'tag', image: 0, x: 0.5, y: 0.25, productId: 'serum' }] }),
  publishedAt: at(index),
}));

/** What no page may ever see. */
export const hostileNote = {
  id: 'hostile',
  title: 'A\u0000 note\u202e',
  author: { name: 'Mia', url: 'javascript:alert(1)' },
  images: [picture('hostile'), { url: 'javascript:alert(1)', width: 1, height: 1, alt: '' }],
  tags: [{ id: 'tag', image: 0, x: 0.5, y: 0.5, productId: 'serum', url: 'data:text/html,<script>alert(1)</script>' }],
  url: 'https://name:password@elsewhere.example/',
};

export const stagedReviews = Array.from({ length: 23 }, (_, index) => ({
  id: `review-${index}`,
  productId: 'serum',
  author: 'k**e',
  rating: index % 5 === 0 ? 2 : 5,
  text: `Review ${index}`,
  createdAt: at(100 - index),
  tags: index % 2 === 0 ? ['Texture'] : ['Smell'],
  ...(index % 3 === 0 && { pictures: [picture(`review-${index}`)] }),
  ...(index % 7 === 0 && { followUp: { text: 'Still good.', createdAt: at(200) } }),
}));

const replies = Array.from({ length: 3 }, (_, index) => ({
  id: `reply-${index}`,
  author: { id: 'isle', name: 'Isle Glow' },
  text: `Reply ${index}`,
  createdAt: at(10 + index),
}));

/** A small world that the promises are about. */
export const stagedContent: StagedContent = {
  notes: [...stagedNotes, hostileNote, { id: 'broken', title: 'No picture', author: 'Mia' }],
  stores: [
    { id: 'isle', name: 'Isle Glow', verified: true },
    { id: 'norra', name: 'Norra Lune', tradeMode: 'bonded' },
  ],
  channels: [
    { id: 'for-you', title: 'For you' },
    { id: 'mixed', title: 'Mixed', items: ['note-3', { room: 'friday' }, { product: 'serum' }, 'note-1'] },
  ],
  rooms: [{ id: 'friday', title: 'Friday evening', host: 'Mia', cover: picture('friday'), status: 'live' }],
  pages: [{ id: 'market', title: 'Market', sections: [{ kind: 'products', title: 'New', productIds: ['serum'] }] }],
  suggestions: ['serum', 'shelf'],
  reviews: stagedReviews,
  questions: [
    {
      id: 'question-0',
      productId: 'serum',
      author: 'x**u',
      text: 'Under retinol?',
      createdAt: at(1),
      answers: [{ id: 'answer-0', role: 'seller', author: '', text: 'Serum first.', createdAt: at(2), likes: 4 }],
    },
  ],
  comments: [
    { id: 'comment-0', noteId: 'note-1', author: 'Xia', text: 'Which one first?', createdAt: at(3), likes: 2, replies },
    { id: 'comment-1', noteId: 'note-1', author: 'Yu', text: 'Pinned.', createdAt: at(4), pinned: true },
    { id: 'comment-2', noteId: 'note-2', author: 'Yu', text: 'Elsewhere.', createdAt: at(5) },
  ],
  community: 'sandbox',
};
