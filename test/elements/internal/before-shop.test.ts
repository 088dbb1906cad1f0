import { expect } from '@open-wc/testing';
import type { XhsCart } from '../../../src/elements/cart/cart.js';
import '../../../src/elements/cart/define.js';
import '../../../src/elements/note/define.js';
import '../../../src/elements/provider/define.js';
import { shopMaker } from '../../../src/elements/internal/shop/load-shop.js';
import { createJsonSource } from '../../../src/content/json/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { clearDefaultShop, setDefaultShop } from '../../../src/runtime/page-default.js';
import { appears, until } from '../../../stories/acting.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { noteData } from '../note/note-data.js';

// The shop comes once for a page: this is the page on which it has not come yet.
it('elements wait for the shop of a page: in sight is what stands in the tag, and what is asked of them is kept', async () => {
  clearDefaultShop();
  expect(shopMaker(), 'the shop is there already').to.equal(undefined);
  const note = Object.assign(document.createElement('xhs-note'), { data: noteData({ title: 'A blue vase' }) });
  const link = Object.assign(document.createElement('a'), { href: '#vase', textContent: 'A vase' });
  note.append(link);
  const cart = document.createElement('xhs-cart') as XhsCart;
  document.body.append(note, cart);
  cart.show();
  // Turns in which nothing can be fetched.
  for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
  expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
  expect(note.shadowRoot?.querySelector('[part]')).to.equal(null);

  // One that is set while that of the page is on its way is the one that holds.
  const adapter = new MemoryAdapter([productOf('vase')]);
  const shop = createShop({ commerce: adapter, content: createJsonSource({ data: {} }), locale: 'en' });
  expect(setDefaultShop(shop)).to.equal(shop);
  await until(() => shopMaker(), 'what makes shops');
  await appears(document.body, 'xhs-note >>> [part~="title"]', ({ textContent }) => textContent === 'A blue vase');
  expect([note.shop, cart.shop]).to.deep.equal([shop, shop]);
  await until(() => cart.open && cart.shadowRoot?.querySelector('dialog')?.open, 'the cart that was asked for');

  note.remove();
  cart.remove();
  clearDefaultShop();
  shop.dispose();
});

it('an element that leaves before its shop has come is drawn no more than before, and is whole when it comes back', async () => {
  const home = document.createElement('xhs-provider');
  const note = Object.assign(document.createElement('xhs-note'), { data: noteData({ title: 'A red vase' }) });
  home.append(note);
  document.body.append(home);
  home.remove();
  await note.updateComplete;
  expect([note.shop, note.shadowRoot?.querySelector('[part]')]).to.deep.equal([undefined, null]);
  document.body.append(home);
  await appears(home, 'xhs-note >>> [part~="title"]', ({ textContent }) => textContent === 'A red vase');
  home.remove();
});
