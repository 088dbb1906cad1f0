import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/feed/define.js';
import type { XhsFeed } from '../../../src/elements/feed/feed.js';
import type { NoteQuery } from '../../../src/content/source.js';
import { parseNote } from '../../../src/content/note-schema.js';
import { feed as en } from '../../../src/i18n/en/feed.js';
import { feed as chinese } from '../../../src/i18n/zh-cn/feed.js';
import type { FeedPage, Note } from '../../../src/model/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { pageEnvironment } from '../../../src/runtime/environment.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { override } from '../../../stories/sample-shop.js';
import meta, { AboutProduct } from '../../../stories/feed.stories.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage } from '../stage.js';

sharedSuite({
  meta,
  story: AboutProduct,
  early: {
    properties: { topic: 'none of them', checkEvery: 0 },
    taken: (element) => element.shadowRoot?.querySelector('[part~="notice"]') !== null,
  },
  sentence: { en: en.end, 'zh-CN': chinese.end },
});

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function manyNotes(count: number): Note[] {
  return Array.from({ length: count }, (_, at) => ({
    ...parseNote({
      id: `n${at}`,
      title: `Note ${at}`,
      author: 'A',
      images: [{ url: pixel, width: [3, 1, 4][at % 3], height: [4, 1, 3][at % 3], alt: '' }],
    }).value,
  }));
}

/** A shop whose source has so many notes, in pages of a size. */
function shopOf(
  notes: readonly Note[],
  size: number,
  asked: NoteQuery[] = [],
  ready: (cursor?: string) => Promise<unknown> = () => Promise.resolve(),
): Shop {
  return createShop({
    name: 'many',
    locale: 'en',
    environment: { ...pageEnvironment(), indexedDB: undefined },
    commerce: new MemoryAdapter([]),
    content: {
      name: 'many',
      getNote: (id) => Promise.resolve({ value: notes.find((note) => note.id === id)!, issues: [] }),
      getStore: () => Promise.resolve(null),
      listNotes: () => Promise.resolve({ items: [] }),
      async listFeed(query): Promise<FeedPage> {
        asked.push(query);
        await ready(query.cursor);
        const from = Number(query.cursor ?? 0);
        return {
          items: notes.slice(from, from + size).map((note) => ({ kind: 'note', note })),
          head: 'n0',
          ...(from + size < notes.length && { cursor: `${from + size}` }),
        };
      },
      countNewer: () => Promise.resolve(3),
    },
  });
}

async function showMany(shop: Shop): Promise<{ feed: XhsFeed; root: ShadowRoot; place: HTMLElement }> {
  const place = await fixture<HTMLElement>(
    html`<div>
      <xhs-provider .shop=${shop}><xhs-feed check-every="0"></xhs-feed></xhs-provider>
    </div>`,
  );
  const feed = place.querySelector('xhs-feed')!;
  await appears(place, 'xhs-feed >>> [part~="card"]');
  return { feed, root: feed.shadowRoot!, place };
}

const cardsIn = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[part~="card"]')];
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The share of the window that cards cover, by their rectangles, in columns; gaps between them are let pass. */
function blankRows(root: ShadowRoot): number {
  const boxes = cardsIn(root).map((card) => card.getBoundingClientRect());
  const list = root.querySelector('.feed')!.getBoundingClientRect();
  const columns = [...new Set(boxes.map(({ left }) => Math.round(left)))];
  let blank = 0;
  for (const column of columns) {
    const inside = boxes.filter(({ left }) => Math.round(left) === column).sort((a, b) => a.top - b.top);
    let reached = Math.max(0, list.top);
    for (const { top, bottom } of inside) {
      if (top - reached > 40 && reached < innerHeight) blank += Math.min(top, innerHeight) - reached;
      reached = Math.max(reached, bottom);
    }
  }
  return blank;
}

describe('the feed of xhs-feed', () => {
  afterEach(() => scrollTo(0, 0));

  it('draws at most sixty of ten thousand cards, wherever one is, and never a blank screen', async () => {
    const shop = shopOf(manyNotes(10_000), 10_000);
    const { root } = await showMany(shop);
    const height = root.querySelector('.feed')!.getBoundingClientRect().height;
    expect(height).to.be.greaterThan(600_000);
    for (let to = 0; to < 20_000; to += 333) {
      scrollTo(0, to);
      await frame();
      expect(cardsIn(root).length, `cards at ${to}`).to.be.within(1, 60);
      expect(blankRows(root), `blank at ${to}`).to.equal(0);
    }
    for (const to of [height / 2, height - 900, 0]) {
      scrollTo(0, to);
      await until(() => cardsIn(root).length > 3 && blankRows(root) === 0, `cards at ${to}`);
      expect(cardsIn(root).length).to.be.at.most(60);
    }
    shop.dispose();
  });

  it('keeps the order of the list, and says of each card which it is', async () => {
    const shop = shopOf(manyNotes(300), 100);
    const { root } = await showMany(shop);
    const positions = cardsIn(root).map((card) => Number(card.getAttribute('aria-posinset')));
    expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    expect(cardsIn(root)[0]!.getAttribute('aria-setsize')).to.equal('-1');
    expect(root.querySelector('[role="feed"]')).to.exist;
    const tops = cardsIn(root).map((card) => card.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    shop.dispose();
  });

  it('goes along with the width of its place, and the page hears of no error', async () => {
    const shop = shopOf(manyNotes(300), 300);
    const { root, place } = await showMany(shop);
    const columns = (): number => new Set(cardsIn(root).map((card) => card.style.insetInlineStart)).size;
    const wide = columns();
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => void errors.push(event.message);
    addEventListener('error', hear);
    try {
      place.style.inlineSize = '320px';
      await until(() => columns() === 2, 'two columns');
      place.style.inlineSize = '';
      await until(() => columns() === wide, 'all columns');
      // An error of measuring comes with the frame in which it was measured.
      await frame();
      await frame();
    } finally {
      removeEventListener('error', hear);
    }
    expect([wide > 2, errors]).to.deep.equal([true, []]);
    shop.dispose();
  });

  it('asks for a page when its end comes near, each once, and ends', async () => {
    const asked: NoteQuery[] = [];
    const shop = shopOf(manyNotes(250), 100, asked);
    const { root } = await showMany(shop);
    expect(asked.length).to.equal(1);
    await until(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return root.querySelector('.tail')?.textContent.trim() === en.end;
    }, 'the end');
    expect(asked.map(({ cursor }) => cursor)).to.deep.equal([undefined, '100', '200']);
    expect(cardsIn(root).at(-1)!.getAttribute('aria-setsize')).to.equal('250');
    shop.dispose();
  });

  it('shows the next page where something stood for it: whoever waits at the end is not carried on, and nothing moves', async () => {
    let answer: () => void = () => undefined;
    const wait = (cursor?: string): Promise<void> =>
      cursor === undefined ? Promise.resolve() : new Promise((resolve) => (answer = resolve));
    const { root } = await showMany(shopOf(manyNotes(60), 20, [], wait));
    const list = root.querySelector('.feed')!;
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((told) => shifts.push(...told.getEntries()));
    const aheadInSight = (): DOMRect[] =>
      [...root.querySelectorAll('.ahead')]
        .map((card) => card.getBoundingClientRect())
        .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    for (const cursor of ['20', '40']) {
      const count = Number(cursor);
      await until(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return aheadInSight().length > 0 && root.querySelector(`[data-index="${count - 1}"]`);
      }, `the end before ${cursor}`);
      expect(root.querySelector('.tail')!.textContent.trim()).to.equal(en.loadingMore);
      await until(() => list.getAttribute('aria-busy') === 'true', 'it to be asked for');
      const stood = aheadInSight()[0]!;
      const { scrollY } = window;
      await frame();
      await frame();
      observer.observe({ type: 'layout-shift' });
      answer();
      const next = await until(() => root.querySelector(`[data-index="${count}"]`), `the page of ${cursor}`);
      await frame();
      await frame();
      shifts.push(...observer.takeRecords());
      observer.disconnect();
      expect(window.scrollY).to.equal(scrollY);
      expect(next.getBoundingClientRect().top).to.be.closeTo(stood.top, 1);
      expect(shifts.map((entry) => (entry as PerformanceEntry & { value: number }).value)).to.deep.equal([]);
    }
    await until(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return root.querySelector('.tail')?.textContent.trim() === en.end;
    }, 'the end');
    expect(root.querySelectorAll('.ahead')).to.have.length(0);
  });

  it('says where the last card is when the next page does not come; asked for again, the focus stays there', async () => {
    let failed = 0;
    const { root } = await showMany(
      shopOf(manyNotes(40), 20, [], (cursor) =>
        cursor === undefined || failed > 0 ? Promise.resolve() : Promise.reject(new Error(`${(failed += 1)}`)),
      ),
    );
    const retry = await until(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return root.querySelector<HTMLElement>('.tail [part~="retry"]');
    }, 'the button');
    const bottoms = cardsIn(root).map((card) => card.getBoundingClientRect().bottom);
    expect(root.querySelector('.tail')!.getBoundingClientRect().top).to.be.closeTo(Math.max(...bottoms), 1);
    expect(root.querySelectorAll('.ahead')).to.have.length(0);
    retry.focus();
    retry.click();
    await until(() => root.querySelector('[data-index="20"]'), 'the second page');
    expect(root.activeElement?.className).to.equal('tail');
  });

  it('asks for its first page alone when it begins anew, from however far down', async () => {
    const asked: NoteQuery[] = [];
    const { feed, root } = await showMany(shopOf(manyNotes(400), 100, asked));
    await until(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return asked.length === 3;
    }, 'the third page');
    await feed.refresh();
    const first = (): DOMRect | undefined => root.querySelector('[data-index="0"]')?.getBoundingClientRect();
    await until(() => (first()?.top ?? -1) >= 0, 'the beginning');
    await frame();
    await frame();
    expect(asked.slice(3).map(({ cursor }) => cursor)).to.deep.equal([undefined]);
  });

  it('is found again where it was left, after it was taken out and a new one put in', async () => {
    const shop = shopOf(manyNotes(500), 100);
    const { root, place } = await showMany(shop);
    scrollTo(0, 4_000);
    const seen = await until(
      () => cardsIn(root).find((card) => card.getBoundingClientRect().bottom > 0),
      'the cards further down',
    );
    const { index } = seen.dataset;
    const offset = seen.getBoundingClientRect().top;
    const provider = place.querySelector('xhs-provider')!;
    provider.replaceChildren();
    scrollTo(0, 0);
    provider.append(document.createElement('xhs-feed'));
    const again = await until(() => find(place, `xhs-feed >>> [data-index="${index}"]`), 'the card');
    await until(() => Math.abs(again.getBoundingClientRect().top - offset) <= 1, 'its place');
    shop.dispose();
  });

  it('goes from card to card by the keyboard, beyond what is drawn, and keeps the focused card', async () => {
    const shop = shopOf(manyNotes(300), 300);
    const { root } = await showMany(shop);
    const key = (name: string): void => {
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    };
    const at = (): string | undefined => root.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'];
    cardsIn(root)[0]!.querySelector<HTMLElement>('.link')!.focus();
    for (let next = 1; next <= 70; next += 1) {
      key('PageDown');
      await until(() => at() === `${next}`, `card ${next}`);
    }
    key('PageUp');
    await until(() => at() === '69', 'the one before');
    key('ArrowDown');
    await until(() => Number(at()) > 69, 'the one below');
    const focused = at();
    scrollTo(0, 0);
    await until(() => cardsIn(root)[0]!.dataset['index'] === '0', 'the beginning');
    expect(
      at(),
      cardsIn(root)
        .map((card) => card.dataset['index'])
        .join(),
    ).to.equal(focused);
    shop.dispose();
  });

  it('tells how much is new, and shows it on demand', async () => {
    const notes = manyNotes(40);
    const shop = shopOf(notes, 100);
    const { root } = await showMany(shop);
    await (await shop.discovery()).feed({}).check();
    const button = await until(() => root.querySelector<HTMLElement>('[part~="newer"]'), 'the button');
    expect(button.textContent.trim()).to.equal(en.newer(3));
    notes.unshift({ ...notes[0]!, id: 'new', title: 'The new one' });
    button.click();
    await until(() => cardsIn(root)[0]!.textContent.includes('The new one'), 'the new note');
    expect(root.querySelector('[part~="newer"]')).to.equal(null);
    shop.dispose();
  });

  it('asks the back ends twice for a page of a hundred cards', async () => {
    let calls = 0;
    const { canvas } = await stage(() => html`<xhs-feed tabs channel="market" check-every="0"></xhs-feed>`, {
      adapter: (back) =>
        override(back, {
          getProducts(...given) {
            calls += 1;
            return back.getProducts(...given);
          },
        }),
    });
    await until(() => findAll(canvas, 'xhs-feed >>> [part~="price"]').length > 4, 'the prices');
    expect(calls).to.equal(1);
  });

  it('opens a note over the page; closed, its card has the focus', async () => {
    const { canvas, shop } = await stage(() => html`<xhs-feed tabs check-every="0"></xhs-feed>`, {});
    const opened = heard(canvas, 'xhs-open-note');
    await press(canvas, 'xhs-feed >>> [data-index="1"] .link');
    await until(() => shop.overlay.$stack.get().length === 1, 'the note');
    expect(opened[0]?.detail.noteId).to.equal('tea-break');
    await appears(document.body, 'xhs-note-viewer[open]');
    shop.overlay.closeAll();
    const { shadowRoot } = find<XhsFeed>(canvas, 'xhs-feed')!;
    await until(() => shadowRoot!.activeElement?.closest('[data-index="1"]'), 'the focus on its card');
    await until(() => !(history.state as { xhsOverlay?: boolean } | null)?.xhsOverlay, 'history to go back');
  });

  it('hands the origin on with a product, and changes its feed by its tabs', async () => {
    const { canvas } = await stage(() => html`<xhs-feed tabs check-every="0"></xhs-feed>`, {});
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await press(canvas, 'xhs-feed >>> #tab-food');
    await press(canvas, 'xhs-feed >>> .card.product .link');
    expect(opened[0]?.detail.origin).to.include({ kind: 'feed', position: 3 });
  });
});
