import type { Author, NoteTag, Picture, TextToken, Video } from '../../model/index.js';
import { type NoteDraft, tidyTopics } from './note-draft.js';

/** A note as a file holds it: plain data, in the order in which it is read. */
export type WrittenNote = Readonly<Record<string, unknown>>;

/**
 * Writes a note as the schema reads it: read again it is the same, and what its file held beside it is there too. What
 * goes without saying is left out.
 */
export function writeNote({ note, rest }: NoteDraft): WrittenNote {
  const { id, type, title, body, author, images, video, tags, products, topics, counts, disclosures } = note;
  return filled({
    ...rest,
    id,
    type,
    title,
    body: body.map(writeToken),
    author: writeAuthor(author),
    images: images.map(writePicture),
    video: video && writeVideo(video),
    tags: tags.map(writeTag),
    products,
    topics: listedTopics(topics, body).map(marked('#')),
    counts: Object.keys(counts).length > 0 ? counts : undefined,
    disclosures,
    publishedAt: note.publishedAt,
    place: note.place,
    url: note.url,
  });
}

/** The same as a text, for a file or a page. */
export function noteText(draft: NoteDraft): string {
  return `${JSON.stringify(writeNote(draft), null, 2)}\n`;
}

function writeToken(token: TextToken): object {
  const mark = token.kind === 'topic' ? marked('#') : token.kind === 'mention' ? marked('@') : undefined;
  return { ...token, text: mark ? mark(token.text) : token.text };
}

/** Of what begins with its own mark one is taken off when it is read. */
function marked(mark: string): (text: string) => string {
  return (text) => (text === '' || text.startsWith(mark) ? mark + text : text);
}

/** As many topics as do not follow from the text: those are found in it again, also where they are longer than a list takes. */
function listedTopics(topics: readonly string[], body: readonly TextToken[]): readonly string[] {
  const inText = tidyTopics(body.flatMap(({ kind, text }) => (kind === 'topic' ? text : [])));
  let count = 0;
  while (count < topics.length && [...new Set([...topics.slice(0, count), ...inText])].join('\n') !== topics.join('\n'))
    count += 1;
  return topics.slice(0, count);
}

function writeAuthor({ id, name, ...parts }: Author): object | undefined {
  return id === '' && name === '' ? undefined : filled({ id, name, ...parts });
}

function writePicture({ url, width, height, alt }: Picture): object {
  return { url, width, height, alt };
}

function writeVideo({ sources, poster, duration, captions, chapters }: Video): object {
  return filled({ sources, poster: writePicture(poster), duration, captions, chapters });
}

function writeTag({ direction, ...tag }: NoteTag): object {
  return filled({ ...tag, direction: direction === 'auto' ? undefined : direction });
}

/** Without what is undefined, and without texts and lists that hold nothing. */
function filled(parts: object): WrittenNote {
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
