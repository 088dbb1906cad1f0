import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/live-tray/define.js';
import type { XhsLiveTray } from '../../../src/elements/live-tray/live-tray.js';
import { live as en } from '../../../src/i18n/en/live.js';
import { live as chinese } from '../../../src/i18n/zh-cn/live.js';
import type { LiveHappening } from '../../../src/model/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { longTrayItems, roomOf } from '../../../stories/live-room.js';
import meta, { Default } from '../../../stories/live-tray.stories.js';
import { override } from '../../../stories/sample-shop.js';
import { emptyRoom, LiveHub } from '../../fixtures/live-hub.js';
import { mark, texts } from '../../hostile/payloads.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage, type Stage, wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, roomId: 'evening' },
    taken: (element) => element.shadowRoot?.querySelector('[part~="item"]') !== null,
  },
  sentence: { en: en.title, 'zh-CN': chinese.title },
});

const region = (): HTMLElement => document.querySelector<HTMLElement>('[role="status"][slot="announcer"]')!;
const item = (at: number): string => `xhs-live-tray >>> [data-item="item-${at}"]`;

/** A tray over a hub that the test speaks through. */
async function overHub(inline = false): Promise<Stage & { readonly hub: LiveHub; readonly tray: XhsLiveTray }> {
  const hub = new LiveHub(emptyRoom('evening', { items: longTrayItems }));
  const shown = await stage(() => html`<xhs-live-tray ?inline=${inline} room-id="evening"></xhs-live-tray>`, {
    live: hub.source(),
  });
  await appears(shown.canvas, inline ? `${item(1)} >>> [part~="price"]` : 'xhs-live-tray >>> [part~="badge"]');
  const tray = find<XhsLiveTray>(shown.canvas, 'xhs-live-tray')!;
  await until(() => tray.room, 'the room');
  return { ...shown, hub, tray };
}

describe('xhs-live-tray', () => {
  it('puts what the host means into the cart with one tap, with the room as its origin', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`, {
      live: roomOf(),
    });
    const taps = heard(canvas, 'xhs-live-item-tap');
    await press(canvas, `${item(1)} [part~="add"]`);
    await until(() => shop.cart.$count.get() === 1, 'one in the cart');
    await shop.cart.settled();
    const [line] = shop.cart.$view.get().lines;
    expect(line?.variantId).to.equal('isle-glow-mist-50ml');
    expect(line?.origin).to.include({ kind: 'live', liveRoomId: 'evening' });
    expect(taps.map(({ detail }) => detail.number)).to.deep.equal([1]);
    await until(() => region().textContent.includes('Ferry Mist'), 'it to be said');
  });

  it('keeps its buttons on the card of what is shown now, also within a narrow page', async () => {
    const { canvas } = await stage(() => html`<xhs-live-tray room-id="evening"></xhs-live-tray>`, {
      live: roomOf(),
      width: 254,
    });
    await appears(canvas, 'xhs-live-tray >>> [part~="now"] [part~="choose"]');
    const card = find(canvas, 'xhs-live-tray >>> [part~="now"]')!.getBoundingClientRect();
    const ends = findAll(canvas, 'xhs-live-tray >>> [part~="now"] .button').map(
      (each) => each.getBoundingClientRect().right,
    );
    expect(ends.length).to.equal(2);
    for (const end of ends) expect(end).to.be.at.most(card.right);
  });

  it('lets one of several variants be chosen in place, by keyboard', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`, {
      live: roomOf(),
    });
    await press(canvas, `${item(2)} [part~="add"]`);
    const first = await appears<HTMLInputElement>(canvas, `${item(2)} [part~="variant"] input`);
    await until(
      () => (first.getRootNode() as ShadowRoot).activeElement === first,
      'the first variant to have the focus',
    );
    expect(find(canvas, `${item(2)} [part~="add"]`)!.getAttribute('aria-disabled')).to.equal('true');
    first.click();
    await until(
      () => find(canvas, `${item(2)} [part~="add"]`)?.getAttribute('aria-disabled') === 'false',
      'the way into the cart',
    );
    await press(canvas, `${item(2)} [part~="add"]`);
    await until(() => shop.cart.$count.get() === 1, 'one in the cart');
  });

  it('shows beside the bag what the host shows now, and says it', async () => {
    const { canvas, hub } = await overHub();
    expect(find(canvas, 'xhs-live-tray >>> [part~="badge"]')!.textContent).to.equal('10');
    hub.publish({ type: 'item.present', payload: { itemId: 'item-5' } });
    await appears(canvas, 'xhs-live-tray >>> [part~="now"] [data-item="item-5"] [part~="price"]');
    await until(() => region().textContent.includes('number 5'), 'it to be said');
    hub.publish({ type: 'item.unpresent', payload: { itemId: 'item-5' } });
    await until(() => !find(canvas, 'xhs-live-tray >>> [part~="now"]'), 'the card to go');
  });

  it('counts down a price for a time, and shows what the shop asks for once that is over', async () => {
    let pass = (_: number): void => undefined;
    const flash = {
      id: 'flash',
      title: 'Flash',
      bearer: 'store',
      kind: 'flash',
      variantIds: ['isle-glow-mist-50ml'],
      price: 4_900,
      endsAt: new Date(Date.now() + 600_000).toISOString(),
    };
    const { canvas } = await stage(() => html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`, {
      live: roomOf(),
      data: { offers: [flash] },
      prepare: (sample) => Promise.resolve(void (pass = sample.pass)),
    });
    const offer = `${item(1)} [part~="offer"]`;
    const price = (): string => wordsOf(find(canvas, `${item(1)} [part~="price"]`)!);
    await appears(canvas, offer, ({ textContent }) => /Flash price\s*ends in \d+:\d\d/.test(textContent));
    expect(price()).to.contain('49');
    expect(findAll(canvas, 'xhs-live-tray >>> [part~="offer"]').length, 'on nothing else').to.equal(1);
    pass(660_000);
    await until(() => !find(canvas, offer), 'it to be over');
    expect(price()).to.contain('59');
  });

  it('asks again, later each time, where the shop still tells of a price that is over', async () => {
    let pass = (_: number): void => undefined;
    let asked = 0;
    const endsAt = Date.now() + 600_000;
    const { canvas } = await stage(() => html`<xhs-live-tray inline room-id="evening"></xhs-live-tray>`, {
      live: roomOf(),
      // A back end behind a cache: the price was over when it was asked about first, and twice after.
      adapter: (sample) =>
        override(sample, {
          async getProducts(...given) {
            const answer = await sample.getProducts(...given);
            if (!given[0].includes('isle-glow-mist') || (asked += 1) > 3) return answer;
            const offer = { kind: 'flash', endsAt } as const;
            return answer.map((product) =>
              product?.id === 'isle-glow-mist'
                ? { ...product, variants: product.variants.map((variant) => ({ ...variant, offer })) }
                : product,
            );
          },
        }),
      prepare: (sample) => Promise.resolve(void (pass = sample.pass)),
    });
    const offer = `${item(1)} [part~="offer"]`;
    await appears(canvas, offer, ({ textContent }) => /ends in \d+:\d\d/.test(textContent));
    pass(660_000);
    await until(() => !find(canvas, offer), 'it to be over');
    expect(asked).to.equal(4);
  });

  it('has the buttons of what is shown now in one line on a phone', async () => {
    const { canvas } = await stage(() => html`<xhs-live-tray room-id="evening"></xhs-live-tray>`, {
      live: roomOf(),
      width: 358,
    });
    const add = await appears(canvas, 'xhs-live-tray >>> [part~="now"] [part~="add"]');
    const choose = await appears(canvas, 'xhs-live-tray >>> [part~="now"] [part~="choose"]');
    expect(choose.getBoundingClientRect().top).to.equal(add.getBoundingClientRect().top);
  });

  it('opens the list over the page, closes it with the button and gives the focus back', async () => {
    const { canvas, tray } = await overHub();
    await press(canvas, 'xhs-live-tray >>> [part~="bag"]');
    await appears(canvas, 'xhs-live-tray >>> dialog[open] [part~="list"] [part~="price"]');
    await press(canvas, 'xhs-live-tray >>> [part~="close"]');
    await until(() => !tray.open, 'the list to close');
    await until(() => tray.shadowRoot!.activeElement?.matches('.bag'), 'the focus on the bag');
    // Firefox goes back later than the next test opens something.
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('opens the list of its own room where a page has the trays of several', async () => {
    const hub = new LiveHub(emptyRoom('evening', { items: longTrayItems }));
    const { canvas, shop } = await stage(
      () => html`<xhs-live-tray room-id="evening"></xhs-live-tray><xhs-live-tray room-id="morning"></xhs-live-tray>`,
      { live: hub.source() },
    );
    const [evening, morning] = findAll<XhsLiveTray>(canvas, 'xhs-live-tray');
    morning!.show();
    await until(() => morning!.open, 'the list of the morning');
    expect(evening!.open).to.equal(false);
    evening!.show();
    await until(() => evening!.open, 'the list of the evening');
    expect([evening!.roomId, morning!.roomId, morning!.open]).to.deep.equal(['evening', 'morning', true]);
    shop.overlay.closeAll();
    await until(() => !evening!.open && !morning!.open, 'both to close');
  });

  it('takes an item that is hidden out of the list, and one that is not yet on sale cannot be had', async () => {
    const { canvas, hub } = await overHub(true);
    hub.publish({ type: 'item.update', payload: { itemId: 'item-1', status: 'hidden' } });
    hub.publish({ type: 'item.update', payload: { itemId: 'item-5', status: 'upcoming' } });
    await until(() => !find(canvas, item(1)), 'the hidden item to go');
    const button = await appears(canvas, `${item(5)} [part~="add"]`, ({ textContent }) =>
      textContent.includes(en.upcoming),
    );
    expect(button.getAttribute('aria-disabled')).to.equal('true');
  });

  it('shows what strangers write as text, and masks the names of buyers', async () => {
    const { canvas, hub, tray } = await overHub();
    let ran = 0;
    Object.assign(globalThis, { [mark]: () => (ran += 1) });
    for (const [index, payload] of texts.entries()) {
      const label = payload.slice(0, 60);
      hub.publish({ type: 'item.update', payload: { itemId: 'item-1', label } });
      hub.publish({ type: 'purchase.ticker', payload: { name: label, itemId: 'item-1', quantity: index + 1 } });
    }
    hub.publish({ type: 'purchase.ticker', payload: { name: '张三丰', itemId: 'item-2', quantity: 1 } });
    await until(() => find(canvas, 'xhs-live-tray >>> [part~="ticker"]')?.textContent.includes('张**'), 'the ticker');
    expect(wordsOf(tray)).not.to.contain('张三丰');
    expect(ran).to.equal(0);
    expect(tray.shadowRoot!.querySelectorAll('script, iframe, img[onerror]').length).to.equal(0);
  });

  it('grows by nothing over 12,000 events, and says at most one sentence in two seconds of room time', async () => {
    const { hub, tray } = await overHub(true);
    const said: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent ?? '');
    });
    watch.observe(region(), { childList: true });
    const happening = (index: number): LiveHappening =>
      index % 2 === 0
        ? { type: 'item.present', payload: { itemId: `item-${(index % 10) + 1}` } }
        : { type: 'chat.message', payload: { id: `chat-${index}`, name: 'm**', text: `message ${index}` } };
    const play = async (from: number, to: number): Promise<number> => {
      for (let index = from; index < to; index += 1) {
        hub.publish(happening(index), index * 50);
        if (index % 200 === 0) await new Promise((next) => requestAnimationFrame(next));
      }
      await until(() => tray.room?.chat.at(-1)?.id === `chat-${to - 1}`, 'the last event');
      await tray.updateComplete;
      return findAll(tray.shadowRoot!, '*').length;
    };
    const before = await play(0, 2_000);
    const after = await play(2_000, 12_000);
    watch.disconnect();
    expect(after).to.equal(before);
    expect(said.length).to.be.within(1, 300);
    // Control: without the spacing each of 6,000 presentations would be a sentence.
    expect(hub.events.filter(({ type }) => type === 'item.present').length).to.equal(6_000);
  });
});
