import { html, type TemplateResult } from 'lit';
import '../src/elements/note/define.js';
import { appears, find, findAll, press, shows, until } from './acting.js';
import { longText, pictureUrl, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryContext, type StoryMeta } from './story.js';

interface Args {
  readonly noteId: string;
}

export default {
  id: 'elements-note',
  title: 'Elements/Note 笔记 xhs-note',
  component: 'xhs-note',
  parameters: {
    settled: shows('xhs-note >>> [part~="title"]', '[part~="tag-label"]', '[part~="products"]'),
  },
} satisfies StoryMeta;

function show(options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { noteId: 'morning-shelf' },
    render: ({ noteId }, context) =>
      scene(context, () => html`<xhs-note note-id=${noteId}></xhs-note>`, { width: 480, ...options }),
  };
}

/** A note as data of the page. */
function showData(data: object): Pick<Story, 'render'> {
  return {
    render: (_, context: StoryContext): TemplateResult =>
      scene(context, () => html`<xhs-note .data=${data}></xhs-note>`, { width: 480 }),
  };
}

const picture = (path: string, alt: string) => ({ url: pictureUrl(path), width: 1080, height: 1440, alt });
const author = { id: 'lin', name: 'Lin by the harbour' };

export const Default: Story<Args> = show();
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), globals: rightToLeft };
export const Dark: Story<Args> = { ...show(), globals: dark };
export const Phone: Story<Args> = { ...show({ padding: 0 }), globals: phone };
export const Narrow: Story<Args> = { ...show({ padding: 0 }), globals: narrow };

/** Where there is room: the words beside the pictures. */
export const Beside: Story<Args> = {
  args: { noteId: 'morning-shelf' },
  render: ({ noteId }, context) =>
    scene(context, () => html`<xhs-note layout="beside" note-id=${noteId}></xhs-note>`, { width: 880 }),
};

export const Partnership: Story<Args> = {
  ...show(),
  args: { noteId: 'lip-swatches' },
  parameters: { settled: shows('[part~="disclosure"]', '[part~="products"]') },
};

/** Titles of products, of the note and of its author as long as people write them. */
export const LongText: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`<xhs-note
          .data=${{
            id: 'long',
            title:
              `${'Three minutes, one shelf, out of the door, and then back again for the keys. '.repeat(2)}`.trim(),
            body: `${'A sentence that goes on and on without telling anybody very much at all. '.repeat(40)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft #${'LongTopic'.repeat(8)}`,
            author: {
              id: 'long',
              name: 'The long-winded friends of the harbour and everybody who ever lived there',
              verified: true,
            },
            images: [picture('notes/morning-shelf/1.webp', 'A shelf with a serum, a mist and a jar of cream')],
            tags: [{ id: 'a', kind: 'product', productId: 'isle-glow-serum', image: 0, x: 0.9, y: 0.2 }],
            place: 'A place with quite a long name, somewhere behind the third hill on the left',
            counts: { likes: 1_234_567, saves: 987_654, comments: 54_321 },
          }}
        ></xhs-note>`,
      { width: 480, product: longText },
    ),
  globals: phone,
};

export const OnePicture: Story = {
  ...showData({
    id: 'one',
    title: 'One picture, no tags',
    body: 'Nothing to buy here.',
    author,
    images: [picture('notes/tea-break/1.webp', 'Tea on a table by the window')],
  }),
  parameters: { settled: shows('[part~="title"]', '[part~="picture"]') },
};

export const NinePictures: Story = {
  ...showData({
    id: 'nine',
    title: 'Nine pictures',
    body: 'All of them in a row.',
    author,
    images: [
      ...['morning-shelf/1', 'morning-shelf/2', 'morning-shelf/3', 'tea-break/1', 'tea-break/2'],
      ...['sun-trip/1', 'sun-trip/2', 'gift-box/1', 'gift-box/2'],
    ].map((path, index) => picture(`notes/${path}.webp`, `Picture ${index + 1}`)),
    tags: [{ id: 'tea', productId: 'shanmai-buckwheat-tea', image: 3, x: 0.5, y: 0.5 }],
  }),
  parameters: { settled: shows('[part~="title"]', '[part~="products"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="next"]');
    await until(() => find(canvasElement, '[part~="counter"]')?.textContent.startsWith('2/'), 'the second picture');
  },
};

/** Data that is there, with parts that are not as they should be: what is wrong is left out, the rest is shown. */
export const PartlyWrong: Story = {
  ...showData({
    id: 'partly',
    title: 'Most of it is right',
    body: 'A picture that may not be loaded and a tag outside the picture were left out.',
    author,
    images: [
      picture('notes/gift-box/1.webp', 'An open gift box'),
      { url: 'javascript:alert(1)', width: 10, height: 10, alt: '' },
    ],
    tags: [{ id: 'outside', productId: 'isle-glow-serum', image: 0, x: 4, y: 0.5 }],
  }),
  parameters: { settled: shows('[part~="title"]', '[part~="picture"]') },
};

export const SoldOut: Story<Args> = {
  ...show({ product: soldOut }),
  parameters: { settled: shows('xhs-note >>> .tag.muted', '[part~="products-summary"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="products-summary"]');
    await appears(canvasElement, 'details[open] .sold-out');
  },
};

/** The tag names a product that the shop does not know any more. */
export const NoLongerSold: Story = {
  ...showData({
    id: 'gone',
    title: 'The product is gone',
    body: 'The note stays.',
    author,
    images: [picture('notes/desk-snacks/1.webp', 'Snacks on a desk')],
    tags: [{ id: 'gone', productId: 'no-such-product', image: 0, x: 0.4, y: 0.4 }],
  }),
  parameters: { settled: shows('[part~="title"]', '[part~="tag-label"]') },
};

export const Loading: Story<Args> = {
  ...show({ disturb: { calls: ['getNote'], how: 'silent' } }),
  parameters: { settled: shows('xhs-note >>> .skeleton') },
};

/** The note is there and the shop does not answer: tags wait, nothing moves. */
export const LoadingProducts: Story<Args> = {
  ...show({ disturb: { calls: ['getProducts'], how: 'silent' } }),
  parameters: { settled: shows('[part~="title"]', '[part~="tag"]') },
};

export const Missing: Story<Args> = {
  ...show(),
  args: { noteId: 'no-such-note' },
  parameters: { settled: shows('[part~="notice"]') },
};

export const Invalid: Story = {
  ...showData({ id: 'invalid', title: 'No picture' }),
  parameters: { settled: shows('[part~="notice"]') },
};

export const Failed: Story<Args> = {
  ...show({ disturb: { calls: ['getNote'], how: 'failing' } }),
  parameters: { settled: shows('[part~="retry"]') },
};

export const FailedThenRetried: Story<Args> = {
  ...show({ disturb: { calls: ['getNote'], how: 'failing-once' } }),
  parameters: { settled: shows('[part~="retry"]') },
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="retry"]');
    await appears(canvasElement, '[part~="title"]');
  },
};

export const Liked: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'button.reaction');
    await appears(canvasElement, 'button.reaction[aria-pressed="true"]');
  },
};

export const TagsHidden: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="tags-toggle"]');
    await until(() => findAll(canvasElement, 'xhs-note >>> [part~="tag"]').length === 0, 'no tags');
  },
};

export const ProductsUnfolded: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="products-summary"]');
    await appears(canvasElement, 'details[open] [part~="product"]');
  },
};

/** A tag opens the product over the page. */
export const TagTapped: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-note >>> [part~="tag"]');
    await appears(canvasElement, 'xhs-pdp[open]');
    await appears(canvasElement, '[part~="add"]');
  },
};
