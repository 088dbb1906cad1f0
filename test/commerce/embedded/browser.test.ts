import { expect } from '@open-wc/testing';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createEmbeddedShop } from '../../../src/commerce/embedded/index.js';
import { createId } from '../../../src/lib/ids.js';
import { commerceContract } from '../../../src/testing.js';
import { context, known, sampleData } from './sample-data.js';

/** Over the browser's own IndexedDB, whose transactions end by themselves as soon as nothing is asked of them. */
function openShop(name = createId()): CommerceAdapter {
  const environment = { now: () => Date.now(), indexedDB };
  return createEmbeddedShop({ data: sampleData, base: document.baseURI, name, environment });
}

describe('the embedded shop in a browser', () => {
  const cases = commerceContract({ ...known, create: () => openShop() });
  for (const { name, run } of cases) it(name, run);

  it('loses no update between two tabs', async () => {
    const name = createId();
    const tabs = [openShop(name), openShop(name)];
    const opened = await tabs[0]!.openCart(null, context);
    if ('gone' in opened) throw new Error('No cart');
    const add = { type: 'add', productId: 'crisps', variantId: 'crisps-1', quantity: 1 } as const;
    const sent = Array.from({ length: 20 }, (_, index) =>
      tabs[index % 2]!.updateCart(opened.ref, [add], { id: createId() }, context),
    );
    await Promise.all(sent);
    const after = await tabs[1]!.openCart(opened.ref, context);
    expect('cart' in after && after.cart.lines[0]?.quantity).to.equal(20);
    for (const tab of tabs) tab.dispose?.();
  });

  it('finds the cart again after it was closed, as after a reload', async () => {
    const name = createId();
    const before = openShop(name);
    const opened = await before.openCart(null, context);
    if ('gone' in opened) throw new Error('No cart');
    await before.updateCart(opened.ref, [{ type: 'codes', codes: ['GLOW20'] }], { id: createId() }, context);
    before.dispose?.();
    const after = await openShop(name).openCart(opened.ref, context);
    expect('cart' in after && after.cart.codes.map(({ code }) => code)).to.deep.equal(['GLOW20']);
  });
});
