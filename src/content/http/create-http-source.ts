import { once } from '../../lib/once.js';
import type { FeedItem } from '../../model/index.js';
import { parseNote } from '../note-schema.js';
import { readOne } from '../read-each.js';
import type { ContentSource, NoteQuery } from '../source.js';
import { parseStore } from '../store-schema.js';
import type { Community } from './community.js';
import { ContentApi, type ContentApiOptions, orNothing, type QueryFields } from './content-api.js';
import { readPage } from './read-page.js';

export interface HttpSourceOptions extends ContentApiOptions {
  /** Calls that the API has nothing for: what stands here is not offered to anybody. */
  readonly without?: readonly Exclude<keyof ContentSource, 'name' | 'getNote' | 'listNotes' | 'getStore'>[] | undefined;
}

/** Loaded with the first question that goes beyond notes and stores. */
const loadDiscovery = once(() => import('./discovery.js'));

/**
 * Content from a brand's own HTTP API; docs/content.md says what is asked and answered. Only `notes` and `notes/<id>` have
 * to be there: lists of what an API answers 404 for are empty, and take nothing.
 */
export function createHttpSource({ without = [], ...options }: HttpSourceOptions): ContentSource {
  const api = new ContentApi(options);
  const community = once(async (): Promise<Community> => new (await import('./community.js')).Community(api));
  let hasFeed = false;
  /** Channels that there was no feed for as long as no feed had answered; undefined is the feed without a channel. */
  const unfed = new Set<string | undefined>();
  /** There is something newer than what the browser has kept of a first page. */
  let hasNewer = false;
  const note = (item: unknown): ReturnType<typeof parseNote> => parseNote(item, api.root);

  const source: ContentSource = {
    name: 'http',
    getNote: async (id, context) => note(await api.send(['notes', id], context)),
    async listNotes(query, context) {
      const {
        open: _,
        head: __,
        ...page
      } = readPage(await api.send(['notes'], context, { query: asked(query) }), note, context);
      return page;
    },
    async listFeed(query, context) {
      const request = { query: asked(query), fresh: hasNewer && query.cursor === undefined };
      // An API without one is not asked for it before each page.
      const isUnfed = !hasFeed && (unfed.has(undefined) || unfed.has(query.feed));
      const answer = isUnfed ? null : await orNothing(api.send(['feed'], context, request));
      if (request.fresh) hasNewer = false;
      if (answer === null) {
        // It is this channel that there is not.
        if (hasFeed) return { items: [] };
        if (query.cursor === undefined) unfed.add(query.feed);
        const { items, cursor } = await source.listNotes(query, context);
        const cards: FeedItem[] = items.map((each) => ({ kind: 'note', note: each }));
        return { items: cards, ...(cursor !== undefined && { cursor }) };
      }
      hasFeed = true;
      return (await loadDiscovery()).readFeed(answer, api.root, context);
    },
    async countNewer(query, head, context) {
      const request = { query: { ...asked(query), head }, fresh: true };
      const answer = await orNothing(api.send(['feed', 'newer'], context, request));
      const count = answer === null ? 0 : (await loadDiscovery()).readCount(answer);
      hasNewer ||= count > 0;
      return count;
    },
    async listChannels(context) {
      const answer = await orNothing(api.send(['channels'], context));
      return answer === null ? [] : (await loadDiscovery()).readChannels(answer, context);
    },
    async suggest(text, context) {
      const answer = await orNothing(api.send(['suggestions'], context, { query: { q: text } }));
      return answer === null ? [] : (await loadDiscovery()).readSuggestions(answer);
    },
    async getStore(id, context) {
      const answer = await orNothing(api.send(['stores', id], context));
      return answer === null ? null : readOne(() => parseStore(answer, api.root), context);
    },
    async listStores({ query, cursor }, context) {
      const answer = await orNothing(api.send(['stores'], context, { query: { q: query, cursor } }));
      const { items, cursor: next } = readPage(answer ?? [], (item) => parseStore(item, api.root), context);
      return { items, ...(next !== undefined && { cursor: next }) };
    },
    async getMarketPage(id, context) {
      const answer = await orNothing(api.send(['pages', id], context));
      return answer === null ? null : (await loadDiscovery()).readMarketPage(answer, api.root, context);
    },
    listReviews: async (query, context) => (await community()).listReviews(query, context),
    createReview: async (draft, { id }, context) => (await community()).createReview(draft, id, context),
    listQuestions: async (query, context) => (await community()).listQuestions(query, context),
    createQuestion: async (draft, { id }, context) => (await community()).createQuestion(draft, id, context),
    createAnswer: async (draft, { id }, context) => (await community()).createAnswer(draft, id, context),
    listComments: async (query, context) => (await community()).listComments(query, context),
    createComment: async (draft, { id }, context) => (await community()).createComment(draft, id, context),
    deletePost: async (kind, id, context) => (await community()).deletePost(kind, id, context),
    setLike: async (kind, id, active, context) => (await community()).setLike(kind, id, active, context),
    reportPost: async (kind, id, reason, context) => (await community()).reportPost(kind, id, reason, context),
    setReaction: async (noteId, reaction, active, context) =>
      (await community()).setReaction(noteId, reaction, active, context),
    isFollowing: async (authorId, context) => (await community()).isFollowing(authorId, context),
    follow: async (authorId, active, context) => (await community()).follow(authorId, active, context),
  };
  return Object.fromEntries(
    Object.entries(source).filter(([call]) => !(without as readonly string[]).includes(call)),
  ) as unknown as ContentSource;
}

/** Names of the API for what a query asks. */
function asked(query: NoteQuery): QueryFields {
  const { feed, productId, storeId, authorId, query: words, topic, type, sort, personalized, limit, cursor } = query;
  return {
    channel: feed,
    product: productId,
    store: storeId,
    author: authorId,
    q: words,
    topic,
    type,
    sort,
    personalized: personalized === false ? false : undefined,
    limit,
    cursor,
  };
}
