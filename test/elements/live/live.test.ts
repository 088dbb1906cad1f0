import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/live/define.js';
import '../../../src/elements/pdp/define.js';
import type { XhsLive } from '../../../src/elements/live/live.js';
import { live as tray } from '../../../src/i18n/en/live.js';
import { room as en } from '../../../src/i18n/en/room.js';
import { room as chinese } from '../../../src/i18n/zh-cn/room.js';
import type { LiveRoom, Video } from '../../../src/model/index.js';
import { LiveError } from '../../../src/live/source.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/live.stories.js';
import { longTrayItems } from '../../../stories/live-room.js';
import { emptyRoom, LiveHub } from '../../fixtures/live-hub.js';
import { mark, texts } from '../../hostile/payloads.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { roomId: 'evening' },
    taken: (element) => element.shadowRoot?.querySelector('[part~="host"]') !== null,
  },
  sentence: { en: en.live, 'zh-CN': chinese.live },
});

const clip: Video = {
  sources: [{ url: '/demo/data/clips/pour.webm', type: 'video/webm' }],
  poster: { url: '/demo/data/clips/pour.webp', width: 720, height: 960, alt: 'Tea' },
  captions: [],
  chapters: [],
};

/** A room over a hub that the test speaks through. */
async function overHub(more: Partial<LiveRoom> = {}): Promise<Stage & { hub: LiveHub; room: XhsLive }> {
  const hub = new LiveHub(emptyRoom('evening', { items: longTrayItems, labels: ['ai_presenter'], ...more }));
  const shown = await stage(() => html`<xhs-live remindable room-id="evening"></xhs-live>`, { live: hub.source() });
  await appears(shown.canvas, 'xhs-live >>> [part~="host"]');
  return { ...shown, hub, room: find<XhsLive>(shown.canvas, 'xhs-live')! };
}

const says = (canvas: HTMLElement, part: string, words: string): Promise<unknown> =>
  appears(canvas, `xhs-live >>> [part~="${part}"]`, ({ textContent }) => textContent.includes(words));

describe('xhs-live', () => {
  it('goes with the room from its announcement to its replay, and never hides its labels', async () => {
    const startsAt = Date.now() + 3_600_000;
    const { canvas, hub, room } = await overHub({ status: 'scheduled', startsAt, stream: clip });
    await says(canvas, 'starts', 'Starts in');
    for (const [status, word] of [
      ['live', en.live],
      ['paused', en.paused],
      ['ended', en.ended],
    ] as const) {
      hub.publish({ type: 'room.state', payload: { status } });
      await says(canvas, 'status', word);
      expect(room.matches(`:state(${status})`)).to.equal(true);
      await says(canvas, 'label', en.aiPresenter);
    }
    hub.publish({ type: 'replay.ready', payload: { replay: clip } });
    await says(canvas, 'status', en.replay);
    await appears(canvas, 'xhs-live >>> video');
    await says(canvas, 'label', en.aiPresenter);
  });

  it('tells once a page that the room was entered, and by whom it is held', async () => {
    const hub = new LiveHub(emptyRoom('evening'));
    const { canvas } = await stage(() => html`<div class="place"></div>`, { live: hub.source() });
    const told = heard(canvas, 'xhs-live-enter');
    const place = find(canvas, '.place')!;
    for (let visit = 0; visit < 2; visit += 1) {
      const room = document.createElement('xhs-live');
      room.roomId = 'evening';
      place.append(room);
      await until(() => room.room, 'the room');
      await room.updateComplete;
      room.remove();
    }
    expect(told.map(({ detail }) => detail)).to.deep.equal([
      { roomId: 'evening', authorId: 'isle-glow', status: 'live' },
    ]);
  });

  it('offers a reminder, and says whether the page has taken it', async () => {
    const { canvas } = await overHub({ status: 'scheduled', startsAt: 4_102_444_800_000 });
    await press(canvas, 'xhs-live >>> [part~="remind"]');
    await until(() => find(canvas, 'xhs-live >>> [role="alert"]')?.textContent === en.notReminded, 'the refusal');
    canvas.addEventListener('xhs-live-remind', (event) => event.respondWith(Promise.resolve()));
    await press(canvas, 'xhs-live >>> [part~="remind"]');
    await says(canvas, 'remind', en.reminded);
    expect(find(canvas, 'xhs-live >>> [part~="remind"]')!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('takes the answer to a reminder for the room that it was asked of', async () => {
    const { canvas, room } = await overHub({ status: 'scheduled', startsAt: 4_102_444_800_000 });
    for (const [next, respond] of [
      ['second', async () => undefined],
      ['third', async () => Promise.reject(new Error('no'))],
    ] as const) {
      let answer = (): void => undefined;
      const asked = new Promise<void>((resolve) => (answer = resolve));
      canvas.addEventListener('xhs-live-remind', (event) => event.respondWith(asked.then(respond)), { once: true });
      await press(canvas, 'xhs-live >>> [part~="remind"]');
      await appears(canvas, 'xhs-live >>> [part~="remind"][aria-disabled="true"]');
      room.roomId = next;
      await appears(canvas, 'xhs-live >>> [part~="remind"][aria-disabled="false"]');
      answer();
      await new Promise((resolve) => setTimeout(resolve));
      await room.updateComplete;
      expect(find(canvas, 'xhs-live >>> [part~="remind"]')!.getAttribute('aria-disabled')).to.equal('false');
      expect(find(canvas, 'xhs-live >>> [role="alert"]')).to.equal(undefined);
    }
  });

  it('shows the latest of the chat, a hundred lines at most, and stays where the reader is', async () => {
    const { canvas, hub } = await overHub();
    const say = (from: number, to: number): void => {
      for (let at = from; at < to; at += 1) {
        hub.publish({ type: 'chat.message', payload: { id: `chat-${at}`, name: 'm**', text: `message ${at}` } });
      }
    };
    say(0, 150);
    const chat = await appears(canvas, 'xhs-live >>> [part~="chat"]', ({ textContent }) =>
      textContent.includes('message 149'),
    );
    expect(findAll(canvas, 'xhs-live >>> [part~="message"]').length).to.equal(100);
    await until(() => chat.scrollHeight - chat.scrollTop - chat.clientHeight < 2, 'the latest in sight');
    chat.scrollTop = 0;
    say(150, 151);
    await until(() => chat.textContent.includes('message 150'), 'the next line');
    expect(chat.scrollTop).to.equal(0);
  });

  it('shows what strangers write as text', async () => {
    const { canvas, hub, room } = await overHub();
    let ran = 0;
    Object.assign(globalThis, { [mark]: () => (ran += 1) });
    for (const [index, payload] of texts.entries()) {
      hub.publish({ type: 'announcement', payload: { text: payload } });
      hub.publish({ type: 'chat.message', payload: { id: `chat-${index}`, name: payload, text: payload } });
    }
    hub.publish({ type: 'announcement', payload: { text: 'the last one' } });
    await says(canvas, 'announcement', 'the last one');
    expect(ran).to.equal(0);
    expect(room.shadowRoot!.querySelectorAll('.panel :is(script, iframe, img, svg[onload])').length).to.equal(0);
  });

  it('plays the replay from where an item was shown, as the bag asks for it', async () => {
    const { canvas, room } = await overHub({
      status: 'ended',
      startedAt: 1_000,
      replay: clip,
      presentations: [{ itemId: 'item-2', from: 3_000, until: 4_000 }],
    });
    await press(canvas, 'xhs-live-tray >>> [part~="bag"]');
    await press(canvas, 'xhs-live-tray >>> [data-item="item-2"] [part~="seek"]');
    const video = room.shadowRoot!.querySelector('video')!;
    await until(() => video.currentTime >= 2, 'the video at two seconds');
    expect(find(canvas, 'xhs-live-tray >>> dialog[open]')).to.equal(undefined);
  });

  it('says who stands behind what is sold, as the store tells it', async () => {
    const { canvas } = await overHub();
    const seller = await appears<HTMLDetailsElement>(canvas, 'xhs-live >>> [part~="seller"]');
    const company = [...seller.querySelectorAll('dd')].find(({ textContent }) => textContent.includes('Isle Glow'))!;
    expect(company.checkVisibility(), 'folded away').to.equal(false);
    await press(canvas, 'xhs-live >>> [part~="seller"] summary');
    await until(() => seller.open && company.checkVisibility(), 'the company');
    expect(seller.querySelectorAll('dt').length).to.be.above(1);
  });

  it('shows what can still be bought in place of the bag, once it is over for good', async () => {
    const { canvas, hub } = await overHub({ labels: ['advertisement'], stream: clip });
    await appears(canvas, 'xhs-live-tray >>> [part~="bag"]');
    hub.publish({ type: 'room.state', payload: { status: 'ended' } });
    await appears(canvas, 'xhs-live-tray >>> [data-item="item-1"] [part~="price"]');
    expect(find(canvas, 'xhs-live-tray >>> [part~="bag"]')).to.equal(undefined);
    expect(find(canvas, 'xhs-live >>> [part~="cover"]')).not.to.equal(undefined);
  });

  it('lets the picture go on small beside a product page, with its labels, and takes it back', async () => {
    const { canvas, shop, room, hub } = await overHub({ stream: clip });
    hub.publish({ type: 'item.present', payload: { itemId: 'item-5' } });
    const video = await appears<HTMLVideoElement>(canvas, 'xhs-live >>> video');
    // Its clock runs before the browser says that it plays; the button for its sound comes with that.
    await appears(canvas, 'xhs-live >>> [part~="sound"]');
    expect(video.muted).to.equal(true);
    await press(canvas, 'xhs-live-tray >>> [data-item="item-5"] [part~="title"]');
    await until(() => video.closest('.picture'), 'the small player');
    expect((video.getRootNode() as ShadowRoot).querySelector('.labels')!.textContent).to.equal(en.aiPresenter);
    shop.overlay.close();
    await until(() => room.shadowRoot!.contains(video), 'the picture back at its place');
  });

  it('watches nothing any more once it was taken out: an observer would keep all of it', async () => {
    const captions = [{ url: '/demo/data/clips/pour.en.vtt', language: 'en', label: 'English' }];
    const { canvas, room } = await overHub({ status: 'live', stream: { ...clip, captions } });
    const video = await appears<HTMLVideoElement>(canvas, 'xhs-live >>> video');
    await until(() => video.textTracks[0]?.mode === 'showing', 'the captions');
    const watched: Element[] = [];
    const { observe } = IntersectionObserver.prototype;
    IntersectionObserver.prototype.observe = function (target) {
      watched.push(target);
      observe.call(this, target);
    };
    try {
      const { parentElement } = room;
      room.remove();
      await room.updateComplete;
      expect(watched).to.deep.equal([]);
      // Captions that are on their way would keep it as well.
      expect(video.textTracks[0]!.mode).to.equal('disabled');
      // Put back it looks again, so the test would see it.
      parentElement!.append(room);
      await until(() => watched.length > 0, 'it to watch again');
      await until(() => video.textTracks[0]!.mode === 'showing', 'the captions again');
    } finally {
      IntersectionObserver.prototype.observe = observe;
    }
  });

  it('says that there is no such room, and joins again after an error', async () => {
    const hub = new LiveHub(emptyRoom('evening'));
    let answers: 'live-not-found' | 'live-unavailable' | undefined = 'live-unavailable';
    const live = {
      name: 'moody',
      join: (...told: Parameters<ReturnType<LiveHub['source']>['join']>) => {
        if (answers) throw new LiveError(answers);
        return hub.source().join(...told);
      },
    };
    const { canvas } = await stage(() => html`<xhs-live room-id="evening"></xhs-live>`, { live });
    await appears(canvas, 'xhs-live >>> [part~="retry"]');
    answers = 'live-not-found';
    await press(canvas, 'xhs-live >>> [part~="retry"]');
    await says(canvas, 'notice', tray.missing);
    answers = undefined;
    const room = find<XhsLive>(canvas, 'xhs-live')!;
    room.roomId = 'other';
    await appears(canvas, 'xhs-live >>> [part~="host"]');
  });
});
