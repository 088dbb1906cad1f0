import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { parseNote } from '../../../src/content/note-schema.js';
import type { NoteQuery } from '../../../src/content/source.js';
import '../../../src/elements/search/define.js';
import type { XhsSearch } from '../../../src/elements/search/search.js';
import { search as en } from '../../../src/i18n/en/search.js';
import { search as chinese } from '../../../src/i18n/zh-cn/search.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { pageEnvironment } from '../../../src/runtime/environment.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { appears, find, findAll, press, type, until } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/search.stories.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { sharedSuite } from '../shared-suite.js';
import { heard, stage } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { query: 'early words', show: 'notes' },
    taken: (element) => element.shadowRoot?.querySelector('xhs-feed')?.getAttribute('query') === 'early words',
  },
  sentence: { en: en.submit, 'zh-CN': chinese.submit },
});

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

interface World {
  readonly shop: Shop;
  readonly asked: NoteQuery[];
  readonly typed: { readonly text: string; readonly signal: AbortSignal; answer(found: readonly string[]): void }[];
}

/** A shop without search for products, whose source answers suggestions when the test says so. */
function slowShop(): World {
  const asked: NoteQuery[] = [];
  const typed: World['typed'] = [];
  const shop = createShop({
    name: 'slow',
    locale: 'en',
    environment: { ...pageEnvironment(), indexedDB: undefined },
    commerce: new MemoryAdapter([]),
    content: {
      name: 'slow',
      getNote: () => Promise.reject(new Error('no note')),
      getStore: () => Promise.resolve(null),
      listNotes(query) {
        asked.push(query);
        const { value } = parseNote({
          id: query.query ?? 'n',
          title: `Note ${query.query}`,
          author: 'A',
          images: [{ url: pixel, width: 3, height: 4, alt: '' }],
        });
        return Promise.resolve({ items: [value], total: 1 });
      },
      suggest: (text, { signal }) =>
        text === ''
          ? Promise.resolve(['oolong', 'candle'])
          : new Promise((answer) => typed.push({ text, signal: signal!, answer })),
    },
  });
  return { shop, asked, typed };
}

async function showSlow(attributes = html`<xhs-search></xhs-search>`): Promise<World & { canvas: HTMLElement }> {
  const world = slowShop();
  const canvas = await fixture<HTMLElement>(
    html`<div><xhs-provider .shop=${world.shop}>${attributes}</xhs-provider></div>`,
  );
  await appears(canvas, 'xhs-search >>> [part~="input"]');
  return { ...world, canvas };
}

const input = (canvas: HTMLElement): HTMLInputElement => find<HTMLInputElement>(canvas, 'xhs-search >>> input')!;
const element = (canvas: HTMLElement): XhsSearch => find<XhsSearch>(canvas, 'xhs-search')!;
const options = (canvas: HTMLElement): string[] =>
  findAll(canvas, 'xhs-search >>> [role="option"]').map(({ textContent }) => textContent.trim());
const titles = (canvas: HTMLElement): string[] =>
  findAll(canvas, 'xhs-search >>> #results >>> [part~="title"]').map(({ textContent }) => textContent);

describe('the field of xhs-search', () => {
  it('takes the latest suggestions alone, and aborts what was asked before', async () => {
    const { canvas, typed, shop } = await showSlow();
    await type(canvas, 'xhs-search >>> input', 'oo');
    await until(() => typed.length === 1, 'the first question');
    await type(canvas, 'xhs-search >>> input', 'ool');
    await until(() => typed.length === 2, 'the second question');
    expect(typed[0]!.signal.aborted).to.equal(true);
    typed[1]!.answer(['oolong', 'oolong tins']);
    await until(() => options(canvas).length === 2, 'the suggestions');
    typed[0]!.answer(['oops']);
    await element(canvas).updateComplete;
    expect(options(canvas)).to.deep.equal(['oolong', 'oolong tins']);
    shop.dispose();
  });

  it('tells who cannot see the list how many there are', async () => {
    const { canvas, typed, shop } = await showSlow();
    const spoken: string[] = [];
    const region = document.querySelector('body > [role="status"]') ?? expect.fail('there is no region');
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) spoken.push(node.textContent ?? '');
    });
    observer.observe(region, { childList: true });
    await type(canvas, 'xhs-search >>> input', 'oo');
    await until(() => typed.length === 1, 'the question');
    typed[0]!.answer(['oolong', 'oolong tins']);
    await until(() => spoken.includes(en.suggested(2)), 'how many there are');
    observer.disconnect();
    shop.dispose();
  });

  it('is gone through by arrow keys; Enter takes one, Escape closes the list and then empties the field', async () => {
    const { canvas, typed, asked, shop } = await showSlow();
    const searches = heard(canvas, 'xhs-search');
    await type(canvas, 'xhs-search >>> input', 'can');
    await until(() => typed.length === 1, 'the question');
    typed[0]!.answer(['candle', 'canvas tote']);
    await until(() => options(canvas).length === 2, 'the suggestions');
    expect(input(canvas).getAttribute('aria-expanded')).to.equal('true');
    for (const [key, active] of [
      ['ArrowDown', 'suggestion-0'],
      ['ArrowDown', 'suggestion-1'],
      ['ArrowDown', null],
      ['ArrowUp', 'suggestion-1'],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => input(canvas).getAttribute('aria-activedescendant') === active, `${key} to ${active}`);
    }
    await sendKeys({ press: 'Enter' });
    await until(() => titles(canvas).includes('Note canvas tote'), 'what is found');
    expect(searches.map(({ detail }) => detail)).to.deep.equal([{ query: 'canvas tote', from: 'suggestion' }]);
    expect(asked.map(({ query }) => query)).to.deep.equal(['canvas tote']);
    expect(input(canvas).value).to.equal('canvas tote');
    expect(input(canvas).matches(':focus')).to.equal(true);

    await sendKeys({ press: 'ArrowDown' });
    await until(() => typed.length === 2, 'the next question');
    typed[1]!.answer(['canvas tote, large']);
    await until(() => options(canvas).length === 1, 'the suggestions');
    await sendKeys({ press: 'Escape' });
    await until(() => options(canvas).length === 0, 'the list to close');
    expect(input(canvas).value).to.equal('canvas tote');
    await sendKeys({ press: 'Escape' });
    await until(() => element(canvas).query === '', 'the field to be emptied');
    await appears(canvas, 'xhs-search >>> [part~="start"]');
    shop.dispose();
  });

  it('asks nothing while a word is being put together, and Enter then belongs to the input method', async () => {
    const { canvas, typed, shop } = await showSlow();
    const searches = heard(canvas, 'xhs-search');
    const field = input(canvas);
    field.focus();
    const compose = (value: string): void => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    };
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const letters of ['w', 'wu', 'wulong']) compose(letters);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    field.dispatchEvent(enter);
    // What is typed into another field later is asked for; had this one asked, it would have been before.
    const witness = await showSlow();
    await type(witness.canvas, 'xhs-search >>> input', 'tea');
    await until(() => witness.typed.length === 1, 'the question of the other');
    expect(typed).to.deep.equal([]);
    expect(searches).to.deep.equal([]);
    expect(field.value).to.equal('wulong');
    field.value = '乌龙';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '乌龙' }));
    await until(() => typed.length === 1, 'the question');
    expect(typed[0]!.text).to.equal('乌龙');
    witness.shop.dispose();
    shop.dispose();
  });

  it('leaves it to the page to show what is found, where the page says so', async () => {
    const { canvas, asked, shop } = await showSlow();
    canvas.addEventListener('xhs-search', (event) => event.preventDefault());
    await type(canvas, 'xhs-search >>> input', '  candle ');
    await press(canvas, 'xhs-search >>> [part~="submit"]');
    await element(canvas).updateComplete;
    expect(asked).to.deep.equal([]);
    expect(element(canvas).query).to.equal('');
    expect(find(canvas, 'xhs-search >>> xhs-feed')).to.equal(undefined);
    shop.dispose();
  });

  it('searches for what the page sets, and tells so once', async () => {
    const { canvas, asked, shop } = await showSlow(html`<xhs-search query=" candle "></xhs-search>`);
    const searches = heard(canvas, 'xhs-search');
    await until(() => titles(canvas).includes('Note candle'), 'what is found');
    expect(input(canvas).value.trim()).to.equal('candle');
    element(canvas).query = 'oolong';
    await until(() => titles(canvas).includes('Note oolong'), 'what is found next');
    expect(searches.map(({ detail }) => detail)).to.deep.equal([{ query: 'oolong', from: 'page' }]);
    expect(asked.map(({ query }) => query)).to.deep.equal(['candle', 'oolong']);
    shop.dispose();
  });
});

describe('what was searched for in xhs-search', () => {
  const before = (canvas: HTMLElement): string[] =>
    findAll(canvas, 'xhs-search >>> [part~="history"] bdi').map(({ textContent }) => textContent);
  const searchFor = async (canvas: HTMLElement, words: string): Promise<void> => {
    await type(canvas, 'xhs-search >>> input', words);
    await press(canvas, 'xhs-search >>> [part~="submit"]');
    await until(() => titles(canvas).includes(`Note ${words}`), words);
    await press(canvas, 'xhs-search >>> [part~="clear"]');
    await appears(canvas, 'xhs-search >>> [part~="start"]');
  };

  it('is known again, the latest first, and can be forgotten one by one or all at once', async () => {
    const { canvas, shop } = await showSlow();
    for (const words of ['oolong', 'candle', 'tote', 'oolong']) await searchFor(canvas, words);
    expect(before(canvas)).to.deep.equal(['oolong', 'tote', 'candle']);
    await press(canvas, `xhs-search >>> [aria-label="${en.forget('tote')}"]`);
    await until(() => before(canvas).join() === 'oolong,candle', 'one to be forgotten');
    await press(canvas, 'xhs-search >>> [part~="clear-history"]');
    await until(() => before(canvas).length === 0, 'all to be forgotten');
    expect(input(canvas).matches(':focus'), 'the focus, whose button is gone').to.equal(true);
    shop.dispose();
  });

  it('is not kept where the page does not want that', async () => {
    const { canvas, shop } = await showSlow(html`<xhs-search history="off"></xhs-search>`);
    await searchFor(canvas, 'oolong');
    const store = await (await shop.discovery()).search();
    expect(store.$history.get()).to.deep.equal([]);
    expect(before(canvas)).to.deep.equal([]);
    shop.dispose();
  });
});

describe('what xhs-search finds', () => {
  it('mixes products among notes, and tells what led to a product', async () => {
    const { canvas } = await stage(() => html`<xhs-search query="tea"></xhs-search>`);
    await appears(canvas, 'xhs-search >>> .card.product [part~="price"]');
    expect(findAll(canvas, 'xhs-search >>> .card.note').length).to.be.greaterThan(0);
    const opened = heard(canvas, 'xhs-open-product');
    canvas.addEventListener('xhs-open-product', (event) => event.preventDefault());
    await press(canvas, 'xhs-search >>> .card.product >>> .link');
    const [request] = opened;
    expect(request?.detail.origin).to.include({ kind: 'search', query: 'tea' });
    expect(request?.detail.origin?.position).to.be.a('number');
  });

  it('shows notes where the products do not come', async () => {
    const { canvas } = await stage(() => html`<xhs-search query="tea"></xhs-search>`, {
      disturb: { calls: ['searchProducts'], how: 'failing' },
    });
    await appears(canvas, 'xhs-search >>> .card.note');
    expect(find(canvas, 'xhs-search >>> .card.product')).to.equal(undefined);
  });

  it('has no tabs where the back end cannot look for products', async () => {
    const { canvas, shop } = await showSlow(html`<xhs-search query="tea"></xhs-search>`);
    await until(() => titles(canvas).includes('Note tea'), 'the note');
    await until(() => shop.$capabilities.get(), 'the back end');
    await until(() => !find(canvas, 'xhs-search >>> [role="tab"]'), 'no tabs');
    shop.dispose();
  });

  it('leads on where nothing is found: other words, and notes that many like', async () => {
    const { canvas } = await stage(() => html`<xhs-search query="hovercraft full of eels"></xhs-search>`);
    const nothing = await appears(canvas, 'xhs-search >>> [part~="nothing"]');
    expect(nothing.textContent).to.include(en.nothing('hovercraft full of eels'));
    await appears(canvas, 'xhs-search >>> .more >>> [part~="card"]');
    // A page dresses them as it dresses those of a feed.
    for (const feed of findAll(canvas, 'xhs-search >>> xhs-feed')) {
      expect(feed.getAttribute('exportparts')?.split(', ')).to.include.members(['card', 'offer', 'newer', 'notice']);
    }
    await press(canvas, 'xhs-search >>> [part~="nothing"] .chip');
    await until(() => element(canvas).query === 'oolong', 'the other words');
    await appears(canvas, 'xhs-search >>> #results >>> [part~="card"]');
  });
});
