import { html } from 'lit';
import '../src/elements/note-viewer/define.js';
import { appears, press, shows, until } from './acting.js';
import { longText, pictures, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, inFrame, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

interface Args {
  readonly noteId: string;
}

export default {
  id: 'elements-note-viewer',
  title: 'Elements/Note viewer 笔记浮层 xhs-note-viewer',
  component: 'xhs-note-viewer',
  parameters: {
    settled: shows('xhs-note-viewer[open] >>> xhs-note >>> [part~="products"]'),
    docs: inFrame,
  },
} satisfies StoryMeta;

function show(options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { noteId: 'sun-trip' },
    render: ({ noteId }, context) =>
      scene(context, () => html`<xhs-note-viewer open note-id=${noteId}></xhs-note-viewer>`, options),
  };
}

export const Default: Story<Args> = show();
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), globals: rightToLeft };
export const Dark: Story<Args> = { ...show(), globals: dark };
export const Phone: Story<Args> = { ...show(), globals: phone };
export const Narrow: Story<Args> = { ...show(), globals: narrow };
export const LongText: Story<Args> = { ...show({ product: longText }), globals: phone };

/** Every product of the note. */
export const SoldOut: Story<Args> = {
  ...show({ product: soldOut }),
  parameters: { settled: shows('xhs-note-viewer[open] >>> xhs-note >>> .tag.muted') },
};

export const OnePicture: Story<Args> = {
  ...show({
    note: (note) => ({
      ...note,
      images: pictures(note.images, 1),
      tags: note.tags.filter(({ image }) => image === 0),
    }),
  }),
  globals: phone,
};

export const NinePictures: Story<Args> = {
  ...show({ note: (note) => ({ ...note, images: pictures(note.images, 9) }) }),
  globals: phone,
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-note-viewer >>> xhs-note >>> [part~="next"]');
    await appears(canvasElement, 'xhs-note-viewer >>> xhs-note >>> [part~="counter"]', ({ textContent }) =>
      textContent.startsWith('2/9'),
    );
  },
};

/** In the page's own flow. */
export const Inline: Story<Args> = {
  args: { noteId: 'gift-box' },
  render: ({ noteId }, context) =>
    scene(context, () => html`<xhs-note-viewer inline note-id=${noteId}></xhs-note-viewer>`, { width: 480 }),
  parameters: { settled: shows('xhs-note-viewer >>> xhs-note >>> [part~="products"]') },
};

export const Loading: Story<Args> = {
  ...show({ disturb: { calls: ['getNote'], how: 'silent' } }),
  parameters: { settled: shows('xhs-note-viewer[open] >>> xhs-note >>> .skeleton') },
};

export const Missing: Story<Args> = {
  ...show(),
  args: { noteId: 'no-such-note' },
  parameters: { settled: shows('xhs-note-viewer[open] >>> xhs-note >>> [part~="notice"]') },
};

export const Failed: Story<Args> = {
  ...show({ disturb: { calls: ['getNote'], how: 'failing' } }),
  parameters: { settled: shows('xhs-note-viewer[open] >>> xhs-note >>> [part~="retry"]') },
};

/** A product opens above the note; closing it leads back to the note. */
export const ProductOnTop: Story<Args> = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-note-viewer >>> xhs-note >>> [part~="tag"]');
    await press(canvasElement, 'xhs-pdp[open] >>> [part~="close"]');
    await until(() => !canvasElement.querySelector('xhs-pdp[open]'), 'the product to close');
    await appears(canvasElement, 'xhs-note-viewer[open]');
  },
};
