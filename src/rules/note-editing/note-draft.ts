import type { Note } from '../../model/index.js';

/** A note that is edited. It need not be whole yet: a new one has no picture. */
export interface NoteDraft {
  readonly note: Note;
  /** What its file holds beside a note, such as fields of whoever keeps it: goes back into the file as it came. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A note to begin with: nobody wrote it yet, and nothing is in it. */
export function emptyDraft(id: string): NoteDraft {
  const author = { id: '', name: '' };
  const lists = { body: [], images: [], tags: [], products: [], topics: [], disclosures: [] };
  return { note: { id, type: 'image', title: '', author, counts: {}, ...lists }, rest: {} };
}

/** Begins to edit a note. Each tag gets a name of its own, by which it is meant. */
export function draftOf(note: Note, rest: NoteDraft['rest'] = {}): NoteDraft {
  const ids = new Set<string>();
  const tags = note.tags.map((tag) => {
    let { id } = tag;
    for (let count = 2; ids.has(id); count += 1) id = `${tag.id}-${count}`;
    ids.add(id);
    return { ...tag, id };
  });
  return { note: { ...note, tags, topics: tidyTopics(note.topics) }, rest };
}

/** Topics without blanks around them. A mark with nothing behind it is none. */
export function tidyTopics(topics: readonly string[]): readonly string[] {
  return [...new Set(topics.map((topic) => topic.trim()))].filter((topic) => topic !== '');
}

const known: ReadonlySet<string> = new Set([
  ...['id', 'type', 'title', 'body', 'author', 'images', 'video', 'tags', 'products', 'topics'],
  ...['counts', 'disclosures', 'publishedAt', 'place', 'url'],
]);

/** What a file holds beside its note: every field that the schema does not know. */
export function restOf(data: unknown): NoteDraft['rest'] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(Object.entries(data).filter(([key]) => !known.has(key)));
}
