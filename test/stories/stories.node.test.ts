import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/elements/${entry.name}/define.ts`))
  .map(({ name }) => name);
const ending = '.stories.ts';
const stories = readdirSync('stories')
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

/** What is there of one and not of the other. */
function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((name) => !known.includes(name));
}

/** Names that no test runs: none that names the module and hands it to the runner. */
function untested(names: readonly string[], read: (name: string) => string): string[] {
  return names.filter((name) => {
    const [, module] =
      new RegExp(`import \\* as (\\w+) from '../../stories/${name}\\.stories\\.js'`).exec(read(name)) ?? [];
    return module === undefined || !read(name).includes(`runStories(${module})`);
  });
}

function readTest(name: string): string {
  const path = `test/stories/${name}.test.ts`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Stories that are neither of an element nor, as `checkout-payment` is, of a step of one. */
function ofNothing(names: readonly string[]): string[] {
  return without(names, elements).filter((name) => !elements.some((element) => name.startsWith(`${element}-`)));
}

test('every element has stories, and all stories are of an element', () => {
  assert.ok(elements.length > 0);
  assert.deepEqual(without(elements, stories), []);
  assert.deepEqual(ofNothing(stories), []);
});

test('every stories file is run by a test', () => {
  assert.deepEqual(untested(stories, readTest), []);
});

/** The states in which people meet an element, each with the names under which a story may show it. */
const states = {
  chinese: ['Chinese'],
  rightToLeft: ['RightToLeft'],
  dark: ['Dark'],
  narrow: ['Narrow'],
  longText: ['LongText'],
  loading: ['Loading'],
  failed: ['Failed'],
  empty: ['Empty', 'Missing', 'NoLongerSold'],
  soldOut: ['SoldOut', 'SoldOutMeanwhile', 'AllClaimed'],
  onePicture: ['OnePicture'],
  ninePictures: ['NinePictures'],
} satisfies Record<string, readonly string[]>;

type State = keyof typeof states;
const ofPictures: readonly State[] = ['onePicture', 'ninePictures'];

/** States that an element cannot be in, and why. */
const impossible: Readonly<Record<string, readonly State[]>> = {
  // It draws a button alone.
  'cart-button': ['soldOut', ...ofPictures],
  // One picture a line.
  cart: ofPictures,
  checkout: ofPictures,
  // It counts by the clock, and sells nothing.
  countdown: ['loading', 'failed', 'empty', 'soldOut', ...ofPictures],
  // It has no pictures.
  coupon: ofPictures,
  // A card is a cover; whether it can be bought is for the product page to say.
  feed: ['soldOut', ...ofPictures],
  comments: ['soldOut', ...ofPictures],
  questions: ['soldOut', ...ofPictures],
  // Pictures are of this device; the form itself waits for nothing.
  'review-form': ['soldOut', 'loading', 'empty', ...ofPictures],
  // One picture an item, and a video.
  live: ofPictures,
  'live-tray': ofPictures,
  // Who bought it does not mind.
  reviews: ['soldOut', 'ninePictures'],
  // What is ordered is not sold out any more.
  order: ['soldOut', ...ofPictures],
  orders: ['soldOut', ...ofPictures],
  // The first picture of the product.
  'product-card': ofPictures,
  // The picture is the page's.
  'product-tag': ofPictures,
  // A card is a cover, and says of a product what it costs.
  market: ofPictures,
  search: ['soldOut', ...ofPictures],
  store: ['soldOut', ...ofPictures],
  // What was saved is on this device, and a picture each.
  wishlist: ['failed', ...ofPictures],
  // One picture a product.
  'live-host': ofPictures,
  // Figures, and no goods.
  insights: ['soldOut', ...ofPictures],
  // It speaks of pictures and of what is sold out, and shows neither.
  'note-lint': ['soldOut', ...ofPictures],
  // Papers and states, and no goods.
  'store-setup': ['soldOut', ...ofPictures],
  // What is sold out is a finding, `WithFindings`.
  'tag-editor': ['soldOut'],
  // It draws nothing; the elements in it do.
  provider: ['longText', 'loading', 'empty', 'soldOut', ...ofPictures],
};

/** The states that are possible and have no story. */
function withoutStory(name: string, text: string): string[] {
  return Object.entries(states)
    .filter(([state]) => !impossible[name]?.includes(state as State))
    .filter(([, names]) => !names.some((each) => new RegExp(`export const ${each}: Story`).test(text)))
    .map(([state]) => `${name}: ${state}`);
}

test('every element has a story of every state in which people meet it', () => {
  assert.deepEqual(
    elements.flatMap((name) => withoutStory(name, readFileSync(`stories/${name}${ending}`, 'utf8'))),
    [],
  );
});

test('what is missing is found', () => {
  assert.deepEqual(
    withoutStory('order', 'export const Chinese: Story = {}'),
    ['rightToLeft', 'dark', 'narrow', 'longText', 'loading', 'failed', 'empty'].map((state) => `order: ${state}`),
  );
  assert.deepEqual(without(['note', 'new'], ['note']), ['new']);
  assert.deepEqual(ofNothing(['note', 'checkout-payment', 'payment']), ['payment']);
  assert.deepEqual(
    untested(['note'], () => ''),
    ['note'],
  );
  assert.deepEqual(
    untested(['note'], () => "import * as note from '../../stories/note.stories.js';"),
    ['note'],
  );
});
