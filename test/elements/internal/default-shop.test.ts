import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/cart-button/define.js';
import '../../../src/elements/product-card/define.js';
import { XhsAddToCartEvent } from '../../../src/events/index.js';
import { createJsonSource } from '../../../src/content/json/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { clearDefaultShop, setDefaultShop } from '../../../src/runtime/page-default.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { appears, until } from '../../../stories/acting.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

describe('a shop that a page makes the one of its elements', () => {
  let shop: Shop;
  let adapter: MemoryAdapter;
  beforeEach(() => {
    clearDefaultShop();
    adapter = new MemoryAdapter([productOf('vase')]);
    // A cart that is remembered from another test would be put in again.
    const name = crypto.randomUUID();
    shop = createShop({ name, commerce: adapter, content: createJsonSource({ data: {} }), locale: 'en' });
  });
  afterEach(() => {
    clearDefaultShop();
    shop.dispose();
  });

  const putIn = async (): Promise<void> => {
    const card = await fixture<HTMLElement>(
      html`<xhs-product-card product-id="vase" actions="add"></xhs-product-card>`,
    );
    await appears(card.parentElement!, 'xhs-product-card >>> [part~="title"]', ({ textContent }) =>
      textContent.includes('vase'),
    );
    card.dispatchEvent(new XhsAddToCartEvent({ productId: 'vase', variantId: 'vase-1', quantity: 1 }));
    await until(() => shop.cart.$count.get() > 0, 'what was put in');
    await shop.cart.settled();
  };

  it('answers what they ask for, without being connected by the page', async () => {
    setDefaultShop(shop);
    await putIn();
    expect(shop.cart.$count.get()).to.equal(1);
  });

  it('answers once where the page connects it all the same', async () => {
    setDefaultShop(shop);
    const stop = shop.connect(document);
    await putIn();
    expect(adapter.calls).to.have.length(1);
    stop();
  });
});
