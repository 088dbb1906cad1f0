import type { KeyValueStore } from '../../lib/key-value-store.js';

/** What somebody has begun to say of a product. Pictures are not kept: they are files of the moment. */
export interface ReviewWords {
  readonly rating: number;
  readonly text: string;
  readonly anonymous: boolean;
}

const prefix = 'review-draft:';

/** Words that are not published yet, kept on this device against a crash or a closed tab. */
export class ReviewDrafts {
  readonly #storage: KeyValueStore;

  constructor(storage: KeyValueStore) {
    this.#storage = storage;
  }

  async read(productId: string): Promise<ReviewWords | undefined> {
    const stored = await this.#storage.get(prefix + productId);
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { rating, text, anonymous } = stored as Record<string, unknown>;
    if (typeof text !== 'string' || typeof rating !== 'number' || !(rating >= 0 && rating <= 5)) return undefined;
    return { rating, text, anonymous: anonymous === true };
  }

  /** Nothing said and no stars given is no draft. */
  keep(productId: string, words: ReviewWords): Promise<void> {
    return words.text === '' && words.rating === 0
      ? this.drop(productId)
      : this.#storage.set(prefix + productId, { ...words });
  }

  drop(productId: string): Promise<void> {
    return this.#storage.delete(prefix + productId);
  }

  /** Words of the former customer do not outlast them on this device. */
  async forget(): Promise<void> {
    await Promise.all((await this.#storage.keys(prefix)).map((key) => this.#storage.delete(key)));
  }
}
