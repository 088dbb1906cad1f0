import { createId } from '../lib/ids.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, onlyLine } from './contract-cart.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';
import { mustSum } from './money-contract.js';

/** What every commerce adapter promises when the shop changes under a cart, and when several change a cart at once. */
export function changeContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, context } = subject;
  const expire = (): NonNullable<NonNullable<CommerceSubject['situations']>['expireCart']> =>
    given(subject.situations?.expireCart, '`situations.expireCart`');
  const promise = (
    topic: 'change and expiry' | 'at the same time',
    name: string,
    run: (cart: ContractCart) => Promise<void>,
  ): ContractCase => contractCase(topic, name, () => ContractCart.with(subject, run));

  return [
    promise('change and expiry', 'a price that changes shows in the cart, and the sums come out', async (cart) => {
      const change = given(subject.situations?.changePrice, '`situations.changePrice`');
      const before = onlyLine((await cart.add(plenty, 2)).cart);
      cart.adapter = (await change(cart.adapter, plenty)) ?? cart.adapter;
      const after = await cart.read();
      const line = onlyLine(after);
      must(line.unitPrice.amount !== before.unitPrice.amount, 'the cart still has the price of before');
      mustEqual(line.subtotal.amount, line.unitPrice.amount * 2, 'subtotal');
      mustSum(after);
      const [product] = await cart.adapter.getProducts([plenty.productId], context);
      const variant = product?.variants.find(({ id }) => id === line.variantId);
      mustEqual(variant?.price, line.unitPrice, 'price of the product');
    }),

    promise('change and expiry', 'amounts never change their currency without their worth', async (cart) => {
      const before = (await cart.add(plenty, 1)).cart;
      const asked = context.currency === 'KWD' ? 'JPY' : 'KWD';
      const result = await cart.adapter.openCart(cart.ref, { ...context, currency: asked });
      // A cart that cannot go on in another currency is gone: that is an answer too.
      if ('gone' in result) return;
      mustSum(result.cart);
      const [line] = result.cart.lines;
      const [same] = before.lines;
      const renamed = line?.unitPrice.currency !== same?.unitPrice.currency;
      must(!renamed || line?.unitPrice.amount !== same?.unitPrice.amount, 'the same number stands in another currency');
    }),

    promise(
      'change and expiry',
      'a cart that has expired is gone for every call, and a new one can be had',
      async (cart) => {
        const expireCart = expire();
        await cart.add(plenty, 1);
        const { ref } = cart;
        cart.adapter = (await expireCart(cart.adapter, ref)) ?? cart.adapter;
        const { adapter } = cart;
        const change = { type: 'add', ...plenty, quantity: 1 } as const;
        const results = {
          openCart: await adapter.openCart(ref, context),
          updateCart: await adapter.updateCart(ref, [change], { id: createId() }, context),
          beginCheckout: await adapter.beginCheckout({ kind: 'cart', ref }, { id: createId() }, context),
        };
        for (const [call, result] of Object.entries(results))
          must('gone' in result, `${call}() does not say that it is gone`);
        const fresh = await adapter.openCart(null, context);
        must('cart' in fresh && fresh.ref !== ref && fresh.cart.lines.length === 0, 'there is no new and empty cart');
      },
    ),

    promise('at the same time', 'of changes made at the same time none is lost', async (cart) => {
      if (cart.adapter.capabilities.promise !== 'keyed') {
        cannotRun('the adapter promises `absolute`: one change is made after the other');
      }
      await Promise.all(Array.from({ length: 5 }, () => cart.add(plenty, 1)));
      mustEqual(onlyLine(await cart.read()).quantity, 5, 'quantity after five times one');
    }),

    promise('at the same time', 'what a change answers is what is there afterwards', async (cart) => {
      const { cart: answered } = await cart.add(plenty, 2);
      const read = await cart.read();
      mustEqual(
        [read.revision, read.lines.map(({ id, quantity }) => [id, quantity]), read.totals],
        [answered.revision, answered.lines.map(({ id, quantity }) => [id, quantity]), answered.totals],
        'revision, lines and totals',
      );
    }),
  ];
}
