import { expect } from '@open-wc/testing';
import { releaseAnnouncer, retainAnnouncer } from '../../../src/elements/internal/announcer.js';
import { LiveSpeaker } from '../../../src/elements/live-tray/live-speaker.js';
import { loadMessages } from '../../../src/i18n/index.js';
import type { LiveEvent, Product } from '../../../src/model/index.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../../../stories/acting.js';
import { emptyRoom } from '../../fixtures/live-hub.js';

const items = [1, 2].map(
  (number) => ({ id: `item-${number}`, number, productId: `product-${number}`, status: 'on_sale' }) as const,
);
const present = (number: number): LiveEvent => ({
  type: 'item.present',
  payload: { itemId: `item-${number}` },
  seq: number,
  ts: number * 10_000,
});
const region = (): HTMLElement | null => document.querySelector('[role="status"][slot="announcer"]');

const { setTimeout: later } = globalThis;

describe('what is said of a room', () => {
  beforeEach(() => {
    retainAnnouncer();
    // What waits for its turn is said at once.
    globalThis.setTimeout = ((run: () => void, delay = 0) => later(run, delay > 1_000 ? 0 : delay)) as typeof later;
  });
  afterEach(() => {
    globalThis.setTimeout = later;
    releaseAnnouncer();
  });

  it('says nothing of an item any more once a later one was said', async () => {
    await loadMessages('en');
    const answers = new Map<string, (product: Product) => void>();
    const load = (ref: string): Promise<Product> => new Promise((resolve) => answers.set(ref, resolve));
    const shop = { catalog: { load } } as unknown as Shop;
    const speaker = new LiveSpeaker();
    for (const number of [1, 2]) {
      speaker.hear(present(number), emptyRoom('room', { items }), shop, 'en');
      await until(() => answers.has(`product-${number}`), 'the question');
    }
    answers.get('product-2')!({ ...productOf('product-2'), title: 'The second' });
    await until(() => region()?.textContent.includes('The second'), 'the second to be said');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(region()?.textContent ?? ''));
    watch.observe(region()!, { childList: true, characterData: true, subtree: true });
    answers.get('product-1')!({ ...productOf('product-1'), title: 'The first' });
    // A timer that is set later fires later.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((next) => later(next, 4));
    watch.disconnect();
    speaker.dispose();
    expect(said.join(' ')).not.to.contain('The first');
  });
});
