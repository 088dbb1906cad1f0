import * as v from 'valibot';
import { dropUnusable, fields, id, link, maybe, moment, text, tradeMode } from '../lib/schema-fields.js';
import {
  approvalStatuses,
  type SetupDocument,
  type SetupSubmission,
  storeKinds,
  type StoreSetup,
  storeTrades,
} from '../model/store-setup.js';
import { cleanText } from '../rules/typed/clean-text.js';
import { type LoadedSetup, MerchantError, type MerchantIssue } from './source.js';

const mostDocuments = 40;
const mostCategories = 200;
const mostListings = 5_000;

/** Words without what is not to be seen; shown as text. */
const words = (longest: number) =>
  v.pipe(
    text(longest),
    v.transform((value) => cleanText(value).trim()),
  );
const name = v.pipe(words(200), v.minLength(1, 'must not be empty'));

/** A day that there is, such as `2027-02-28`. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2027-03-31'),
  v.check((value) => {
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  }, 'must be a day that there is'),
);

const document = v.pipe(
  fields({
    kind: v.pipe(words(60), v.minLength(1, 'must not be empty')),
    number: v.pipe(words(80), v.minLength(1, 'must not be empty')),
    issuer: maybe(words(200)),
    validTo: maybe(day),
    url: maybe(link),
  }),
  v.transform(dropUnusable),
);

const clearance = {
  status: v.picklist(approvalStatuses),
  reason: maybe(words(500)),
  changedAt: maybe(moment),
  documents: v.optional(v.unknown(), []),
};

const parts = {
  account: fields(clearance),
  store: fields({ ...clearance, trade: v.picklist(storeTrades), kind: v.picklist(storeKinds) }),
  category: fields({ ...clearance, id, name, category: words(100), tradeMode: v.optional(tradeMode, 'domestic') }),
  listing: fields({ ...clearance, id, handle: maybe(id), title: name, categoryId: id }),
};

const frame = fields({
  storeId: id,
  name,
  account: v.unknown(),
  store: v.unknown(),
  categories: v.optional(v.unknown(), []),
  listings: v.optional(v.unknown(), []),
});

/**
 * Makes a set-up of data. A category, a listing or a document that is wrong is left out and named; of the account and the
 * store nothing may be wrong but a document, since all else follows from them. Fields that there are not are left out.
 * @throws MerchantError `setup-invalid` when it is none.
 */
export function parseSetup(data: unknown): LoadedSetup {
  const issues: MerchantIssue[] = [];
  const { account, store, categories, listings, ...rest } = whole(frame, data, '');
  const setup: StoreSetup = {
    ...rest,
    account: withDocuments(whole(parts.account, account, 'account'), 'account', issues),
    store: withDocuments(whole(parts.store, store, 'store'), 'store', issues),
    categories: eachOf(parts.category, categories, 'categories', mostCategories, issues),
    listings: eachOf(parts.listing, listings, 'listings', mostListings, issues),
  };
  return { setup, issues };
}

const submission = fields({
  kind: v.picklist(['account', 'store', 'category', 'listing']),
  id,
  documents: v.pipe(v.array(document), v.maxLength(mostDocuments)),
  trade: maybe(v.picklist(storeTrades)),
  storeKind: maybe(v.picklist(storeKinds)),
});

/**
 * Makes a submission of data, before it is sent anywhere.
 * @throws MerchantError `submission-refused` naming what is wrong.
 */
export function parseSubmission(data: unknown): SetupSubmission {
  const parsed = v.safeParse(submission, data);
  if (parsed.success) return parsed.output;
  throw new MerchantError('submission-refused', issuesOf(parsed.issues, ''));
}

function whole<const Schema extends v.GenericSchema<unknown, unknown>>(
  schema: Schema,
  data: unknown,
  path: string,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  throw new MerchantError('setup-invalid', issuesOf(parsed.issues, path));
}

function withDocuments<Part extends { readonly documents: unknown }>(
  part: Part,
  path: string,
  issues: MerchantIssue[],
): Omit<Part, 'documents'> & { readonly documents: readonly SetupDocument[] } {
  const given = listAt(part.documents, `${path}.documents`, mostDocuments, issues);
  const documents = given.flatMap((each, at) => readOne(document, each, `${path}.documents.${at}`, issues));
  return { ...part, documents };
}

/** Those of a list that can be read; of two with the same id the first. */
function eachOf<Part extends { readonly id: string; readonly documents: unknown }>(
  schema: v.GenericSchema<unknown, Part>,
  given: unknown,
  path: string,
  most: number,
  issues: MerchantIssue[],
): readonly (Omit<Part, 'documents'> & { readonly documents: readonly SetupDocument[] })[] {
  const known = new Set<string>();
  return listAt(given, path, most, issues).flatMap((each, at) => {
    const [part] = readOne(schema, each, `${path}.${at}`, issues);
    if (!part) return [];
    if (known.has(part.id)) {
      issues.push({ path: `${path}.${at}.id`, message: `"${part.id}" is there already` });
      return [];
    }
    known.add(part.id);
    return [withDocuments(part, `${path}.${at}`, issues)];
  });
}

function listAt(given: unknown, path: string, most: number, issues: MerchantIssue[]): readonly unknown[] {
  if (!Array.isArray(given)) {
    issues.push({ path, message: 'must be a list' });
    return [];
  }
  if (given.length > most) issues.push({ path, message: `has more than ${most} entries: the others are left out` });
  return given.slice(0, most);
}

function readOne<Part>(
  schema: v.GenericSchema<unknown, Part>,
  given: unknown,
  path: string,
  issues: MerchantIssue[],
): readonly Part[] {
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return [parsed.output];
  issues.push(...issuesOf(parsed.issues, path));
  return [];
}

function issuesOf(found: readonly v.BaseIssue<unknown>[], path: string): readonly MerchantIssue[] {
  return found.map((issue) => ({
    path: [path, v.getDotPath(issue)].filter(Boolean).join('.'),
    message: issue.message,
  }));
}
