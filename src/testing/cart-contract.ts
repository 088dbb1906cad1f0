import { createId } from '../lib/ids.js';
import type { CommerceSubject, KnownVariant } from './commerce-subject.js';
import { ContractCart, hasError, onlyLine, totalOf } from './contract-cart.js';
import {
  cannotRun,
  contractCase,
  given,
  must,
  mustEqual,
  type ContractCase,
  type ContractTopic,
} from './contract-case.js';
import { stockContract } from './stock-contract.js';

/**
 * What every commerce adapter promises of its products, its cart, stock and limits, as tests for any runner:
 *
 * @example
 * for (const { name, run } of cartContract(subject)) test(name, run);
 */
export function cartContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, other, context } = subject;
  const about =
    (topic: ContractTopic) =>
    (name: string, run: (cart: ContractCart) => Promise<void>): ContractCase =>
      contractCase(topic, name, () => ContractCart.with(subject, run));
  const ofProducts = about('catalogue');
  const promise = about('cart');

  return [
    ofProducts(
      'products answer by reference, in the order asked, with null for what is unknown',
      async ({ adapter }) => {
        const refs = [other.productId, 'no-such-product', plenty.productId, other.productId];
        const products = await adapter.getProducts(refs, context);
        mustEqual(
          products.map((product) => product !== null),
          [true, false, true, true],
          'which are known',
        );
        mustEqual(products[0]?.id, products[3]?.id, 'the same reference twice');
      },
    ),

    ofProducts('prices are whole minor units of a currency', async ({ adapter }) => {
      const [product] = await adapter.getProducts([plenty.productId], context);
      must(product !== null && product !== undefined && product.variants.length > 0, 'the product has no variants');
      for (const { price } of product.variants) {
        must(Number.isSafeInteger(price.amount) && price.amount >= 0, `${price.amount} is no amount in minor units`);
        must(/^[A-Z]{3}$/.test(price.currency), `"${price.currency}" is no currency`);
      }
    }),

    promise('a new cart is empty, costs nothing and is found again', async (cart) => {
      const empty = await cart.read();
      mustEqual(empty.lines, [], 'lines');
      await cart.add(plenty, 1);
      must(onlyLine(await cart.read()).quantity === 1, 'what was added is not there when the cart is read again');
    }),

    promise('two new carts are two carts', async ({ adapter, ref }) => {
      const second = await adapter.openCart(null, context);
      must(!('gone' in second) && second.ref !== ref, 'the second cart has the reference of the first');
    }),

    promise('a reference of nothing is a cart that is gone, not an exception', async ({ adapter }) => {
      must('gone' in (await adapter.openCart('no-such-cart', context)), 'opening it answered a cart');
      const codes = [{ type: 'codes', codes: [] } as const];
      must(
        'gone' in (await adapter.updateCart('no-such-cart', codes, { id: createId() }, context)),
        'so did changing it',
      );
    }),

    promise('a line says what it is, what it costs and how many', async (cart) => {
      const line = onlyLine((await cart.add(plenty, 2)).cart);
      mustEqual(line.quantity, 2, 'quantity');
      must(line.title !== '' && line.status === 'available', 'it has no title or is not available');
      mustEqual(line.subtotal.amount, line.unitPrice.amount * 2, 'subtotal');
      must(line.total.amount <= line.subtotal.amount, 'its total is more than its subtotal');
    }),

    promise('one variant is one line: adding it again adds up', async (cart) => {
      const first = onlyLine((await cart.add(plenty, 1)).cart);
      const second = onlyLine((await cart.add(plenty, 2)).cart);
      mustEqual([second.id, second.quantity], [first.id, 3], 'id and quantity');
    }),

    promise('a quantity is set, not added; 0 removes the line; once more does nothing', async (cart) => {
      const line = onlyLine((await cart.add(plenty, 1)).cart);
      mustEqual(onlyLine((await cart.set(line, 4)).cart).quantity, 4, 'after 4');
      mustEqual((await cart.set(line, 0)).cart.lines, [], 'after 0');
      const again = await cart.set(line, 0);
      mustEqual([again.cart.lines, hasError(again.messages)], [[], false], 'after 0 once more');
    }),

    promise('several changes are carried out in their order', async (cart) => {
      const add = ({ productId, variantId }: KnownVariant, quantity: number) =>
        ({ type: 'add', productId, variantId, quantity }) as const;
      const { cart: after } = await cart.change([add(plenty, 1), add(other, 2), add(plenty, 1)]);
      const quantities = [plenty, other].map(
        ({ productId }) => after.lines.find((line) => line.productId === productId)?.quantity,
      );
      mustEqual(quantities, [2, 2], 'quantities');
    }),

    promise('every line is in one group', async (cart) => {
      await cart.add(plenty, 1);
      const { lines, groups } = (await cart.add(other, 1)).cart;
      mustEqual(groups.flatMap(({ lineIds }) => lineIds).sort(), lines.map(({ id }) => id).sort(), 'grouped lines');
    }),

    promise('the revision grows with a change', async (cart) => {
      const { revision } = (await cart.add(plenty, 1)).cart;
      if (revision === undefined) cannotRun('the back end counts no changes: the cart has no revision');
      must(((await cart.add(plenty, 1)).cart.revision ?? revision) > revision, 'it did not');
    }),

    promise('an unknown variant is refused beside the cart', async (cart) => {
      const refused = await cart.add({ productId: plenty.productId, variantId: 'no-such-variant' }, 1);
      mustEqual([refused.cart.lines, hasError(refused.messages)], [[], true], 'lines, and whether it was said');
    }),

    promise('where lines can be ticked, totals are those of the ticked ones', async (cart) => {
      if (!cart.adapter.capabilities.selection) cannotRun('the adapter declares no selection');
      const alone = totalOf((await cart.add(plenty, 1)).cart);
      const line = onlyLine(await cart.read());
      const both = (await cart.add(other, 1)).cart;
      const second = both.lines.find(({ id }) => id !== line.id);
      const untick = { type: 'select', lineIds: [second?.id ?? ''], selected: false } as const;
      const { cart: after } = await cart.change([untick]);
      mustEqual([after.lines.length, totalOf(after)], [2, alone], 'lines and total');
    }),

    promise('a line is exchanged for another variant and keeps its quantity', async (cart) => {
      const toVariantId = given(subject.sibling, '`sibling`: another variant of the same product').variantId;
      const line = onlyLine((await cart.add(plenty, 2)).cart);
      const change = { type: 'exchange', lineId: line.id, variantId: line.variantId, toVariantId } as const;
      const after = onlyLine((await cart.change([change])).cart);
      mustEqual([after.variantId !== line.variantId, after.quantity], [true, 2], 'exchanged, and quantity');
    }),

    promise('a product that is unknown is refused beside the cart', async (cart) => {
      const refused = await cart.add({ productId: 'no-such-product', variantId: 'no-such-variant' }, 1);
      mustEqual([refused.cart.lines, hasError(refused.messages)], [[], true], 'lines, and whether it was said');
    }),

    promise('a change of a line that is not there leaves the others as they are', async (cart) => {
      const line = onlyLine((await cart.add(plenty, 2)).cart);
      const nothing = { type: 'set', lineId: 'no-such-line', variantId: 'no-such-variant', quantity: 3 } as const;
      const after = onlyLine((await cart.change([nothing])).cart);
      mustEqual([after.id, after.quantity], [line.id, 2], 'id and quantity of the other line');
    }),
    ...stockContract(subject),
  ];
}
