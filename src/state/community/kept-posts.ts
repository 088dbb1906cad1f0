import type { KeyValueStore } from '../../lib/key-value-store.js';
import { type Customer, lastingMark } from '../known-customers.js';
import type { Draft } from './community-store.js';

/** What is kept of what was written: a review is not, which stays a draft, with its pictures, until the host has it. */
export type KeptDraft = Exclude<Draft, { readonly kind: 'review' }>;

/** Something that was written, and that the host is not known to have. */
export interface KeptPost {
  readonly id: string;
  readonly draft: KeptDraft;
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
}

const prefix = 'unsent-post:';
/** So long it is kept, in milliseconds: 30 days. */
const longest = 2_592_000_000;
/** What each kind says beside its text: of a comment on what it is, and of a reply what it answers. */
const fieldsOf = {
  question: { productId: true },
  answer: { questionId: true },
  comment: { noteId: true, parentId: false, replyTo: false },
} as const satisfies Record<KeptDraft['kind'], Readonly<Record<string, boolean>>>;

/** What was written and has not arrived, kept on this device against a closed tab. */
export class KeptPosts {
  readonly #storage: KeyValueStore;
  readonly #visitor: () => Customer;

  constructor(storage: KeyValueStore, visitor: () => Customer) {
    this.#storage = storage;
    this.#visitor = visitor;
  }

  /** Keeps it for its writer; nothing where it could not be told from somebody else's on a later page. */
  async keep(id: string, draft: Draft, at: number): Promise<void> {
    const by = markOfWriter(this.#visitor());
    if (by !== undefined && draft.kind !== 'review') await this.#storage.set(prefix + id, { by, at, draft });
  }

  drop(id: string): Promise<void> {
    return this.#storage.delete(prefix + id);
  }

  /** What whoever is there has written, the oldest first. What nobody can read, or has come back for, goes. */
  async read(now: number): Promise<readonly KeptPost[]> {
    const posts: KeptPost[] = [];
    const entries = await this.#storage.entries(prefix);
    const visitor = markOfWriter(this.#visitor());
    for (const [key, stored] of entries) {
      const { by, at, draft } = Object(stored) as Readonly<Record<string, unknown>>;
      const known = readDraft(draft);
      if (!known || typeof at !== 'number' || !(now - at < longest)) void this.#storage.delete(key);
      else if (by === visitor) posts.push({ id: key.slice(prefix.length), draft: known, at });
    }
    return posts.sort((one, other) => one.at - other.at);
  }
}

/** Null for a guest; undefined for a customer of whom no id is known, whose token is another one some day. */
function markOfWriter(visitor: Customer): number | null | undefined {
  return visitor.customer === null ? null : lastingMark(visitor);
}

/** What stands in the database is not trusted. */
function readDraft(stored: unknown): KeptDraft | undefined {
  const { kind, text, ...given } = Object(stored) as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof kind !== 'string' || !Object.hasOwn(fieldsOf, kind)) return undefined;
  const draft: Record<string, string> = { kind, text };
  for (const [field, needed] of Object.entries(fieldsOf[kind as KeptDraft['kind']])) {
    const value = given[field];
    if (typeof value === 'string') draft[field] = value;
    else if (needed || value !== undefined) return undefined;
  }
  return draft as unknown as KeptDraft;
}
