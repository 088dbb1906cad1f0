import type { KeyValueStore } from '../../lib/key-value-store.js';
import { timeLimit } from '../../lib/time-limit.js';
import type { StoreSetup } from '../../model/index.js';
import { parseSetup, parseSubmission } from '../setup-schema.js';
import { type LoadedSetup, type MerchantContext, MerchantError, type MerchantSource } from '../source.js';
import { acceptSubmission } from './accept-submission.js';

export interface EmbeddedMerchantOptions {
  /** Address of a JSON file; `{locale}` in it is replaced by the language, else by `en`. */
  readonly src?: string | undefined;
  /** The set-up itself; goes before `src`. */
  readonly data?: unknown;
  /** What `src` is read against. */
  readonly base?: string | undefined;
  readonly fetch: typeof fetch | undefined;
  /** Where what was handed in is kept; with the page where it is left out. */
  readonly storage?: KeyValueStore | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const prefix = 'setup:';
const longest = 4_000_000;
/** So much that was handed in is remembered. */
const most = 200;

/** What was handed in, and when. */
interface Kept {
  /** How the file stood then: what it has said since comes before what was handed in. */
  readonly standing: string;
  readonly taken: readonly Taken[];
}

interface Taken {
  readonly id: string;
  readonly at: number;
  readonly submission: unknown;
}

/** A store of which nothing is known yet: where everybody begins. */
const newStore: StoreSetup = {
  storeId: 'store',
  name: '—',
  account: { status: 'missing', documents: [] },
  store: { status: 'missing', trade: 'domestic', kind: 'enterprise', documents: [] },
  categories: [],
  listings: [],
};

/**
 * A set-up out of a file or of the page, for demos, drafts and tests. What is handed in waits to be looked at, and nobody
 * looks: only a brand's own desk can say that something is approved.
 */
export function createEmbeddedMerchant(options: EmbeddedMerchantOptions): MerchantSource {
  const { storage, now } = options;
  const memory = new Map<string, unknown>();

  async function begun({ locale, signal }: MerchantContext): Promise<LoadedSetup> {
    const { src, data } = options;
    if (data !== undefined) return parseSetup(data);
    if (src === undefined || src === '') return { setup: newStore, issues: [] };
    return parseSetup(await readFile(src, locale, signal, options));
  }

  async function known(context: MerchantContext): Promise<{ readonly loaded: LoadedSetup; readonly kept: Kept }> {
    const loaded = await begun(context);
    const key = prefix + loaded.setup.storeId;
    return { loaded, kept: keptOf(loaded, storage ? await storage.get(key) : memory.get(key)) };
  }

  /** Adds to what is kept at that moment: something else may have been handed in since it was read, also in another tab. */
  async function keep(loaded: LoadedSetup, taken: Taken): Promise<Kept> {
    const key = prefix + loaded.setup.storeId;
    let kept = keptOf(loaded, undefined);
    const add = (stored: unknown): Kept => {
      const before = keptOf(loaded, stored);
      return (kept = { ...before, taken: [...before.taken, taken].slice(-most) });
    };
    if (storage) await storage.change(key, add);
    else memory.set(key, add(memory.get(key)));
    return kept;
  }

  return {
    name: 'embedded',
    async getSetup(context) {
      const { loaded, kept } = await known(context);
      return withTaken(loaded, kept);
    },
    async submit(given, { id }, context) {
      const submission = parseSubmission(given);
      const { loaded, kept } = await known(context);
      const standing = withTaken(loaded, kept);
      if (kept.taken.some((each) => each.id === id)) return standing;
      const at = now();
      acceptSubmission(standing.setup, submission, at);
      return withTaken(loaded, await keep(loaded, { id, at, submission }));
    },
  };
}

/** What was handed in, unless the file has said something else since. */
function keptOf({ setup }: LoadedSetup, stored: unknown): Kept {
  const standing = standingOf(setup);
  const { standing: before, taken } = Object(stored) as Partial<Kept>;
  const given: readonly unknown[] = before === standing && Array.isArray(taken) ? taken : [];
  return { standing, taken: given.filter(isTaken) };
}

/** Over the file as it is now, so that names are in the language that is asked for. */
function withTaken({ setup, issues }: LoadedSetup, { taken }: Kept): LoadedSetup {
  const next = taken.reduce((before, { submission, at }) => {
    try {
      return acceptSubmission(before, parseSubmission(submission), at);
    } catch (error) {
      // Something else has written there.
      if (error instanceof MerchantError) return before;
      throw error;
    }
  }, setup);
  return { setup: next, issues };
}

/** It may have been written by anything on this origin. */
function isTaken(value: unknown): value is Taken {
  const { id, at } = (value ?? {}) as Partial<Taken>;
  return typeof id === 'string' && typeof at === 'number';
}

/** How everything stands, in no language. */
function standingOf({ account, store, categories, listings }: StoreSetup): string {
  const parts = [account, store, ...categories, ...listings];
  return JSON.stringify(parts.map((part) => ['id' in part ? part.id : '', part.status, part.changedAt ?? 0]));
}

async function readFile(
  src: string,
  locale: string,
  signal: AbortSignal | undefined,
  { base, fetch: fetcher }: EmbeddedMerchantOptions,
): Promise<unknown> {
  const names = [...new Set([locale, ...(/^zh\b/i.test(locale) ? ['zh-CN'] : []), 'en'])];
  for (const name of src.includes('{locale}') ? names.filter((each) => /^[A-Za-z0-9-]{1,35}$/.test(each)) : ['']) {
    const address = src.replaceAll('{locale}', name);
    const text = await read(base === undefined ? address : new URL(address, base).href, signal, fetcher);
    if (text === null) continue;
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new MerchantError('setup-invalid', [{ path: '', message: 'is no JSON' }], error);
    }
  }
  throw new MerchantError('setup-not-found', [{ path: src, message: 'is not there' }]);
}

async function read(
  address: string,
  signal: AbortSignal | undefined,
  fetcher: typeof fetch | undefined,
): Promise<string | null> {
  const unavailable = (message: string, cause?: unknown): MerchantError =>
    new MerchantError('setup-unavailable', [{ path: address, message }], cause);
  if (!fetcher) throw unavailable('cannot be fetched here');
  try {
    const response = await fetcher(address, { headers: { accept: 'application/json' }, signal: timeLimit(signal) });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw unavailable(`answered ${response.status}`);
    const text = await response.text();
    if (text.length > longest) throw unavailable(`has more than ${longest} characters`);
    return text;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof MerchantError ? error : unavailable('could not be reached', error);
  }
}
