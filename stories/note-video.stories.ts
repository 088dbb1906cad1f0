import { html, type TemplateResult } from 'lit';
import '../src/elements/note/define.js';
import { appears, press, shows } from './acting.js';
import { clipUrl, longText, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryContext, type StoryMeta } from './story.js';

interface Args {
  readonly noteId: string;
  /** Whether the video begins by itself; a story that is looked at stands still. */
  readonly playback: 'auto' | 'manual';
  readonly cards: 'over' | 'below';
}

const settled = shows('xhs-note >>> [part~="moment"]', '[part~="products"]');

export default {
  id: 'elements-note-with-a-video',
  title: 'Elements/Note with a video 视频笔记 xhs-note',
  component: 'xhs-note',
  parameters: { settled },
} satisfies StoryMeta;

function show(args: Partial<Args> = {}, options: SceneOptions = {}): Pick<Story<Args>, 'args' | 'render'> {
  return {
    args: { noteId: 'pour-slowly', playback: 'manual', cards: 'over', ...args },
    render: ({ noteId, playback, cards }, context) =>
      scene(context, () => html`<xhs-note note-id=${noteId} playback=${playback} cards=${cards}></xhs-note>`, {
        width: 480,
        ...options,
      }),
  };
}

/** Goes to a time at which something is shown, and stays there. */
const shown: Pick<Story<Args>, 'play'> = {
  async play({ canvasElement }) {
    await press(canvasElement, '[part~="moment"][data-start="4"]:has(img)');
    const video = await appears<HTMLVideoElement>(canvasElement, 'xhs-note >>> video[controls]');
    video.pause();
    // It may have played on past that before it was looked at.
    video.currentTime = 4.2;
    await appears(canvasElement, '[part~="card"]');
  },
};

export const Default: Story<Args> = show();
export const Playing: Story<Args> = { ...show(), ...shown };
export const PlayingDark: Story<Args> = { ...show(), ...shown, globals: dark };
export const CardsBelow: Story<Args> = { ...show({ cards: 'below' }), ...shown };
export const Chinese: Story<Args> = { ...show(), globals: chinese };
export const RightToLeft: Story<Args> = { ...show(), ...shown, globals: rightToLeft };
export const Phone: Story<Args> = { ...show({}, { padding: 0 }), globals: phone };
export const Narrow: Story<Args> = { ...show({}, { padding: 0 }), ...shown, globals: narrow };
export const LongText: Story<Args> = { ...show({}, { product: longText }), ...shown, globals: phone };
export const SoldOut: Story<Args> = { ...show({}, { product: soldOut }), ...shown };

/** Muted, because nobody has asked for it; where it may not begin, its poster stands there. */
export const ByItself: Story<Args> = show({ playback: 'auto' });

/** The words stand beside the video. */
export const Beside: Story<Args> = {
  ...show(),
  render: ({ noteId }, context) =>
    scene(context, () => html`<xhs-note layout="beside" playback="manual" note-id=${noteId}></xhs-note>`, {
      width: 880,
    }),
};

/** The product page opens, and the video goes on small beside it. */
export const SmallBesideProduct: Story<Args> = {
  ...show(),
  async play(context) {
    await shown.play?.(context);
    const { canvasElement } = context;
    await press(canvasElement, '[part~="card"]');
    await appears(canvasElement, 'xhs-pdp[open]');
    await appears(canvasElement, '[popover][role="group"]');
    await appears(canvasElement, '[part~="add"]');
  },
};

/** No source that this browser can play. */
export const Unplayable: Story = {
  render: (_, context: StoryContext): TemplateResult =>
    scene(
      context,
      () =>
        html`<xhs-note
          .data=${{
            id: 'unplayable',
            type: 'video',
            title: 'A film of another time',
            author: 'Lin',
            video: {
              sources: [{ url: clipUrl('pour.webm'), type: 'video/x-of-another-time' }],
              poster: { url: clipUrl('pour.webp'), width: 720, height: 960, alt: 'Tea runs into a cup' },
            },
          }}
        ></xhs-note>`,
      { width: 480 },
    ),
  parameters: { settled: shows('xhs-note >>> .unplayable') },
};

/** The page's own player in place of ours; the cards follow it. */
export const PlayerOfThePage: Story<Args> = {
  ...show(),
  render: ({ noteId }, context) =>
    scene(
      context,
      () =>
        html`<xhs-note note-id=${noteId}>
          <video slot="player" controls playsinline preload="none" src=${clipUrl('pour.webm')} aria-label="Tea"></video>
        </xhs-note>`,
      { width: 480 },
    ),
};
