import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentSource } from '../../src/content/source.js';
import { createId } from '../../src/lib/ids.js';
import { contentContract, ContractFailure, type ContentSubject } from '../../src/testing.js';
import { httpSubject, jsonSubject } from '../content/content-subjects.js';

type Break = (source: ContentSource) => Partial<ContentSource>;

const noteOf =
  (change: object): Break =>
  (source) => ({
    getNote: async (...given) => {
      const { value, issues } = await source.getNote(...given);
      return { value: { ...value, ...change }, issues };
    },
  });
const anyNote: Break = (source) => ({ getNote: (_, at) => source.getNote('note-1', at) });
const blind =
  (...names: readonly string[]): Break =>
  (source) => ({
    listNotes: (query, at) =>
      source.listNotes(Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name))), at),
  });
const deaf: Break = (source) => {
  const { listReviews, listQuestions, listComments } = source;
  return {
    listReviews: async (query, at) => ({ ...(await listReviews?.(query, at)), items: [] }),
    listQuestions: async (query, at) => ({ ...(await listQuestions?.(query, at)), items: [] }),
    listComments: async (query, at) => ({ ...(await listComments?.(query, at)), items: [] }),
  };
};
const fails: Break = () => ({
  reportPost: () => Promise.reject(new Error('no')),
  setReaction: () => Promise.reject(new Error('no')),
});

const breakages: Readonly<Record<string, Break>> = {
  'a note comes as it was written': noteOf({ products: [] }),
  'a note that there is not is told apart from a line that is down': anyNote,
  'an id cannot lead anywhere else': anyNote,
  'a note that cannot be read is refused, and its neighbours stand': anyNote,
  'what is hostile is left out, and the rest is shown': noteOf({ url: 'javascript:alert(1)' }),
  'what is left out of the notes of a list is told by `report`': (source) => ({
    listNotes: (query, { report: _, ...at }) => source.listNotes(query, at),
  }),
  'pages bring every note once, in one order': blind('cursor'),
  'what is asked for is all that comes': blind('topic'),
  'what is asked for holds together': blind('storeId'),
  'the latest come first where they are asked for': blind('sort'),
  'what the first page counts is what there is': (source) => ({
    listNotes: async (...given) => ({ ...(await source.listNotes(...given)), total: 999 }),
  }),
  'channels come in their order': (source) => ({
    listChannels: async (at) => [...((await source.listChannels?.(at)) ?? [])].reverse(),
  }),
  'a feed mixes notes, rooms and products in its order': (source) => ({
    listFeed: async (...given) => {
      const page = (await source.listFeed?.(...given)) ?? assert.fail();
      return { ...page, items: page.items.filter(({ kind }) => kind === 'note') };
    },
  }),
  'pages bring every card of a feed once': (source) => ({
    listFeed: async (query, at) => {
      const page = (await source.listFeed?.(query, at)) ?? assert.fail();
      return { ...page, items: page.items.slice(1) };
    },
  }),
  'nothing is newer than what has just been asked for': () => ({ countNewer: () => Promise.resolve(3) }),
  'the beginning of a search suggests how it may go on, and nothing what many look for': () => ({
    suggest: () => Promise.resolve(['serum', 'shelf']),
  }),
  'a store is there, or null': (source) => ({ getStore: (_, at) => source.getStore('norra', at) }),
  'stores are found by their names': (source) => ({
    listStores: async ({ query: _, ...rest }, at) => (await source.listStores?.(rest, at)) ?? assert.fail(),
  }),
  'a page of the market is there, or null': () => ({ getMarketPage: () => Promise.resolve(null) }),
  'pages bring every review of a product once, and of no other': (source) => ({
    listReviews: (query, at) => source.listReviews?.({ ...query, productId: 'serum' }, at) ?? assert.fail(),
  }),
  'a review comes as it was written': deaf,
  'reviews are sorted out as they are asked for': (source) => ({
    listReviews: ({ filter: _, ...query }, at) => source.listReviews?.(query, at) ?? assert.fail(),
  }),
  'what the reviews come to stands on their first page': (source) => ({
    listReviews: async (...given) => {
      const { summary: _, ...page } = (await source.listReviews?.(...given)) ?? assert.fail();
      return page;
    },
  }),
  'questions come with their answers': deaf,
  'comments come with their replies, the pinned one first, and replies by themselves': deaf,
  'a review stands among the reviews, and is its writer’s': deaf,
  'pictures of a review are taken': (source) => ({
    createReview: (draft, ...rest) => source.createReview?.({ ...draft, pictures: [] }, ...rest) ?? assert.fail(),
  }),
  'a question, its answer and a comment with a reply stand where they belong': deaf,
  'what is sent twice is there once': (source) => ({
    createComment: (draft, _, at) => source.createComment?.(draft, { id: createId() }, at) ?? assert.fail(),
  }),
  'the same words of another operation are said again': (source) => ({
    createComment: (draft, _, at) => source.createComment?.(draft, { id: draft.text }, at) ?? assert.fail(),
  }),
  'what its writer deletes is gone, and to delete it again is no fault': () => ({
    deletePost: () => Promise.resolve(),
  }),
  'a like counts once, however often it is given, and is taken back': () => ({ setLike: () => Promise.resolve() }),
  'a report is taken': fails,
  'whom a visitor follows is remembered': () => ({ follow: () => Promise.resolve() }),
  'a note is liked and saved, and no longer': fails,
  'where visitors may not write, every list says so': (source) => ({
    listComments: async (...given) => ({ ...((await source.listComments?.(...given)) ?? assert.fail()), open: true }),
  }),
  'a call that was given up rejects with the reason of its signal': (source) => ({
    getNote: (id, { signal: _, ...at }) => source.getNote(id, at),
  }),
  'a host that never answers is waited for no longer than the reader likes': () => ({
    getNote: () => Promise.reject(new Error('another reason')),
  }),
  'a host that cannot be reached is told, and looks like no missing note': () => ({
    getNote: () => Promise.reject(new Error('a bare error')),
  }),
};

/** The API of the demo looks its notes through itself: what a source leaves out is seen over files. */
const overFiles = 'what is left out of the notes of a list is told by `report`';

const names = contentContract(httpSubject()).map(({ name }) => name);

test('every promise of the suite is broken here once', () => {
  assert.deepEqual(Object.keys(breakages).sort(), [...names].sort());
});

for (const name of names) {
  test(`the suite notices a broken promise: ${name}`, async () => {
    const subject = httpSubject();
    const broken = async (source: ContentSource | Promise<ContentSource>): Promise<ContentSource> => {
      const whole = await source;
      return { ...whole, ...breakages[name]?.(whole) };
    };
    const { silent, unreachable } = subject;
    const { stage } = name === overFiles ? jsonSubject : subject;
    const faulty: ContentSubject = {
      ...subject,
      stage: (content) => broken(stage(content)),
      silent: () => broken(silent?.() ?? assert.fail()),
      unreachable: () => broken(unreachable?.() ?? assert.fail()),
    };
    const suite = contentContract(faulty).filter((each) => each.name === name);
    assert.equal(suite.length, 1);
    const skip = (reason: string): never => assert.fail(`not run: ${reason}`);
    try {
      await assert.rejects(
        suite[0]?.run({ skip }) ?? Promise.resolve(),
        (error: Error) => error instanceof ContractFailure || error.message === 'no',
      );
    } finally {
      await subject.close();
    }
  });
}
