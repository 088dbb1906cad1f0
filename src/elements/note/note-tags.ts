import type { Note, Picture } from '../../model/index.js';
import { positionTag } from '../internal/tag/product-tag.js';

/** Puts the tags of a note on their things, picture by picture. */
export function placeNoteTags(root: ParentNode, note: Note): void {
  root.querySelectorAll<HTMLElement>('.slide').forEach((slide, image) => {
    const picture = slide.querySelector('img');
    const natural = note.images[image];
    if (!picture || !natural) return;
    const tags = note.tags.filter((tag) => tag.image === image);
    slide.querySelectorAll<HTMLElement>('.tag').forEach((element, index) => {
      const tag = tags[index];
      if (tag) positionTag(element, picture, tag, sizeOf(picture, natural), tag.direction);
    });
  });
}

/** The file's own size once it has arrived, else what the note says of it. */
function sizeOf(picture: HTMLImageElement, told: Picture): { width: number; height: number } {
  return picture.naturalWidth > 0
    ? { width: picture.naturalWidth, height: picture.naturalHeight }
    : { width: told.width, height: told.height };
}
