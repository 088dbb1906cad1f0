import { html } from 'lit';
import '../src/elements/note-lint/define.js';
import { shows } from './acting.js';
import { soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'merchant-note-lint',
  title: 'Merchant/Note lint 笔记自查 xhs-note-lint',
  component: 'xhs-note-lint',
  parameters: { settled: shows('xhs-note-lint >>> [part~="advice"]') },
} satisfies StoryMeta;

/** What somebody might write who has not read the law. */
const boastful: SceneOptions = {
  product: soldOut,
  note: (note) => ({
    ...note,
    title: 'The very best serum in the whole wide world, guaranteed',
    images: note.images.map((picture) => ({ ...picture, alt: '' })),
    tags: note.tags.map((tag) => ({ ...tag, x: 0.5, y: 0.5 })),
  }),
};

function show(options: SceneOptions = {}, noteId = 'morning-shelf'): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-note-lint note-id=${noteId}></xhs-note-lint>`, { width: 560, ...options }),
  };
}

const settled = shows('xhs-note-lint >>> [part~="finding"]');

/** Nothing to say. */
export const Default: Story = show();
export const WithFindings: Story = { ...show(boastful), parameters: { settled } };
export const Chinese: Story = { ...show(boastful), globals: { ...phone, ...chinese }, parameters: { settled } };
export const RightToLeft: Story = { ...show(boastful), globals: { ...phone, ...rightToLeft }, parameters: { settled } };
export const Dark: Story = { ...show(boastful), globals: dark, parameters: { settled } };
export const LongText: Story = {
  ...show({
    ...boastful,
    note: (note) => ({
      ...note,
      title: 'The best there ever was. '.repeat(8),
      text: 'The very first of its kind. '.repeat(60),
    }),
  }),
  globals: narrow,
  parameters: { settled },
};
export const Narrow: Story = {
  ...show(boastful),
  globals: { ...narrow, ...chinese, ...dark },
  parameters: { settled },
};

export const Loading: Story = {
  ...show({ disturb: { calls: ['getNote'], how: 'silent' } }),
  parameters: { settled: shows('xhs-note-lint >>> .skeleton') },
};

export const Failed: Story = {
  ...show({ disturb: { calls: ['getNote'], how: 'failing' } }),
  parameters: { settled: shows('xhs-note-lint >>> [part~="retry"]') },
};

export const Missing: Story = {
  ...show({}, 'no-such-note'),
  parameters: { settled: shows('xhs-note-lint >>> [part~="notice"]') },
};
