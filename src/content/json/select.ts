import type { FeedItem, Note } from '../../model/index.js';
import type { NoteFacets, NoteQuery } from '../source.js';

const mostTopics = 20;

/** Those of some notes that a query asks for, in its order; the order given counts as recommended. */
export function select(notes: readonly Note[], query: NoteQuery): Note[] {
  const words = wordsIn(query.query);
  const found = notes.filter(
    (note) =>
      (query.productId === undefined || note.products.includes(query.productId)) &&
      (query.storeId === undefined || note.author.storeId === query.storeId) &&
      (query.authorId === undefined || note.author.id === query.authorId) &&
      (query.topic === undefined || note.topics.includes(query.topic)) &&
      (query.type === undefined || note.type === query.type) &&
      (words.length === 0 || holdsAll(textOf(note), words)),
  );
  if (query.sort === 'latest') found.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  return found;
}

/** The notes among some cards. */
export function notesOf(cards: readonly FeedItem[]): Note[] {
  return cards.flatMap((card) => (card.kind === 'note' ? [card.note] : []));
}

/** Those of some cards that a query asks for. Rooms and products stand between the notes where all are asked for. */
export function selectCards(cards: readonly FeedItem[], query: NoteQuery): readonly FeedItem[] {
  const found = select(notesOf(cards), query);
  if (query.sort === 'latest') return found.map((note) => ({ kind: 'note', note }));
  const { productId, storeId, authorId, query: words, topic, type } = query;
  const notesAlone = [productId, storeId, authorId, words, topic, type].some((each) => each !== undefined);
  const wanted = new Set(found);
  return cards.filter((card) => (card.kind === 'note' ? wanted.has(card.note) : !notesAlone));
}

/** How many notes there are of each type and with each topic. */
export function countFacets(notes: readonly Note[]): NoteFacets {
  const types = tally(notes.map(({ type }) => type));
  const topics = tally(notes.flatMap((note) => note.topics));
  return { types, topics: topics.slice(0, mostTopics) };
}

/** The words of a search, in small letters. */
export function wordsIn(text: string | undefined): string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

export function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function textOf(note: Note): string {
  const body = note.body.map(({ text }) => text).join('');
  return [note.title, body, note.author.name, ...note.topics].join('\n').toLowerCase();
}

function tally<T extends string>(values: readonly T[]): { readonly value: T; readonly count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
