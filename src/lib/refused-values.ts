import * as v from 'valibot';

/** What was refused in what is being read just now; reading never waits, so that there is one at a time. */
let refused: Set<string> | undefined;

/** A value is refused and left out. One that is empty says nothing that could be told of. */
export function refuse(value: string): undefined {
  if (value !== '') refused?.add(value);
}

/** Reads data by a schema. @returns what came of it, and where in `data` the addresses and colours stand that were refused. */
export function parseTellingRefused<const Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  data: unknown,
): readonly [v.SafeParseResult<Schema>, readonly string[]] {
  const found = (refused = new Set<string>());
  try {
    const result = v.safeParse(schema, data);
    return [result, found.size === 0 ? [] : [...placesOf(data, found, [], new Set())]];
  } finally {
    refused = undefined;
  }
}

function* placesOf(
  data: unknown,
  wanted: ReadonlySet<string>,
  path: readonly string[],
  within: Set<object>,
): Generator<string> {
  if (typeof data === 'string') {
    // What would be no address may well be a title.
    if (wanted.has(data) && /(?:url|swatch)$/i.test(path.at(-1) ?? '')) yield path.join('.');
  } else if (typeof data === 'object' && data !== null && !within.has(data)) {
    within.add(data);
    for (const [key, value] of Object.entries(data)) yield* placesOf(value, wanted, [...path, key], within);
    within.delete(data);
  }
}
