import * as v from 'valibot';
import { refuse } from './refused-values.js';
import { safeUrl } from './safe-url.js';

/** Of objects, most of what adapters leave out comes as null or undefined: both count as absent. */
function withoutAbsent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // Most have nothing of the kind, and are copied by the schema as it is.
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  if (isPlain && Object.values(value).every((field) => field !== undefined && field !== null)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined && field !== null));
}

/** An object with these fields; others are dropped. */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    // A list would do for an object all of whose fields may be left out.
    v.check((value) => !Array.isArray(value), 'must be an object, not a list'),
    v.transform(withoutAbsent),
    v.object(entries),
  );

/** A field that may be left out. */
export const maybe = v.exactOptional;

/** A list of so many entries at most. Its length is looked at first: a huge one is not read. */
export const list = <const Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema, most: number) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value) || value.length <= most, `must have ${most} entries at most`),
    v.array(schema),
  );

/** Text of so many characters at most; it may be empty. */
export const text = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, `must have ${longest} characters at most`));

/** A name that other data refers to. */
export const id = v.pipe(text(2_000), v.minLength(1, 'must not be empty'));

export const count = v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(0, 'must not be negative'));

/** Milliseconds since the epoch. */
export const moment = v.pipe(v.number(), v.minValue(0, 'must be milliseconds since 1970'), v.maxValue(8.64e15));

export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as CNY'));

/** Money that may be negative, as discounts among totals are. */
export const signedMoney = fields({
  amount: v.pipe(v.number(), v.safeInteger('must be whole minor units')),
  currency,
});

export const money = fields({
  amount: v.pipe(v.number(), v.safeInteger('must be whole minor units'), v.minValue(0, 'must not be negative')),
  currency,
});

export const days = v.pipe(
  list(count, 2),
  v.check((value) => value.length === 2, 'must be the earliest and the latest day'),
  v.transform(([earliest = 0, latest = 0]) => [earliest, latest] as const),
);

const longestUrl = 500_000;

/** An address that a page may use; any other is empty, for {@link dropUnusable} to take out. */
const address = (kind: 'link' | 'picture') =>
  v.pipe(
    text(longestUrl),
    v.transform((value) => safeUrl(value, undefined, kind) ?? localFile(value) ?? refuse(value) ?? ''),
  );

/** On a page that is opened from a file, what lies beside it has such an address. From elsewhere no browser goes there. */
function localFile(value: string): string | null {
  const parsed = /^file:/i.test(value) && URL.canParse(value) ? new URL(value) : null;
  return parsed?.protocol === 'file:' && parsed.host === '' ? parsed.href : null;
}

/** A link; one that may not be followed is left out. */
export const link = address('link');

export const picture = fields({
  url: address('picture'),
  width: v.pipe(v.number(), v.minValue(1, 'must be pixels of the file')),
  height: v.pipe(v.number(), v.minValue(1, 'must be pixels of the file')),
  alt: text(5_000),
});

export const pictures = (most: number) =>
  v.pipe(
    list(picture, most),
    v.transform((all) => all.filter(({ url }) => url !== '')),
  );

const pictureNames: ReadonlySet<string> = new Set(['picture', 'poster', 'cover', 'avatar']);

/** Takes out of an object the links and pictures whose address may not be used. */
export function dropUnusable<Read extends object>(read: Read): Read {
  const usable = ([key, value]: [string, unknown]): boolean => {
    if (/url$/i.test(key)) return value !== '';
    return !pictureNames.has(key) || (value as { url: string }).url !== '';
  };
  const all = Object.entries(read);
  return all.every(usable) ? read : (Object.fromEntries(all.filter(usable)) as Read);
}

export const tradeMode = v.picklist(['domestic', 'bonded', 'directMail']);

export const comparePrice = fields({
  price: money,
  kind: v.picklist(['suggestedRetail', 'sevenDayLow', 'lastDeal', 'market']),
});

export const pageOf = <const Schema extends v.GenericSchema<unknown, unknown>>(item: Schema) =>
  fields({ items: list(item, 1_000), cursor: maybe(text(10_000)) });
