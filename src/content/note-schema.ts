import type { Disclosure, Note, NoteTag, TextToken } from '../model/index.js';
import { cleanText } from '../rules/typed/clean-text.js';
import { readAuthor } from './author-schema.js';
import { type Fields, isFields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readPicture, readVideo } from './media-schema.js';
import { tokenize } from './rich-text.js';
import type { Loaded } from './source.js';

const mostPictures = 18;
const mostTags = 100;
const mostProducts = 50;
const longestTitle = 200;
/**
 * A hundred times what the platform allows. More is no body of a note but something else put in its place;
 * cutting it might take off the very sentence that the law wants there, so the note is refused.
 */
const longestBody = 100_000;

/**
 * Makes a note of data, whatever the data is. One bad part is left out and named, the note is shown: an address, a
 * tag, a picture, a title that is too long. Fields that a note does not have are left out without a word; so is a
 * price on a tag.
 *
 * Takes what is easy to write: a body as plain text with `#topic` and `@name` in it, a picture as an address, an
 * author as a name, counts as numbers or as `"1.2万"`. `products` follows from the tags where it is not given.
 *
 * @param base what relative addresses are read against: the address of the file the data came from.
 * @throws ContentError `note-invalid` when the structure is wrong: no id, no picture and no video, a field of the
 * wrong type, more than may be read.
 */
export function parseNote(data: unknown, base?: string): Loaded<Note> {
  const gate = new Gate('note-invalid', base);
  return gate.load(data, (fields) => readNote(gate, fields));
}

function readNote(gate: Gate, fields: Fields): Note {
  const id = gate.reference(own(fields, 'id'), 'id') ?? gate.refuse('id', 'is missing');
  const type = readType(gate, own(fields, 'type'));
  const body = readBody(gate, own(fields, 'body'));

  const given = gate.list(fields, 'images', mostPictures);
  const pictures = given.map((each, index) => readPicture(gate, each, `images.${index}`));
  const images = pictures.filter((picture) => picture !== undefined);
  const video = readVideo(gate, own(fields, 'video'), images[0]);
  if (images.length === 0 && !video) gate.refuse('images', 'must hold a picture, where there is no video');
  if (type === 'video' && !video) gate.report('type', 'says video, but there is none; the pictures are shown');
  if (type === 'image' && images.length === 0) gate.report('type', 'says image, but there is none; the video is shown');

  // Tags count the pictures as they were given; those that were left out make the others move up.
  const places = pictures.map((picture) => (picture ? images.indexOf(picture) : -1));
  const tags = readTags(gate, fields, images.length === 0 ? [0] : places);
  const listed = gate.references(fields, 'products', 'products', mostProducts);
  const topics = gate.list(fields, 'topics', 30).map((each, index) => gate.text(each ?? 0, `topics.${index}`, 50));
  const isVideo = video !== undefined && (type !== 'image' || images.length === 0);

  return present({
    id,
    type: isVideo ? ('video' as const) : ('image' as const),
    title: readTitle(gate, own(fields, 'title')),
    body,
    author: readAuthor(gate, own(fields, 'author'), 'author'),
    images,
    video,
    tags,
    products: [...new Set([...listed, ...tags.flatMap(({ productId }) => productId ?? [])])],
    topics: [
      ...new Set([
        ...topics.filter((topic) => topic !== undefined).map((topic) => topic.replace(/^#/, '')),
        ...body.flatMap((token) => (token.kind === 'topic' ? [token.text] : [])),
      ]),
    ],
    counts: readCounts(gate, own(fields, 'counts')),
    disclosures: gate.list(fields, 'disclosures', 5).map((each, index) => readDisclosure(gate, each, index)),
    publishedAt: gate.time(own(fields, 'publishedAt'), 'publishedAt'),
    place: gate.text(own(fields, 'place'), 'place', 100),
    url: gate.url(own(fields, 'url'), 'url'),
  });
}

function readType(gate: Gate, value: unknown): Note['type'] | undefined {
  if (value === undefined) return undefined;
  // The platform's own word for an image note is "normal".
  if (value === 'image' || value === 'normal') return 'image';
  return value === 'video' ? 'video' : gate.refuse('type', 'must be "image" or "video"');
}

function readTitle(gate: Gate, value: unknown): string {
  if (value !== undefined && typeof value !== 'string') gate.refuse('title', 'must be a text');
  return gate.text(value?.replace(/\s+/g, ' '), 'title', longestTitle) ?? '';
}

function readBody(gate: Gate, value: unknown): TextToken[] {
  if (value === undefined) return [];
  if (typeof value === 'string') {
    if (value.length > longestBody) gate.refuse('body', `has more than ${longestBody} characters`);
    return tokenize(cleanText(value).trim());
  }
  if (!Array.isArray(value)) gate.refuse('body', 'must be a text or a list of tokens');
  let length = 0;
  return gate.each(value.slice(0, 2_000), 'body', (token, path) => {
    const text = own(token, 'text');
    if (typeof text !== 'string' || text === '') return gate.report(path, 'has no text');
    length += text.length;
    if (length > longestBody) gate.refuse('body', `has more than ${longestBody} characters`);
    return readToken(gate, token, cleanText(text), path);
  });
}

/** A token that is not what it says loses its link, never its words. */
function readToken(gate: Gate, token: Fields, text: string, path: string): TextToken {
  const kind = own(token, 'kind');
  const url = kind === 'text' ? undefined : gate.url(own(token, 'url'), `${path}.url`);
  switch (kind) {
    case 'topic':
      return present({ kind, text: text.replace(/^#/, ''), url });
    case 'mention':
      return present({
        kind,
        text: text.replace(/^@/, ''),
        userId: gate.reference(own(token, 'userId'), `${path}.userId`),
        url,
      });
    case 'link':
      if (url !== undefined) return { kind, text, url };
      if (own(token, 'url') === undefined) gate.report(`${path}.url`, 'is missing');
      return { kind: 'text', text };
    default:
      if (kind !== 'text') gate.report(`${path}.kind`, 'must be "text", "topic", "mention" or "link"');
      return { kind: 'text', text };
  }
}

const kinds: readonly unknown[] = ['product', 'topic', 'user', 'place'] satisfies NoteTag['kind'][];
const directions: readonly unknown[] = ['start', 'end', 'auto'] satisfies NoteTag['direction'][];

/** @param places where each picture as it was given now stands; -1 for one that was left out. */
function readTags(gate: Gate, fields: Fields, places: readonly number[]): NoteTag[] {
  const ids = new Set<string>();
  return gate.each(gate.list(fields, 'tags', mostTags), 'tags', (tag, path, index) => {
    const productId = gate.reference(own(tag, 'productId'), `${path}.productId`);
    const kind = own(tag, 'kind') ?? 'product';
    if (!kinds.includes(kind)) return gate.report(path, 'must be of kind "product", "topic", "user" or "place"');
    const label = gate.text(own(tag, 'label'), `${path}.label`, 60);
    if (kind === 'product' && productId === undefined) return gate.report(path, 'has no productId');
    if (kind !== 'product' && label === undefined) return gate.report(path, 'has no label');
    const image = places[Number(own(tag, 'image') ?? 0)] ?? -1;
    if (image < 0) return gate.report(`${path}.image`, 'is no picture of this note');
    const x = gate.number(own(tag, 'x') ?? -1, `${path}.x`, 0, 1);
    const y = gate.number(own(tag, 'y') ?? -1, `${path}.y`, 0, 1);
    if (x === undefined || y === undefined) return undefined;
    const direction = own(tag, 'direction') ?? 'auto';
    if (!directions.includes(direction)) gate.report(`${path}.direction`, 'must be "start", "end" or "auto"');
    const wanted = gate.reference(own(tag, 'id'), `${path}.id`) ?? `tag-${index + 1}`;
    const id = ids.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    if (id !== wanted) gate.report(`${path}.id`, 'is taken by another tag');
    ids.add(id);
    return present({
      id,
      kind: kind as NoteTag['kind'],
      image,
      x,
      y,
      direction: directions.includes(direction) ? (direction as NoteTag['direction']) : ('auto' as const),
      productId,
      variantId: gate.reference(own(tag, 'variantId'), `${path}.variantId`),
      label,
      url: gate.url(own(tag, 'url'), `${path}.url`),
      start: gate.number(own(tag, 'start'), `${path}.start`, 0),
      end: gate.number(own(tag, 'end'), `${path}.end`, 0),
      alternates: gate.references(tag, 'alternates', `${path}.alternates`, 8),
    });
  });
}

function readCounts(gate: Gate, value: unknown): Note['counts'] {
  if (value === undefined) return {};
  if (!isFields(value)) return gate.report('counts', 'must be an object') ?? {};
  const count = (key: string): number | string | undefined => gate.count(own(value, key), `counts.${key}`);
  return present({
    likes: count('likes'),
    saves: count('saves'),
    comments: count('comments'),
    shares: count('shares'),
  });
}

/** A label that the law may want is never dropped: one that cannot be read stands as an advertisement. */
function readDisclosure(gate: Gate, value: unknown, index: number): Disclosure {
  const path = `disclosures.${index}`;
  const fields: Fields = isFields(value) ? value : { kind: value };
  const kind = own(fields, 'kind');
  const known: Disclosure['kind'] | undefined = kind === 'partnership' || kind === 'advertisement' ? kind : undefined;
  if (!known) gate.report(path, 'must be "advertisement" or "partnership"; shown as an advertisement');
  return present({
    kind: known ?? 'advertisement',
    brand: gate.text(own(fields, 'brand'), `${path}.brand`, 100),
  });
}
