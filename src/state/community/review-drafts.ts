import type { KeyValueStore } from '../../lib/key-value-store.js';

/** What somebody has begun to say of a product. */
export interface ReviewWords {
  readonly rating: number;
  readonly text: string;
  readonly anonymous: boolean;
}

/**
 * Opens the storage of pictures, a database of its own: one that is too full for them still takes the cart.
 * @param onWarning told once, when they are kept in memory only.
 */
export type OpenPictures = (onWarning: () => void) => KeyValueStore;

/** What the keys of everything that is kept here begin with, in both storages. */
const prefix = 'review-draft:';
/** So much of a draft's pictures is kept, in bytes: nine as phones take them. More would crowd others out of this device. */
const mostBytes = 100_000_000;

/** What is not published yet, kept on this device against a crash or a closed tab. */
export class ReviewDrafts {
  readonly #storage: KeyValueStore;
  readonly #pictures: KeyValueStore;
  /** False once the storage of pictures has turned out to be none. */
  #lasts = true;
  /** What a former customer has begun to say is being forgotten: nobody reads it meanwhile. */
  #forgotten: Promise<unknown> = Promise.resolve();

  constructor(storage: KeyValueStore, pictures: OpenPictures) {
    this.#storage = storage;
    this.#pictures = pictures(() => (this.#lasts = false));
  }

  async read(productId: string): Promise<ReviewWords | undefined> {
    await this.#forgotten;
    const stored = await this.#storage.get(prefix + productId);
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { rating, text, anonymous } = stored as Record<string, unknown>;
    if (typeof text !== 'string' || typeof rating !== 'number' || !(rating >= 0 && rating <= 5)) return undefined;
    return { rating, text, anonymous: anonymous === true };
  }

  async readPictures(productId: string): Promise<readonly File[]> {
    await this.#forgotten;
    const stored = await this.#pictures.get(prefix + productId);
    return Array.isArray(stored) ? stored.filter(isPicture).map(named) : [];
  }

  /** Nothing said and no stars given is no draft. */
  keep(productId: string, words: ReviewWords): Promise<void> {
    const key = prefix + productId;
    return words.text === '' && words.rating === 0 ? this.#storage.delete(key) : this.#storage.set(key, { ...words });
  }

  /** @returns whether they would survive a crash: not where there is too much of them, or no storage. */
  async keepPictures(productId: string, pictures: readonly File[]): Promise<boolean> {
    const key = prefix + productId;
    const fit = pictures.reduce((sum, { size }) => sum + size, 0) <= mostBytes;
    if (pictures.length > 0 && fit) await this.#pictures.set(key, [...pictures]);
    else await this.#pictures.delete(key);
    return fit && this.#lasts;
  }

  async drop(productId: string): Promise<void> {
    const key = prefix + productId;
    await Promise.all([this.#storage.delete(key), this.#pictures.delete(key)]);
  }

  /** What the former customer has begun to say does not outlast them on this device. */
  async forget(): Promise<void> {
    const all = (entries: ReadonlyMap<string, unknown>) => [...entries.keys()].map((key) => [key, undefined] as const);
    const forgotten = Promise.all([this.#storage, this.#pictures].map((storage) => storage.update(prefix, all)));
    this.#forgotten = forgotten.catch(() => undefined);
    await forgotten;
  }

  /** Lets go of the pictures' database. */
  close(): void {
    this.#pictures.close();
  }
}

function isPicture(value: unknown): value is Blob {
  return value instanceof Blob && value.type.startsWith('image/');
}

/** A file that was kept comes back without its name where the storage knows nothing of names. */
function named(picture: Blob): File {
  return picture instanceof File ? picture : new File([picture], 'picture', { type: picture.type });
}
