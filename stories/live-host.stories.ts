import { html } from 'lit';
import '../src/elements/live/define.js';
import '../src/elements/live-host/define.js';
import { TransportError } from '../src/lib/transport-error.js';
import { LivePublishError } from '../src/live/publisher.js';
import { LiveError } from '../src/live/source.js';
import type { LiveRoom } from '../src/model/index.js';
import { press, shows, type as typeIn } from './acting.js';
import { evening, HostedRoom } from './hosted-room.js';
import { longText, soldOut } from './sample-shop.js';
import { scene, type SceneOptions } from './scene.js';
import { chinese, dark, narrow, phone, rightToLeft, type Story, type StoryMeta } from './story.js';

export default {
  id: 'merchant-live-host',
  title: 'Merchant/Live host 主播台 xhs-live-host',
  component: 'xhs-live-host',
  parameters: { settled: shows('xhs-live-host >>> [part~="item"] [part~="price"]') },
} satisfies StoryMeta;

interface Desk extends SceneOptions {
  readonly room?: Partial<LiveRoom> | null;
  readonly readOnly?: boolean;
  readonly comesTo?: readonly Error[];
}

function show({ room = {}, readOnly = false, comesTo = [], ...options }: Desk = {}): Pick<Story, 'render'> {
  return {
    render: (_, context) => {
      const hosted = new HostedRoom(room && { ...evening, ...room });
      hosted.faults.push(...comesTo);
      return scene(
        context,
        () =>
          html`<xhs-live-host
            priceable
            room-id="evening"
            .publisher=${readOnly ? undefined : hosted.publisher}
            .setup=${{ host: evening.host, title: 'Friday evening' }}
          ></xhs-live-host>`,
        { width: 1_080, live: hosted.source, ...options },
      );
    },
  };
}

const item = (at: number): string => `xhs-live-host >>> [data-item="item-${at}"]`;
const notice = { settled: shows('xhs-live-host >>> [part~="notice"]') };

export const Default: Story = show();
export const Chinese: Story = { ...show(), globals: chinese };
export const Phone: Story = { ...show(), globals: { ...phone, ...chinese } };
export const RightToLeft: Story = { ...show(), globals: { ...phone, ...rightToLeft } };
export const Dark: Story = { ...show(), globals: dark };
export const Narrow: Story = { ...show(), globals: { ...narrow, ...chinese, ...dark } };
export const LongText: Story = {
  ...show({
    product: longText,
    room: {
      title: 'A very long evening at the harbour, on which nobody can agree what to say first or last of all '.repeat(
        2,
      ),
    },
  }),
  globals: narrow,
};
export const SoldOut: Story = show({ product: soldOut });

/** With what viewers see beside it. */
export const WithPreview: Story = {
  render: (_, context) => {
    const hosted = new HostedRoom();
    return scene(
      context,
      () =>
        html`<xhs-live-host room-id="evening" .publisher=${hosted.publisher}>
          <xhs-live slot="preview" room-id="evening"></xhs-live>
        </xhs-live-host>`,
      { width: 1_200, live: hosted.source },
    );
  },
  parameters: { settled: shows('xhs-live-host >>> [part~="item"]', 'xhs-live >>> [part~="host"]') },
};

/** What is seldom changed of an item, with a flash price. */
export const Unfolded: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, `${item(1)} [part~="more"]`);
  },
};
export const UnfoldedOnPhone: Story = { ...Unfolded, globals: { ...phone, ...chinese } };

/** Products of the shop are looked for. */
export const Finding: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-live-host >>> [part~="find-open"]');
    await typeIn(canvasElement, 'xhs-live-host >>> [part~="find"]', 'tea');
  },
  globals: phone,
};

/** Coupons of the store, one of them in the room. */
export const Coupons: Story = {
  ...show({
    room: {
      // From when it is shown.
      get coupons() {
        return [{ couponId: 'coupon-isle-glow', until: Date.now() + 600_000 }];
      },
    },
  }),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-live-host >>> [part~="coupons-open"]');
  },
};

/** The last step can be taken back. */
export const LastStep: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, `${item(2)} [part~="present"]`);
  },
};

/** Nobody ends a room by one press. */
export const Ending: Story = {
  ...show(),
  async play({ canvasElement }) {
    await press(canvasElement, 'xhs-live-host >>> [part~="end"]');
  },
};

/** Without a token the room is shown, and nothing can be changed. */
export const ReadOnly: Story = show({ readOnly: true });

/** The hub lets her not write. */
export const Forbidden: Story = {
  ...show({ comesTo: [new LivePublishError('forbidden')] }),
  async play({ canvasElement }) {
    await press(canvasElement, `${item(2)} [part~="present"]`);
  },
};

/** The line is down: what is asked for waits. */
export const Waiting: Story = {
  ...show({ comesTo: Array.from({ length: 999 }, () => new TransportError('network', { doubtful: false })) }),
  async play({ canvasElement }) {
    await press(canvasElement, `${item(2)} [part~="present"]`);
    await press(canvasElement, `${item(3)} [part~="up"]`);
  },
};
export const Scheduled: Story = show({ room: { status: 'scheduled', presentations: [], chat: [], viewers: 0 } });
export const Paused: Story = show({ room: { status: 'paused' } });
export const Ended: Story = show({
  room: { status: 'ended', presentations: [{ itemId: 'item-1', from: 1, until: 2 }] },
});

/** What a stranger may write is text. */
export const HostileText: Story = show({
  room: {
    title: '<img src=x onerror=alert(1)>',
    items: evening.items.map((each) => ({ ...each, label: '<img src=x onerror=alert(1)>' })),
    chat: [{ id: 'chat-1', name: '<svg onload=alert(1)>', text: '<script>alert(1)</script>', at: 1 }],
  },
});

export const Empty: Story = { ...show({ room: { items: [], presentations: [], chat: [] } }), parameters: notice };

/** The room is not there yet, and can be set up. */
export const NotSetUp: Story = {
  ...show({ room: null }),
  parameters: { settled: shows('xhs-live-host >>> [part~="set-up"]') },
};
export const NotSetUpByAnother: Story = { ...show({ room: null, readOnly: true }), parameters: notice };
export const Failed: Story = {
  ...show({
    live: {
      name: 'failing',
      join() {
        throw new LiveError('live-unavailable');
      },
    },
  }),
  parameters: notice,
};
export const Loading: Story = {
  ...show({
    live: {
      name: 'silent',
      join: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) }),
    },
  }),
  parameters: { settled: shows('xhs-live-host >>> .row-skeleton') },
};
