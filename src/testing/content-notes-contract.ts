import {
  ContentError,
  type ContentContext,
  type ContentSource,
  type NoteQuery,
  type Report,
} from '../content/source.js';
import { feedItemKey, type FeedItem, type Page } from '../model/index.js';
import { cannotRun, contractCase, must, mustEqual, type ContractCase } from './contract-case.js';
import { stagedNotes } from './content-fixture.js';
import { callOf } from './content-calls.js';

const mostPages = 60;
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
/** Every note that can be read, as the source is to give them. */
const all = [...idsOf(stagedNotes), 'hostile'];

/** All pages of a list, one after the other. */
export async function everyPage<T>(ask: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await ask(cursor);
    found.push(...page.items);
    if (page.cursor === undefined) return found;
    must(page.cursor !== cursor, 'the cursor of a page leads to the same page');
    cursor = page.cursor;
  }
  throw new Error(`more than ${mostPages} pages`);
}

/** Promises about notes, feeds, stores and pages. */
export function notesContract(
  stage: () => Promise<ContentSource>,
  context: Omit<ContentContext, 'signal'>,
): readonly ContractCase[] {
  const list = async (query: NoteQuery): Promise<string[]> => {
    const source = await stage();
    return idsOf(await everyPage((cursor) => source.listNotes({ ...query, ...(cursor && { cursor }) }, context)));
  };
  const which = (holds: (index: number) => boolean): string[] => idsOf(stagedNotes.filter((_, index) => holds(index)));

  return [
    contractCase('notes', 'a note comes as it was written', async () => {
      const { value, issues } = await (await stage()).getNote('note-1', context);
      mustEqual(value.title, 'Note 1', 'the title');
      mustEqual(value.tags[0]?.productId, 'serum', 'what is tagged');
      mustEqual(value.products, ['serum'], 'the products');
      mustEqual(value.images[0]?.url, 'https://pictures.example/note-1.webp', 'the picture');
      mustEqual(value.publishedAt, Date.UTC(2026, 8, 1, 1), 'when it was published');
      mustEqual(issues, [], 'what is wrong with it');
    }),
    contractCase('notes', 'a note that there is not is told apart from a line that is down', async () => {
      const error = await (await stage()).getNote('nowhere', context).catch((thrown: unknown) => thrown);
      must(error instanceof ContentError, `a ContentError has to be thrown, and it is ${String(error)}`);
      mustEqual(error.code, 'content-not-found', 'the code');
    }),
    contractCase('notes', 'an id cannot lead anywhere else', async () => {
      const source = await stage();
      for (const id of ['..', '.', '', '../stores/isle', 'note-1?x', 'note-1#x', 'https://elsewhere.example/']) {
        const error = await source.getNote(id, context).catch((thrown: unknown) => thrown);
        must(error instanceof ContentError, `"${id}" has to be refused, and it is ${JSON.stringify(error)}`);
      }
    }),
    contractCase('notes', 'a note that cannot be read is refused, and its neighbours stand', async () => {
      const error = await (await stage()).getNote('broken', context).catch((thrown: unknown) => thrown);
      must(error instanceof ContentError, `a ContentError has to be thrown, and it is ${String(error)}`);
      must(!(await list({})).includes('broken'), 'it has to be left out of the list');
    }),
    contractCase('notes', 'what is hostile is left out, and the rest is shown', async () => {
      const { value } = await (await stage()).getNote('hostile', context);
      mustEqual(value.title, 'A note', 'the title');
      mustEqual(value.images.length, 1, 'the number of pictures');
      const links = [value.url, value.author.url, value.tags[0]?.url].filter((url) => url !== undefined);
      mustEqual(links, [], 'the links');
    }),
    contractCase('notes', 'what is left out of the notes of a list is told by `report`', async () => {
      const source = await stage();
      const { issues } = await source.getNote('hostile', context);
      if (issues.length === 0) cannotRun('nothing was left out here: the host does that itself');
      const told: string[] = [];
      const report: Report = (found) => void told.push(...found.map(({ path }) => path));
      await everyPage((cursor) => source.listNotes(cursor === undefined ? {} : { cursor }, { ...context, report }));
      const untold = issues.filter(({ path }) => !told.some((each) => each.endsWith(`.${path}`)));
      mustEqual(untold, [], 'what is told of a note alone and not of the list that it is in');
    }),
    contractCase('notes', 'pages bring every note once, in one order', async () => {
      mustEqual(await list({}), all, 'the notes');
    }),
    contractCase('notes', 'what is asked for is all that comes', async () => {
      mustEqual(
        await list({ storeId: 'isle' }),
        which((index) => index % 3 === 0),
        'the notes of a store',
      );
      mustEqual(
        await list({ authorId: 'mia' }),
        which((index) => index % 3 !== 0),
        'the notes of an author',
      );
      mustEqual(
        await list({ topic: 'morning' }),
        which((index) => index % 4 === 0),
        'the notes with a topic',
      );
      mustEqual(
        await list({ type: 'video' }),
        which((index) => index % 5 === 0),
        'the videos',
      );
      mustEqual(await list({ productId: 'serum' }), [...which((i) => i % 2 === 1), 'hostile'], 'those with a product');
      mustEqual(await list({ query: 'window' }), ['note-7'], 'those with a word');
      mustEqual(await list({ query: 'windowless' }), [], 'those with a word that nobody wrote');
    }),
    contractCase('notes', 'what is asked for holds together', async () => {
      const query = { storeId: 'isle', type: 'video', topic: 'morning' } as const;
      mustEqual(
        await list(query),
        which((index) => index % 60 === 0),
        'the notes',
      );
    }),
    contractCase('notes', 'the latest come first where they are asked for', async () => {
      mustEqual((await list({ sort: 'latest' })).slice(0, 3), ['note-46', 'note-45', 'note-44'], 'the notes');
    }),
    contractCase('notes', 'what the first page counts is what there is', async () => {
      const { total, facets } = await (await stage()).listNotes({ topic: 'morning' }, context);
      if (total !== undefined) mustEqual(total, 12, 'how many there are');
      const videos = facets?.types.find(({ value }) => value === 'video')?.count;
      if (facets) mustEqual(videos, 3, 'how many videos there are');
    }),
    contractCase('feeds', 'channels come in their order', async () => {
      const channels = await (await callOf(stage, 'listChannels'))(context);
      mustEqual(idsOf(channels), ['for-you', 'mixed'], 'the channels');
    }),
    contractCase('feeds', 'a feed mixes notes, rooms and products in its order', async () => {
      const { items } = await (await callOf(stage, 'listFeed'))({ feed: 'mixed' }, context);
      mustEqual(items.map(feedItemKey), ['note:note-3', 'live:friday', 'product:serum', 'note:note-1'], 'the cards');
    }),
    contractCase('feeds', 'pages bring every card of a feed once', async () => {
      const feed = await callOf(stage, 'listFeed');
      const cards = await everyPage<FeedItem>((cursor) =>
        feed({ feed: 'for-you', ...(cursor && { cursor }) }, context),
      );
      mustEqual(
        cards.map(feedItemKey),
        all.map((id) => `note:${id}`),
        'the cards',
      );
    }),
    contractCase('feeds', 'nothing is newer than what has just been asked for', async () => {
      const source = await stage();
      const count = await callOf(() => Promise.resolve(source), 'countNewer');
      const { head } = (await source.listFeed?.({ feed: 'for-you' }, context)) ?? {};
      must(head !== undefined, 'the first page has to say what it begins with');
      mustEqual(await count({ feed: 'for-you' }, head, context), 0, 'how many are newer');
    }),
    contractCase(
      'feeds',
      'the beginning of a search suggests how it may go on, and nothing what many look for',
      async () => {
        const suggest = await callOf(stage, 'suggest');
        mustEqual(await suggest('', context), ['serum', 'shelf'], 'what many look for');
        must((await suggest('she', context)).includes('shelf'), '"she" has to suggest "shelf"');
        mustEqual(await suggest('nothing like it', context), [], 'what nobody meant');
      },
    ),
    contractCase('stores and pages', 'a store is there, or null', async () => {
      const source = await stage();
      const store = await source.getStore('norra', context);
      mustEqual([store?.name, store?.tradeMode, store?.verified], ['Norra Lune', 'bonded', false], 'the store');
      mustEqual(await source.getStore('nowhere', context), null, 'the store that there is not');
    }),
    contractCase('stores and pages', 'stores are found by their names', async () => {
      const stores = await callOf(stage, 'listStores');
      mustEqual(idsOf((await stores({}, context)).items), ['isle', 'norra'], 'all stores');
      mustEqual(idsOf((await stores({ query: 'lune' }, context)).items), ['norra'], 'those with a word');
    }),
    contractCase('stores and pages', 'a page of the market is there, or null', async () => {
      const page = await callOf(stage, 'getMarketPage');
      mustEqual((await page('market', context))?.sections[0]?.title, 'New', 'its first section');
      mustEqual(await page('nowhere', context), null, 'the page that there is not');
    }),
  ];
}
