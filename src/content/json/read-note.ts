import type { Note } from '../../model/index.js';
import { isFields, own } from '../fields.js';
import { parseNote } from '../note-schema.js';
import { ContentError, type Loaded } from '../source.js';
import { readJson } from './read-json.js';

/**
 * The note in a file, alone or out of many: `note.json`, `content.json#morning-shelf`. Its own addresses are read
 * against the file's.
 * @param fetcher the page's own by default.
 * @throws ContentError
 */
export async function readNote(
  address: string,
  fetcher: typeof fetch | undefined = globalThis.fetch?.bind(globalThis),
  signal?: AbortSignal,
): Promise<Loaded<Note>> {
  const [file = address, fragment] = address.split('#');
  const data = await readJson(file, fetcher, signal);
  return parseNote(fragment ? noteIn(data, fragment) : data, file);
}

function noteIn(data: unknown, fragment: string): unknown {
  const id = decoded(fragment);
  const list = isFields(data) ? own(data, 'notes') : undefined;
  const found: unknown = Array.isArray(list)
    ? list.find((each: unknown) => isFields(each) && String(own(each, 'id')) === id)
    : undefined;
  if (found === undefined) {
    throw new ContentError('content-not-found', [{ path: `notes.${id}`, message: 'is missing' }]);
  }
  return found;
}

/** A fragment need not be well encoded. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
