import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/live-host/define.js';
import type { XhsLiveHost } from '../../../src/elements/live-host/live-host.js';
import { liveHost as en } from '../../../src/i18n/en/live-host.js';
import { liveHost as chinese } from '../../../src/i18n/zh-cn/live-host.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import { LivePublishError } from '../../../src/live/publisher.js';
import { presenting } from '../../../src/rules/live/live-room.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import { evening, HostedRoom } from '../../../stories/hosted-room.js';
import meta, { Default } from '../../../stories/live-host.stories.js';
import { mark, texts } from '../../hostile/payloads.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';
import { ringBox } from '../where-drawn.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { roomId: 'evening' },
    taken: (element) => element.shadowRoot?.querySelector('[part~="item"]') !== null,
  },
  sentence: { en: en.find, 'zh-CN': chinese.find },
});

const item = (at: number): string => `xhs-live-host >>> [data-item="item-${at}"]`;
const part = (name: string): string => `xhs-live-host >>> [part~="${name}"]`;
const region = (): HTMLElement => document.querySelector<HTMLElement>('[role="status"][slot="announcer"]')!;

async function atDesk(
  hosted = new HostedRoom(),
): Promise<Stage & { readonly hosted: HostedRoom; readonly desk: XhsLiveHost }> {
  const shown = await stage(
    () =>
      html`<xhs-live-host
        priceable
        room-id="evening"
        .publisher=${hosted.publisher}
        .setup=${{ host: evening.host }}
      ></xhs-live-host>`,
    { live: hosted.source },
  );
  const desk = find<XhsLiveHost>(shown.canvas, 'xhs-live-host')!;
  if (hosted.room) await appears(shown.canvas, `${item(1)} [part~="price"]`);
  return { ...shown, hosted, desk };
}
const orderOf = ({ room }: HostedRoom): string => room!.items.map(({ number }) => number).join('');

describe('xhs-live-host', () => {
  it('shows one item and stops, and says so', async () => {
    const { canvas, hosted } = await atDesk();
    await press(canvas, `${item(2)} [part~="present"]`);
    await until(() => presenting(hosted.room!)?.itemId === 'item-2', 'the second item to be shown');
    await until(() => region().textContent.includes(en.done(en.toPresent(2))), 'it to be said');
    await press(canvas, `${item(2)} [part~="present"]`);
    await until(() => !presenting(hosted.room!), 'it to stop');
    expect(hosted.events.map((event) => event.type)).to.deep.equal(['item.present', 'item.unpresent']);
  });

  it('moves an item by the keyboard; the button keeps the focus, and the ends hold', async () => {
    const { canvas, hosted, desk } = await atDesk();
    const up = await appears(canvas, `${item(3)} [part~="up"]`);
    up.focus();
    up.click();
    await until(() => orderOf(hosted) === '13245', 'it to go up');
    await until(() => region().textContent.includes(en.placed(3, 2, 5)), 'its place to be said');
    const focused = (): Element | null => desk.shadowRoot!.activeElement;
    expect(focused()?.matches('[data-item="item-3"] [part="up"]')).to.equal(true);
    (focused() as HTMLElement).click();
    await until(() => orderOf(hosted) === '31245', 'it to be the first');
    await desk.updateComplete;
    expect(focused()?.getAttribute('aria-disabled')).to.equal('true');
    (focused() as HTMLElement).click();
    await desk.updateComplete;
    expect(orderOf(hosted)).to.equal('31245');
  });

  it('moves an item to where its picture is dragged, and not where that is called off', async () => {
    const { canvas, hosted } = await atDesk();
    const grip = find(canvas, `${item(1)} .grip`)!;
    grip.setPointerCapture = () => undefined;
    const middle = (at: number): number => {
      const { top, height } = find(canvas, item(at))!.getBoundingClientRect();
      return top + height / 2;
    };
    const point = (kind: string, clientY = 0): boolean =>
      grip.dispatchEvent(
        new PointerEvent(kind, { bubbles: true, composed: true, cancelable: true, button: 0, clientY }),
      );
    point('pointerdown', middle(1));
    point('pointermove', middle(3) + 5);
    await appears(canvas, 'xhs-live-host >>> .row.after');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    point('pointerup');
    await until(() => !find(canvas, 'xhs-live-host >>> .row.after'), 'the line to go');
    expect(hosted.events).to.deep.equal([]);
    point('pointerdown', middle(1));
    point('pointermove', middle(3) + 5);
    point('pointerup', middle(3) + 5);
    await until(() => orderOf(hosted) === '23145', 'it to be the third');
  });

  it('adds a product that it finds in the shop, under a number that nothing had', async () => {
    const { canvas, hosted } = await atDesk();
    await press(canvas, `${item(5)} [part~="more"]`);
    await press(canvas, part('take-out'));
    await until(() => hosted.room!.items.length === 4, 'the fifth to go');
    await press(canvas, part('find-open'));
    await type(canvas, part('find'), 'candle');
    await press(canvas, 'xhs-live-host >>> [data-product="qichi-candle"] [part~="add"]');
    await until(() => hosted.room!.items.length === 5, 'the candle to be there');
    expect(hosted.room!.items.at(-1)).to.include({ number: 6, productId: 'qichi-candle', status: 'on_sale' });
    await appears(canvas, 'xhs-live-host >>> [data-product="qichi-candle"] [part~="add"]', ({ textContent }) =>
      textContent.includes(en.inRoom(6)),
    );
  });

  it('takes the last step back, with its place and what was shown', async () => {
    const { canvas, hosted } = await atDesk();
    await press(canvas, `${item(1)} [part~="more"]`);
    await press(canvas, part('take-out'));
    await until(() => hosted.room!.items.length === 4, 'the first to go');
    const last = await appears(canvas, part('last'));
    expect(last.textContent).to.contain(en.last(en.toRemove(1)));
    await press(canvas, part('undo'));
    await until(() => presenting(hosted.room!)?.itemId === 'item-1', 'it to be shown again');
    expect(orderOf(hosted)).to.equal('12345');
    await until(() => !find(canvas, part('undo')), 'the way back to go');
  });

  it('changes what is seldom changed: sale, variant, words', async () => {
    const { canvas, hosted } = await atDesk();
    const first = () => hosted.room!.items[0]!;
    await press(canvas, `${item(1)} [part~="more"]`);
    await type(canvas, part('item-status'), 'hidden');
    await until(() => first().status === 'hidden', 'it to be hidden');
    await type(canvas, part('item-variant'), '');
    await until(() => first().variantId === undefined, 'any variant to be meant');
    await type(canvas, part('item-label'), '  ');
    await press(canvas, part('save'));
    await until(() => first().label === undefined, 'the words to go');
    expect(first()).to.deep.equal({ id: 'item-1', number: 1, productId: 'isle-glow-mist', status: 'hidden' });
  });

  it('has the page ask the shop for a flash price, then has viewers look; the log carries no price', async () => {
    const { canvas, hosted } = await atDesk();
    const asked = heard(canvas, 'xhs-live-price');
    let answer: Promise<void> = Promise.reject(new Error('The shop does not answer'));
    answer.catch(() => undefined);
    canvas.addEventListener('xhs-live-price', (event) => event.respondWith(answer));
    await press(canvas, `${item(1)} [part~="more"]`);
    const status = (text: string) =>
      appears(canvas, 'xhs-live-host >>> .fold [role="status"]', ({ textContent }) => textContent.includes(text));
    await type(canvas, part('flash-price'), '49.999');
    await press(canvas, part('flash-set'));
    await status(en.flashBad);
    expect(asked.length).to.equal(0);
    await type(canvas, part('flash-price'), '49.5');
    await press(canvas, part('flash-set'));
    await status(en.flashFailed);
    expect(hosted.events).to.deep.equal([]);
    answer = Promise.resolve();
    await press(canvas, part('flash-set'));
    await status(en.flashAsked);
    expect(asked.at(-1)?.detail).to.deep.equal({
      roomId: 'evening',
      itemId: 'item-1',
      productId: 'isle-glow-mist',
      variantId: 'isle-glow-mist-50ml',
      price: { amount: 4_950, currency: 'CNY' },
      duration: 300_000,
    });
    await until(() => hosted.events.length === 1, 'viewers to be told');
    expect(hosted.events[0]).to.deep.include({ type: 'stock.change', payload: { itemId: 'item-1' } });
  });

  it('drops a coupon of the shop, and takes it back', async () => {
    const { canvas, hosted } = await atDesk();
    await press(canvas, part('coupons-open'));
    await type(canvas, part('coupon-span'), '10');
    const drop = 'xhs-live-host >>> [data-coupon="coupon-isle-glow"] [part~="drop"]';
    const before = Date.now();
    await press(canvas, drop);
    await until(() => hosted.room!.coupons.length === 1, 'the coupon in the room');
    expect(hosted.room!.coupons[0]!.until! - before).to.be.within(595_000, 660_000);
    await appears(canvas, drop, ({ textContent }) => textContent.includes(en.couponEnd));
    await press(canvas, drop);
    await until(() => hosted.room!.coupons.length === 0, 'it to be taken back');
  });

  it('shows the whole ring around the button that hides a line of the chat', async () => {
    const { canvas } = await atDesk();
    const hide = await appears(canvas, 'xhs-live-host >>> [data-message="chat-1"] [part~="hide"]');
    await sendKeys({ press: 'Tab' });
    hide.focus();
    expect(hide.matches(':focus-visible')).to.equal(true);
    const chat = find(canvas, 'xhs-live-host >>> .chat')!.getBoundingClientRect();
    expect(ringBox(hide).right).to.be.at.most(chat.right);
  });

  it('hides a line of the chat, puts up a notice, and says something as the host', async () => {
    const { canvas, hosted } = await atDesk();
    await press(canvas, 'xhs-live-host >>> [data-message="chat-1"] [part~="hide"]');
    await until(() => hosted.room!.chat.length === 2, 'the line to go');
    await type(canvas, part('notice-field'), ' Back at nine ');
    await press(canvas, part('post'));
    await until(() => hosted.room!.announcement === 'Back at nine', 'the notice');
    await press(canvas, part('clear'));
    await until(() => hosted.room!.announcement === '', 'the notice to go');
    await type(canvas, part('say-field'), 'Hello');
    await press(canvas, part('send'));
    await until(() => hosted.room!.chat.at(-1)?.text === 'Hello', 'it to be said');
    expect(hosted.room!.chat.at(-1)).to.include({ name: 'Isle Glow', staff: true });
  });

  it('pauses and goes on by one press, and ends by two', async () => {
    const { canvas, hosted, desk } = await atDesk();
    await press(canvas, part('begin'));
    await until(() => hosted.room!.status === 'paused', 'the pause');
    await appears(canvas, part('begin'), ({ textContent }) => textContent.includes(en.goOn));
    await press(canvas, part('begin'));
    await until(() => hosted.room!.status === 'live', 'it to go on');
    await press(canvas, part('end'));
    await until(() => desk.shadowRoot!.activeElement?.matches('.keep'), 'the focus on the way back');
    expect(hosted.room!.status).to.equal('live');
    await press(canvas, part('confirm-end'));
    await until(() => hosted.room!.status === 'ended', 'the end');
    await until(() => desk.matches(':state(ended)') && !find(canvas, part('present')), 'nothing more to be done');
  });

  it('sets a room up that is not there', async () => {
    const { canvas, hosted } = await atDesk(new HostedRoom(null));
    hosted.faults.push(new LivePublishError('forbidden'));
    await type(canvas, part('set-up-title'), 'Saturday morning');
    await press(canvas, part('set-up-now'));
    await appears(canvas, 'xhs-live-host >>> [role="alert"]', ({ textContent }) =>
      textContent.includes(en.setUpForbidden),
    );
    await press(canvas, part('set-up-now'));
    await appears(canvas, part('title'), ({ textContent }) => textContent === 'Saturday morning');
    expect(hosted.room).to.deep.include({ id: 'evening', status: 'scheduled', labels: ['advertisement'], items: [] });
  });

  it('without a token shows the room and lets nothing be changed', async () => {
    const hosted = new HostedRoom();
    const { canvas } = await stage(() => html`<xhs-live-host hub="/hub/" room-id="evening"></xhs-live-host>`, {
      live: hosted.source,
    });
    await appears(canvas, part('read-only'));
    expect(findAll(canvas, 'xhs-live-host >>> button').length).to.equal(0);
    const desk = find<XhsLiveHost>(canvas, 'xhs-live-host')!;
    desk.token = 'a secret';
    await appears(canvas, part('present'));
    expect(desk.outerHTML).not.to.contain('secret');
    desk.setAttribute('token', 'from-an-attribute');
    expect(desk.token).to.equal('a secret');
  });

  it('tells when the hub does not let her write, keeps what was refused, and sends it again', async () => {
    const { canvas, hosted, desk } = await atDesk();
    const errors = heard(canvas, 'xhs-error');
    hosted.faults.push(new LivePublishError('forbidden'));
    await press(canvas, `${item(2)} [part~="present"]`);
    await appears(canvas, part('forbidden'));
    expect(find(canvas, part('refused'))!.textContent).to.contain(en.refused(en.toPresent(2)));
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['live-forbidden']);
    expect(desk.matches(':state(forbidden)')).to.equal(true);
    expect(presenting(desk.room!)?.itemId).to.equal('item-1');
    await press(canvas, part('again'));
    await until(() => presenting(hosted.room!)?.itemId === 'item-2', 'it to be shown');
    await until(() => !find(canvas, part('refused')), 'the refusal to go');
  });

  it('shows at once what waits for the line, and lets it be given up', async () => {
    const { canvas, hosted, desk } = await atDesk();
    const down = () => new TransportError('network', { doubtful: false });
    hosted.faults.push(...Array.from({ length: 99 }, down));
    await press(canvas, `${item(2)} [part~="present"]`);
    await press(canvas, `${item(2)} [part~="up"]`);
    await appears(canvas, part('waiting'), ({ textContent }) => textContent.includes(en.waiting(2)));
    expect(presenting(desk.room!)?.itemId).to.equal('item-2');
    expect(desk.room!.items.map(({ number }) => number).join('')).to.equal('21345');
    await press(canvas, part('discard'));
    await until(() => presenting(desk.room!)?.itemId === 'item-1', 'the room as it is');
    expect(hosted.events).to.deep.equal([]);
  });

  it('asks before it is left while something waits for the line, and only then', async () => {
    const { canvas, hosted } = await atDesk();
    const asksToStay = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asksToStay()).to.equal(false);
    hosted.faults.push(...Array.from({ length: 99 }, () => new TransportError('network', { doubtful: false })));
    await press(canvas, `${item(2)} [part~="present"]`);
    await appears(canvas, part('waiting'));
    expect(asksToStay()).to.equal(true);
    await press(canvas, part('discard'));
    await until(() => !find(canvas, part('waiting')), 'nothing to wait');
    expect(asksToStay()).to.equal(false);
  });

  it('says once what is sent again while the line is down', async () => {
    const { canvas, hosted } = await atDesk();
    hosted.faults.push(...Array.from({ length: 99 }, () => new TransportError('network', { doubtful: false })));
    await type(canvas, part('say-field'), 'Hello');
    await press(canvas, part('send'));
    await appears(canvas, part('waiting'), ({ textContent }) => textContent.includes(en.waiting(1)));
    await press(canvas, part('send'));
    await press(canvas, `${item(2)} [part~="present"]`);
    hosted.faults.splice(0);
    dispatchEvent(new Event('online'));
    await until(() => presenting(hosted.room!)?.itemId === 'item-2', 'all of it to be written');
    expect(hosted.events.map(({ type: kind }) => kind)).to.deep.equal(['chat.message', 'item.present']);
  });

  it('writes nothing that the page has cancelled', async () => {
    const { canvas, hosted, desk } = await atDesk();
    canvas.addEventListener('xhs-live-act', (event) => event.preventDefault());
    await press(canvas, `${item(2)} [part~="present"]`);
    await desk.updateComplete;
    expect(hosted.events).to.deep.equal([]);
    expect(desk.shadowRoot!.querySelector('[part~="last"]')).to.equal(null);
  });

  it('shows what strangers write as text', async () => {
    const { canvas, hosted, desk } = await atDesk();
    let ran = 0;
    Object.assign(globalThis, { [mark]: () => (ran += 1) });
    for (const [index, payload] of texts.entries()) {
      const text = payload.slice(0, 200);
      hosted.publish({ type: 'chat.message', payload: { id: `hostile-${index}`, name: text.slice(0, 60), text } });
      hosted.publish({ type: 'announcement', payload: { text } });
    }
    hosted.publish({ type: 'chat.message', payload: { id: 'after', name: 'x', text: 'after all of them' } });
    await until(() => wordsOf(desk).includes('after all of them'), 'the last line');
    expect(ran).to.equal(0);
    expect(find(canvas, 'xhs-live-host')!.shadowRoot!.querySelectorAll('script, iframe, img[onerror]').length).to.equal(
      0,
    );
  });
});
