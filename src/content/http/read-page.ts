import type { NoteFacets } from '../source.js';
import { type Fields, isFields, own, present } from '../fields.js';
import { Gate } from '../gate.js';
import { readEach, readOne, type Reporting } from '../read-each.js';
import type { Loaded } from '../source.js';
import { unavailable } from './content-api.js';

const mostItems = 200;
const longestCursor = 1_000;
const noteTypes = ['image', 'video'] as const;

/** One page of a list, with what was said about the whole. */
export interface AnsweredPage<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
  readonly total?: number;
  readonly open?: boolean;
  readonly head?: string;
  readonly facets?: NoteFacets;
}

/**
 * Reads `{ items, cursor, total, open, head, facets }`, or a bare list. Entries that are unusable are left out, as is what
 * is wrong beside them; all of it is reported.
 * @throws ContentError when there is no list.
 */
export function readPage<T>(data: unknown, read: (item: unknown) => Loaded<T>, asked: Reporting): AnsweredPage<T> {
  const fields: Fields = isFields(data) ? data : { items: data };
  const items = own(fields, 'items');
  if (!Array.isArray(items)) throw unavailable('items', 'must be a list');
  const gate = new Gate('content-unavailable', undefined);
  const open = own(fields, 'open');
  const beside = gate.load({}, () => ({
    cursor: cursorOf(own(fields, 'cursor')),
    total: gate.number(own(fields, 'total'), 'total', 0),
    open: typeof open === 'boolean' ? open : undefined,
    head: gate.reference(own(fields, 'head'), 'head'),
    facets: readFacets(gate, own(fields, 'facets')),
  }));
  return present({ items: readEach(items.slice(0, mostItems), read, asked), ...readOne(() => beside, asked) });
}

/** Handed back as it came: what stands in it is the API's business. */
function cursorOf(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && text !== '' && text.length <= longestCursor ? text : undefined;
}

function readFacets(gate: Gate, value: unknown): NoteFacets | undefined {
  if (!isFields(value)) return undefined;
  const counted = (key: string): { readonly value: string; readonly count: number }[] => {
    const list = own(value, key);
    return gate.each(Array.isArray(list) ? list.slice(0, 100) : [], key, (entry, path) => {
      const name = gate.text(own(entry, 'value'), path, 50);
      const count = gate.number(own(entry, 'count'), path, 0);
      return name === undefined || count === undefined ? undefined : { value: name, count };
    });
  };
  return {
    types: counted('types').flatMap(({ value: name, count }) =>
      noteTypes.filter((type) => type === name).map((type) => ({ value: type, count })),
    ),
    topics: counted('topics'),
  };
}
