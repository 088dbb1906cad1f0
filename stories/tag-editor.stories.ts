import { html } from 'lit';
import '../src/elements/tag-editor/define.js';
import type { XhsTagEditor } from '../src/elements/tag-editor/tag-editor.js';
import { createId } from '../src/lib/ids.js';
import { appears, findAll, press, shows, type, until } from './acting.js';
import { longText, pictureUrl, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'merchant-tag-editor',
  title: 'Merchant/Tag editor 标签编辑器 xhs-tag-editor',
  component: 'xhs-tag-editor',
  parameters: { settled: shows('xhs-tag-editor >>> [part~="handle"]', 'xhs-tag-editor >>> .crop .tag:not(.loading)') },
} satisfies StoryMeta;

interface Shown extends SceneOptions {
  readonly noteId?: string;
  readonly approve?: XhsTagEditor['approve'];
}

function show({ noteId = 'morning-shelf', approve, ...options }: Shown = {}): Pick<Story, 'render'> {
  return {
    render(_, context) {
      // Each story begins with what its note is, and not with what somebody has done in another one.
      const draft = createId();
      return scene(
        context,
        () => html`<xhs-tag-editor note-id=${noteId} draft-name=${draft} .approve=${approve}></xhs-tag-editor>`,
        options,
      );
    },
  };
}

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };
export const LongText: Story = { ...show({ product: longText }), globals: narrow };

/** A video: each tag has its time. */
export const OfAVideo: Story = {
  ...show({ noteId: 'pour-slowly' }),
  parameters: { settled: shows('xhs-tag-editor >>> [part~="timeline"]', 'xhs-tag-editor >>> [part~="bar"]') },
};

/** One tag is being worked on. */
export const Editing: Story = {
  ...show(),
  async play({ canvasElement }) {
    (await appears(canvasElement, 'xhs-tag-editor >>> [part~="handle"]')).focus();
    await appears(canvasElement, 'xhs-tag-editor >>> [part~="tag-form"]');
  },
};

/** A product is looked for; one of them may not be tagged. */
export const Searching: Story = {
  ...show({ approve: ({ tradeMode }) => (tradeMode === 'domestic' ? null : 'the listing waits for its approval') }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-tag-editor >>> [part~="add"]');
    await appears(canvasElement, 'xhs-tag-editor >>> [part~="result"][aria-disabled="true"]');
  },
};

export const NothingFound: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-tag-editor >>> [part~="add"]');
    await type(canvasElement, 'xhs-tag-editor >>> .search input', 'umbrella');
    await until(() => findAll(canvasElement, 'xhs-tag-editor >>> [part~="result"]').length === 0, 'no results');
    await appears(canvasElement, 'xhs-tag-editor >>> [part~="results"]');
  },
};

/** The shop does not answer. */
export const SearchFailed: Story = {
  ...show({ disturb: { calls: ['searchProducts'], how: 'failing' } }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-tag-editor >>> [part~="add"]');
    await appears(canvasElement, 'xhs-tag-editor >>> .search [part~="retry"]');
  },
};

/** What the linter has to say stands beside the fields. */
export const WithFindings: Story = {
  ...show({
    product: soldOut,
    note: (note) => ({ ...note, title: 'The very best serum in the whole wide world, guaranteed', disclosures: [] }),
  }),
  async play({ canvasElement }) {
    await appears(canvasElement, 'xhs-tag-editor >>> .field-findings');
  },
};

export const Empty: Story = {
  render(_, context) {
    const draft = createId();
    return scene(context, () => html`<xhs-tag-editor draft-name=${draft}></xhs-tag-editor>`);
  },
  parameters: { settled: shows('xhs-tag-editor >>> [part~="empty"]') },
};

export const OnePicture: Story = {
  render(_, context) {
    const draft = createId();
    const picture = { url: pictureUrl('notes/tea-break/1.webp'), width: 810, height: 1080, alt: 'Two cups of tea' };
    const data = { id: 'mine', author: 'Mia', title: 'Tea', images: [picture] };
    return scene(context, () => html`<xhs-tag-editor draft-name=${draft} .data=${data}></xhs-tag-editor>`);
  },
  parameters: { settled: shows('xhs-tag-editor >>> [part~="stage"] img') },
};

export const NinePictures: Story = {
  ...show({
    note: (note) => ({ ...note, images: Array.from({ length: 9 }, (_, at) => note.images[at % note.images.length]!) }),
  }),
};

export const Loading: Story = {
  ...show({ disturb: { calls: ['getNote'], how: 'silent' } }),
  parameters: { settled: shows('xhs-tag-editor >>> .skeleton') },
};

export const Failed: Story = {
  ...show({ disturb: { calls: ['getNote'], how: 'failing' } }),
  parameters: { settled: shows('xhs-tag-editor >>> [part~="retry"]') },
};

export const Missing: Story = {
  ...show({ noteId: 'no-such-note' }),
  parameters: { settled: shows('xhs-tag-editor >>> [part~="notice"]') },
};
