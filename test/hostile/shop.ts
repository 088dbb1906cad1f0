import { parseComment } from '../../src/content/comment-schema.js';
import { parseNote } from '../../src/content/note-schema.js';
import { parseQuestion } from '../../src/content/question-schema.js';
import { readEach, readOne } from '../../src/content/read-each.js';
import { parseReview, parseReviewSummary } from '../../src/content/review-schema.js';
import type { ContentSource } from '../../src/content/source.js';
import { parseStore } from '../../src/content/store-schema.js';
import type { Page, Product } from '../../src/model/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { pageEnvironment } from '../../src/runtime/environment.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
import { productOf, storeOf } from './goods.js';
import { commentOf, noteOf, questionOf, reviewOf } from './payloads.js';

/** The last number in the name of a thing: the place of its payload. */
export const placeIn = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);

/** A back end in the hands of somebody else. Searched for words that begin with a number, it finds that product. */
class HostileAdapter extends MemoryAdapter {
  override readonly capabilities = {
    promise: 'keyed',
    checkout: 'handOff',
    selection: true,
    discountCodes: true,
    search: true,
  } as const;
  readonly #payloads: readonly string[];

  constructor(payloads: readonly string[]) {
    super([]);
    this.#payloads = payloads;
  }

  override getProducts(refs: readonly string[]): Promise<readonly Product[]> {
    return Promise.resolve(refs.map((ref) => this.#product(placeIn(ref))));
  }

  searchProducts({ query = '' }: { readonly query?: string }): Promise<Page<Product>> {
    return Promise.resolve({ items: [this.#product(Number.parseInt(query))] });
  }

  #product(place: number): Product {
    return productOf(this.#payloads[place] ?? '', `product-${place}`, `store-${place}`) as Product;
  }
}

/** A source in the hands of somebody else: `store-7` has the seventh payload, the talk about `7` those from the seventh on. */
function hostileSource(payloads: readonly string[], postsOnPage: number): ContentSource {
  const note = (place: number, id = `note-${place}`) => parseNote({ ...noteOf(payloads[place] ?? ''), id });
  const postsFrom = (name: string): [string, number][] => {
    const first = placeIn(name);
    return payloads.slice(first, first + postsOnPage).map((payload, index) => [payload, first + index]);
  };
  return {
    name: 'hostile',
    getNote: (id) => Promise.resolve(note(placeIn(id))),
    listNotes: ({ query }) =>
      Promise.resolve({ items: query === undefined ? [] : [note(Number.parseInt(query)).value], total: 1 }),
    getStore: async (id, context) => readOne(() => parseStore(storeOf(payloads[placeIn(id)] ?? '', id)), context),
    suggest: (text) => Promise.resolve(postsFrom(text).map(([payload]) => payload)),
    listReviews: async ({ productId }, context) => {
      const posts = postsFrom(productId);
      const tags = posts.slice(0, 20).map(([name]) => ({ name, count: 1 }));
      return {
        items: readEach(
          posts,
          ([payload, place]) => parseReview({ ...reviewOf(payload), id: `review-${place}`, productId }),
          context,
        ),
        summary: parseReviewSummary({ average: 5, count: posts.length, tags }).value,
      };
    },
    listQuestions: async ({ productId }, context) => ({
      items: readEach(
        postsFrom(productId),
        ([payload, place]) => parseQuestion({ ...questionOf(payload), id: `question-${place}`, productId }),
        context,
      ),
    }),
    listComments: async ({ noteId }, context) => ({
      items: readEach(
        postsFrom(noteId),
        ([payload, place]) => parseComment({ ...commentOf(payload), id: `comment-${place}`, noteId }),
        context,
      ),
    }),
  };
}

/**
 * A shop in which everything says a payload. Nothing of it is stored.
 * @param postsOnPage how many reviews, comments or suggestions come at once.
 */
export function hostileShop(payloads: readonly string[], postsOnPage = 1): Shop {
  return createShop({
    name: 'hostile',
    locale: 'en',
    environment: { ...pageEnvironment(), indexedDB: undefined },
    commerce: new HostileAdapter(payloads),
    content: hostileSource(payloads, postsOnPage),
  });
}
