import { html } from 'lit';
import '../src/elements/live/define.js';
import { LiveError, type LiveSource } from '../src/live/source.js';
import type { LiveChatMessage, LiveRoom, Video } from '../src/model/index.js';
import { shows } from './acting.js';
import { longTrayItems, roomOf } from './live-room.js';
import { longText, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'elements-live',
  title: 'Elements/Live 直播间 xhs-live',
  component: 'xhs-live',
  parameters: { settled: shows('xhs-live >>> [part~="host"]', 'xhs-live-tray >>> [part~="badge"]') },
} satisfies StoryMeta;

const here = import.meta.url;
const clips = new URL('../demo/data/clips/', here);
const clip: Video = {
  sources: [{ url: new URL('pour.webm', clips).href, type: 'video/webm' }],
  poster: { url: new URL('pour.webp', clips).href, width: 720, height: 960, alt: 'Tea is poured into a cup' },
  captions: [],
  chapters: [],
};
const cover = { ...clip.poster, alt: '' };

const chat: readonly LiveChatMessage[] = [
  { id: 'chat-1', name: 'L** from the ferry', text: 'Is the mist all right for dry skin?', at: 1_000 },
  { id: 'chat-2', name: 'Isle Glow', text: 'It is: rose water and glycerin, no alcohol.', at: 2_000, staff: true },
  { id: 'chat-3', name: '阿**', text: '2 号有试用装吗？', at: 3_000 },
];

function roomAt(more: Partial<LiveRoom> = {}): LiveSource {
  const labels = ['advertisement', 'ai_presenter'] as const;
  return roomOf({ labels, stream: clip, chat, announcement: 'Everything is sent within 24 hours.', ...more });
}

function show(options: SceneOptions = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) =>
      scene(context, () => html`<xhs-live remindable room-id="evening"></xhs-live>`, {
        width: 960,
        live: roomAt(),
        ...options,
      }),
  };
}

function failing(error: () => Error): LiveSource {
  return {
    name: 'failing',
    join() {
      throw error();
    },
  };
}

const notice = { settled: shows('xhs-live >>> [part~="notice"]') };
const scheduled = roomAt({ status: 'scheduled', startsAt: 4_102_444_800_000, cover, presentations: [], chat: [] });
const replay = roomAt({
  status: 'ended',
  startedAt: 1_000,
  replay: { ...clip, duration: 6 },
  presentations: [{ itemId: 'item-1', from: 2_000, until: 3_000 }],
});

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };
export const LongText: Story = {
  ...show({
    product: longText,
    live: roomAt({
      title: 'A very long evening at the harbour, on which nobody can agree what to say first or last of all '.repeat(
        2,
      ),
      host: { id: 'host', name: 'Donaudampfschifffahrtsgesellschaftskapitänskajüte am Hafen', storeId: 'isle-glow' },
      chat: [{ id: 'long', name: 'm**', text: 'unbreakable'.repeat(18), at: 1 }],
    }),
  }),
  globals: narrow,
};
export const SoldOut: Story = show({ product: soldOut });

/** It has not begun: when it does, and a reminder. */
export const Scheduled: Story = show({ live: scheduled });
export const ScheduledInChinese: Story = { ...show({ live: scheduled }), globals: { ...phone, ...chinese, ...dark } };
export const Paused: Story = show({ live: roomAt({ status: 'paused' }) });
export const Ended: Story = {
  ...show({ live: roomAt({ status: 'ended', presentations: [] }) }),
  parameters: { settled: shows('xhs-live >>> [part~="host"]', 'xhs-live-tray >>> [part~="price"]') },
};

/** The recording; the list of the bag leads to where each item was shown. */
export const Replay: Story = show({ live: replay });
export const ReplayInChinese: Story = { ...show({ live: replay }), globals: { ...phone, ...chinese } };

/** With a player of the page's own. */
export const OwnPlayer: Story = {
  render: (_, context) =>
    scene(
      context,
      () =>
        html`<xhs-live room-id="evening"
          ><video slot="player" controls muted playsinline src=${clip.sources[0]!.url} poster=${clip.poster.url}></video
        ></xhs-live>`,
      { width: 960, live: roomOf({ chat }) },
    ),
};

/** With customer service, and a long bag. */
export const WithService: Story = show({
  serviceUrl: 'https://service.shop.example/chat',
  live: roomAt({ items: longTrayItems }),
});

/** What strangers may write is text. */
export const HostileText: Story = show({
  live: roomAt({
    title: '<img src=x onerror=alert(1)>',
    announcement: '<script>alert(1)</script>',
    chat: [{ id: 'bad', name: '<svg onload=alert(1)>', text: '<a href="javascript:alert(1)">win</a>', at: 1 }],
  }),
});

/** Nobody is there yet, nothing was said, and nothing is in the bag. */
export const Empty: Story = show({
  live: roomOf({ items: [], presentations: [], purchases: [], chat: [], viewers: 0, likes: 0, labels: [] }),
});
export const Missing: Story = { ...show({ live: failing(() => new LiveError('live-not-found')) }), parameters: notice };
export const Failed: Story = {
  ...show({ live: failing(() => new LiveError('live-unavailable')) }),
  parameters: notice,
};
export const Loading: Story = {
  ...show({
    live: {
      name: 'silent',
      join: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }),
    },
  }),
  parameters: { settled: shows('xhs-live >>> .skeleton') },
};
