import type { Picture } from '../../model/index.js';
import type { NoteDraft } from './note-draft.js';

/** Stands where a note has no picture yet: without one the schema takes no note. */
const standIn: Picture = { url: 'https://picture.invalid/', width: 1, height: 1, alt: '' };

/** Whether there is something that the schema takes. */
export function isWhole({ note: { images, video } }: NoteDraft): boolean {
  return images.length > 0 || video !== undefined;
}

/** A draft as it is kept, so that the schema lets it in again, also before it has a picture. */
export function toKept(draft: NoteDraft): NoteDraft {
  return isWhole(draft) ? draft : { ...draft, note: { ...draft.note, images: [standIn] } };
}

/** The draft that was kept. */
export function fromKept(kept: NoteDraft): NoteDraft {
  const { images } = kept.note;
  return images[0]?.url === standIn.url ? { ...kept, note: { ...kept.note, images: images.slice(1) } } : kept;
}
