import type { Note, NoteTag, Picture } from '../../model/index.js';
import { cleanText } from '../typed/clean-text.js';
import type { NoteCommand, NoteFields, TagFields, TagSpot } from './note-command.js';
import type { NoteDraft } from './note-draft.js';

/** What the schema takes: more of it would be left out when the note is read again. */
export const mostTags = 100;
export const mostPictures = 18;
export const mostAlternates = 8;
const longest = { title: 200, label: 60, alt: 500, brand: 100 };

/** A share of a picture as it is written: within it, and exact to a ten-thousandth. */
export function exact(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 10_000;
}

/**
 * Carries out a command. What it is about and is not there, or has no room, leaves the draft as it is: the same object.
 * Whatever comes of it is as the schema has it, so that it is read again as it was written.
 */
export function changeDraft(draft: NoteDraft, command: NoteCommand): NoteDraft {
  const note = changeNote(draft.note, command);
  return isSame(note, draft.note) ? draft : { ...draft, note };
}

function changeNote(note: Note, command: NoteCommand): Note {
  switch (command.kind) {
    case 'addTag':
      return addTag(note, command.id, command.productId, command.spot);
    case 'removeTag':
      return withTags(
        note,
        note.tags.filter(({ id }) => id !== command.id),
      );
    case 'moveTag':
      return eachTag(note, command.id, (tag) => ({ ...tag, x: exact(command.x), y: exact(command.y) }));
    case 'editTag':
      return eachTag(note, command.id, (tag) => withFields(tag, command.fields));
    case 'addPicture':
      if (note.images.length >= mostPictures) return note;
      return { ...note, images: [...note.images, tidy(command.picture)] };
    case 'removePicture':
      return removePicture(note, command.image);
    case 'movePicture':
      return movePicture(note, command.image, command.to);
    case 'editPicture':
      return {
        ...note,
        images: note.images.map((each, at) => (at === command.image ? tidy({ ...each, ...command.fields }) : each)),
      };
    case 'setVideo':
      if (note.images.length > 0 && note.type !== 'video') return note;
      return { ...note, type: 'video', video: { ...command.video, poster: tidy(command.video.poster) } };
    case 'editNote':
      return editNote(note, command.fields);
  }
}

function addTag(note: Note, id: string, productId: string, { image, x, y }: TagSpot): Note {
  const isPlace = image >= 0 && image < Math.max(1, note.images.length);
  if (!isPlace || note.tags.length >= mostTags || note.tags.some((tag) => tag.id === id)) return note;
  const place = { image, x: exact(x), y: exact(y) };
  return withTags(note, [
    ...note.tags,
    { id, kind: 'product', ...place, direction: 'auto', productId, alternates: [] },
  ]);
}

function eachTag(note: Note, id: string, change: (tag: NoteTag) => NoteTag): Note {
  return withTags(
    note,
    note.tags.map((tag) => (tag.id === id ? change(tag) : tag)),
  );
}

/**
 * Products are listed in their order, those of the tags among them: one that is tagged is listed, and one that is no
 * longer tagged is listed no longer.
 */
function withTags(note: Note, tags: readonly NoteTag[]): Note {
  const shown = (of: readonly NoteTag[]): string[] => of.flatMap(({ productId }) => productId ?? []);
  const [before, after] = [new Set(shown(note.tags)), new Set(shown(tags))];
  const kept = note.products.filter((ref) => after.has(ref) || !before.has(ref));
  return { ...note, tags, products: [...new Set([...kept, ...after])] };
}

function withFields(tag: NoteTag, fields: TagFields): NoteTag {
  const { productId, variantId, label, alternates } = { ...tag, ...fields };
  const words = shorten(label ?? '', longest.label) || undefined;
  const parts = {
    ...tag,
    ...fields,
    // A choice of the product before means nothing of the next.
    variantId: productId === tag.productId || fields.variantId !== undefined ? variantId : undefined,
    label: words ?? (tag.kind === 'product' ? undefined : tag.label),
    alternates: [...new Set(alternates)].filter((ref) => ref !== productId).slice(0, mostAlternates),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as NoteTag;
}

function removePicture(note: Note, image: number): Note {
  if (!note.images[image]) return note;
  const images = note.images.filter((_, at) => at !== image);
  const moved = note.tags.map((tag) => (tag.image > image ? { ...tag, image: tag.image - 1 } : tag));
  // The tags of a video are of the video, whatever pictures stand beside it.
  const isVideo = note.type === 'video';
  const tags = isVideo
    ? moved.map((tag) => ({ ...tag, image: Math.min(tag.image, Math.max(0, images.length - 1)) }))
    : moved.filter((_, at) => note.tags[at]?.image !== image);
  const type = images.length === 0 && note.video ? 'video' : note.type;
  return withTags({ ...note, type, images }, tags);
}

function movePicture(note: Note, image: number, to: number): Note {
  const picture = note.images[image];
  if (!picture || !note.images[to]) return note;
  const order = note.images.map((_, at) => at).filter((at) => at !== image);
  order.splice(to, 0, image);
  const images = order.flatMap((at) => note.images[at] ?? []);
  return { ...note, images, tags: note.tags.map((tag) => ({ ...tag, image: order.indexOf(tag.image) })) };
}

function editNote(note: Note, { id, title, body, disclosures }: NoteFields): Note {
  const name = id === undefined ? '' : cleanText(id).trim().slice(0, 200);
  const topics = (tokens: Note['body']): string[] => tokens.flatMap(({ kind, text }) => (kind === 'topic' ? text : []));
  const gone = new Set(body ? topics(note.body) : []);
  return {
    ...note,
    ...(name !== '' && { id: name }),
    ...(title !== undefined && { title: shorten(title.replace(/\s+/g, ' '), longest.title) }),
    ...(body && {
      body,
      topics: [...new Set([...note.topics.filter((topic) => !gone.has(topic)), ...topics(body)])],
    }),
    ...(disclosures && {
      disclosures: disclosures.slice(0, 5).map(({ kind, brand }) => {
        const words = shorten(brand ?? '', longest.brand);
        return { kind, ...(words && { brand: words }) };
      }),
    }),
  };
}

function tidy(picture: Picture): Picture {
  return { ...picture, alt: shorten(picture.alt, longest.alt) };
}

/** A text as the schema lets it in. */
function shorten(text: string, most: number): string {
  const clean = cleanText(text).trim();
  return clean.length <= most
    ? clean
    : clean
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** What was not touched is the same object, so that pictures of a million characters are not compared. */
function isSame(one: Note, other: Note): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Note)[];
  return keys.every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
