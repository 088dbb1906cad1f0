import { askedAddress, noAddress } from '../../lib/asked-address.js';
import { type ContentContext, ContentError, type ContentSource } from '../source.js';
import { Collection } from './collection.js';
import type { Folder } from './folder.js';
import type { Posts } from './posts.js';
import { JsonReader } from './read-json.js';
import type { Sandbox } from './sandbox.js';

export interface JsonSourceOptions {
  /**
   * Address of the content: a file `{ notes, stores, reviews, questions, comments, channels, rooms, pages, suggestions }`
   * ending in `.json`, or a folder ending in `/`. With `"community": "sandbox"` in the file visitors can write, in this
   * page and for themselves alone.
   * `{locale}` in it is replaced by the language; where a language is not there, English is.
   */
  readonly src?: string | undefined;
  /** The content itself, as it would stand in the file. Comes before `src`. */
  readonly data?: unknown;
  /** The page's own by default. */
  readonly fetch?: typeof fetch | undefined;
  /** What `src`, or the addresses in `data`, are read against. The page's address by default. */
  readonly base?: string | undefined;
}

/** Content from static files that a brand can put on any host, or from data that came with the page. */
export function createJsonSource(options: JsonSourceOptions): ContentSource {
  const { src, data, base = globalThis.location?.href } = options;
  const reader = new JsonReader(options.fetch ?? globalThis.fetch?.bind(globalThis));
  const collections = new Map<string, { readonly file: unknown; readonly collection: Collection }>();

  const openFolder = async (url: string): Promise<Folder> => new (await import('./folder.js')).Folder(url, reader);

  /** What visitors wrote in a sandbox, and what was read, lasts as long as the file stays the same. */
  function collectionOf(url: string, file: unknown): Collection {
    const known = collections.get(url);
    if (known && known.file === file) return known.collection;
    const collection = new Collection(file, url);
    collections.set(url, { file, collection });
    return collection;
  }

  /** The content of one address, from its file or folder. */
  async function open(url: string, signal: AbortSignal | undefined): Promise<Collection | Folder> {
    return url.endsWith('/') ? openFolder(url) : collectionOf(url, await reader.read(url, signal));
  }

  /** The content of one address as it is by now. */
  async function reopen(url: string, signal: AbortSignal | undefined): Promise<Collection | Folder> {
    return url.endsWith('/') ? openFolder(url) : collectionOf(url, await reader.reread(url, signal));
  }

  let given: Collection | undefined;

  /** Asks in the shopper's language, then in English. */
  async function ask<T>(
    { locale, signal }: ContentContext,
    question: (content: Collection | Folder) => T | Promise<T>,
    read = open,
  ): Promise<T> {
    signal?.throwIfAborted();
    if (data !== undefined) return question((given ??= new Collection(data, base)));
    if (src === undefined) throw new ContentError('content-not-found', [{ path: 'src', message: 'is missing' }]);
    const urls = addressesOf(src, locale, base);
    for (const [index, url] of urls.entries()) {
      try {
        const answer = await question(await read(url, signal));
        if (answer !== null || index === urls.length - 1) return answer;
      } catch (error) {
        const missing = error instanceof ContentError && error.code === 'content-not-found';
        if (!missing || index === urls.length - 1) throw error;
      }
    }
    throw new ContentError('content-not-found');
  }

  /** Asks what people say: nobody says anything where no content is named, as where a note stands in the page itself. */
  function posts<T>(context: ContentContext, question: (content: Posts | Folder) => T | Promise<T>): Promise<T> {
    const read = async (content: Collection | Folder): Promise<T> =>
      question('posts' in content ? await content.posts(context) : content);
    return data === undefined && src === undefined ? read(new Collection({}, base)) : ask(context, read);
  }

  /** Does something in the sandbox of a file, where it has one. */
  const tell = <T>(context: ContentContext, act: (sandbox: Sandbox) => T): Promise<T> =>
    ask(context, async (content) => {
      if ('sandbox' in content) return act(await content.sandbox(context));
      throw new ContentError('content-unavailable', [{ path: 'community', message: 'takes nothing' }]);
    });

  return {
    name: 'json',
    getNote: (id, context) => ask(context, (content) => content.note(id, context.signal)),
    listNotes: (query, context) => ask(context, (content) => content.list(query, context)),
    listFeed: (query, context) => ask(context, (content) => content.feed(query, context)),
    countNewer: (query, head, context) =>
      ask(context, (content) => content.newer(query, head, context), data === undefined ? reopen : open),
    listChannels: (context) => ask(context, (content) => content.channels(context)),
    suggest: (text, context) => ask(context, (content) => content.suggest(text, context)),
    listStores: (query, context) => ask(context, (content) => content.stores(query, context)),
    getMarketPage: (id, context) => ask(context, (content) => content.page(id, context)),
    getStore: (id, context) => ask(context, (content) => content.store(id, context)),
    listReviews: (query, context) => posts(context, (content) => content.listReviews(query, context)),
    listQuestions: (query, context) => posts(context, (content) => content.listQuestions(query, context)),
    listComments: (query, context) => posts(context, (content) => content.listComments(query, context)),
    createReview: (draft, operation, context) => tell(context, (sandbox) => sandbox.createReview(draft, operation)),
    createQuestion: (draft, operation, context) => tell(context, (sandbox) => sandbox.createQuestion(draft, operation)),
    createAnswer: (draft, operation, context) => tell(context, (sandbox) => sandbox.createAnswer(draft, operation)),
    createComment: (draft, operation, context) => tell(context, (sandbox) => sandbox.createComment(draft, operation)),
    deletePost: (kind, id, context) => tell(context, (sandbox) => sandbox.deletePost(kind, id)),
    setLike: (kind, id, active, context) => tell(context, (sandbox) => sandbox.setLike(kind, id, active)),
    // Where nothing is taken nobody can be followed: the first question is refused already.
    isFollowing: (authorId, context) => tell(context, (sandbox) => sandbox.isFollowing(authorId)),
    follow: (authorId, active, context) => tell(context, (sandbox) => sandbox.follow(authorId, active)),
    // Nobody reads what is reported to a static file; it goes from the visitor's sight all the same.
    reportPost: (_kind, _id, _reason, context) => tell(context, () => undefined),
  };
}

/** Where to look, in order. Chinese of any region finds the mainland's. */
function addressesOf(src: string, locale: string, base: string | undefined): string[] {
  const language = locale.split('-')[0] ?? locale;
  const locales = src.includes('{locale}') ? [locale, language === 'zh' ? 'zh-CN' : language, 'en'] : [''];
  const addresses = locales.map((each) => {
    const url = askedAddress(src.replaceAll('{locale}', encodeURIComponent(each)), base);
    if (!url) throw new ContentError('content-unavailable', [{ path: src, message: noAddress }]);
    return url.href;
  });
  return [...new Set(addresses)];
}
