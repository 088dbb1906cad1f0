import { once } from '../../lib/once.js';

// What a note loads with its data or when it first shows it. All notes of a page wait for one answer: each `import()` is
// answered by itself, and each answer would lay the page out.

export const loadProductBar = once(async () => {
  const { noteProductsStyles, ProductBar } = await import('./note-products.js');
  return { part: ProductBar, styles: [noteProductsStyles] };
});

export const loadReactions = once(async () => {
  const { reactionsTemplate } = await import('./note-reactions.js');
  return { part: reactionsTemplate };
});

export const loadVideo = once(async () => {
  const { NoteVideo, noteVideoStyles, videoScreenStyles } = await import('./note-video.js');
  return { part: NoteVideo, styles: [videoScreenStyles, noteVideoStyles] };
});

export const loadNotice = once(async () => {
  const { noticeStyles, noticeTemplate } = await import('../internal/note/note-notice.js');
  return { part: noticeTemplate, styles: [noticeStyles] };
});
