import type { CheckoutResult } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import type { Checkout } from '../model/index.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, hasError, totalOf } from './contract-cart.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';

/**
 * What every commerce adapter promises of its checkout, as tests for any runner. Those that place an order run
 * where the checkout is on the page and the subject says how it is filled in.
 */
export function checkoutContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, other, context } = subject;
  const promise = (name: string, run: (cart: ContractCart) => Promise<void>): ContractCase =>
    contractCase('checkout', name, () =>
      ContractCart.with(subject, async (cart) => {
        await cart.add(plenty, 1);
        await run(cart);
      }),
    );
  const begin = async ({ adapter, ref }: ContractCart, id = createId()): Promise<CheckoutResult> =>
    adapter.beginCheckout({ kind: 'cart', ref }, { id }, context);
  const fillIn = async (cart: ContractCart): Promise<Checkout> => {
    if (cart.adapter.capabilities.checkout === 'handOff') cannotRun('the adapter hands the checkout over');
    const filled = given(subject.checkout, '`checkout`: how one is filled in');
    const checkout = checkoutOf(await begin(cart));
    const acceptedConsents = checkout.consents.map(({ id }) => id);
    const result = await cart.adapter.updateCheckout?.(
      checkout.id,
      { ...filled, acceptedConsents },
      { id: createId() },
      context,
    );
    must(result !== undefined, 'the adapter has no updateCheckout()');
    const ready = checkoutOf(result);
    mustEqual(ready.status, 'ready_for_complete', 'status once it is filled in');
    return ready;
  };
  const complete = async (
    { adapter }: ContractCart,
    { id }: Checkout,
    total: number,
    operationId = createId(),
  ): Promise<CheckoutResult> => {
    const result = await adapter.completeCheckout?.(id, total, { id: operationId }, context);
    must(result !== undefined, 'the adapter has no completeCheckout()');
    return result;
  };

  const mustHold = async ({ adapter, ref }: ContractCart, quantities: readonly number[]): Promise<void> => {
    const result = await adapter.openCart(ref, context);
    const left = 'gone' in result ? [] : result.cart.lines.map(({ quantity }) => quantity);
    mustEqual(left.sort(), quantities, 'quantities in the cart');
  };

  return [
    promise('a checkout begins from the cart, or hands over to the shop’s own', async (cart) => {
      const result = await begin(cart);
      if (cart.adapter.capabilities.checkout === 'handOff') {
        must('continueUrl' in result, 'it hands off, but names no address');
        return;
      }
      mustEqual(
        checkoutOf(result).lines.map(({ quantity }) => quantity),
        [1],
        'quantities',
      );
    }),
    promise('a back end that is keyed begins one checkout for one operation', async (cart) => {
      const { promise: level, checkout } = cart.adapter.capabilities;
      if (level !== 'keyed' || checkout === 'handOff')
        cannotRun(`the adapter is ${level}, and its checkout ${checkout}`);
      const once = createId();
      const [first, second] = [await begin(cart, once), await begin(cart, once)];
      mustEqual(checkoutOf(second).id, checkoutOf(first).id, 'id of the second');
    }),
    promise('a cart that is gone begins nothing', async ({ adapter }) => {
      const result = await adapter.beginCheckout({ kind: 'cart', ref: 'no-such-cart' }, { id: createId() }, context);
      must('gone' in result, 'it began something');
    }),

    promise('another total than agreed charges nothing and is said', async (cart) => {
      const ready = await fillIn(cart);
      const result = await complete(cart, ready, totalOf(ready) - 1);
      must(checkoutOf(result).orderId === undefined, 'there is an order all the same');
      const said = 'checkout' in result && [...result.messages, ...result.checkout.messages];
      must(!!said && said.some(({ code }) => code === 'totals_changed'), 'nothing was said');
    }),
    promise('one order comes of a checkout, however often it is completed', async (cart) => {
      const ready = await fillIn(cart);
      const once = createId();
      const first = checkoutOf(await complete(cart, ready, totalOf(ready), once));
      const again = checkoutOf(await complete(cart, ready, totalOf(ready), once));
      const anew = checkoutOf(await complete(cart, ready, totalOf(ready)));
      must(first.status === 'completed' && first.orderId !== undefined, 'there is no order');
      mustEqual([again.orderId, anew.orderId], [first.orderId, first.orderId], 'orders of the repeats');
    }),
    promise('after an order only what was bought has left the cart', async (cart) => {
      const ready = await fillIn(cart);
      await cart.add(other, 2);
      const first = checkoutOf(await complete(cart, ready, totalOf(ready)));
      if (first.orderId !== undefined) return mustHold(cart, [2]);
      // Where the checkout is the cart itself, what was added meanwhile is in it, and has to be agreed to.
      await mustHold(cart, [1, 2]);
      const second = checkoutOf(await complete(cart, first, totalOf(first)));
      must(second.orderId !== undefined, 'there is no order for the total that was agreed to');
      await mustHold(cart, []);
    }),
    promise('a lost answer is found out by asking', async (cart) => {
      const ready = await fillIn(cart);
      await complete(cart, ready, totalOf(ready));
      const asked = await cart.adapter.getCheckout?.(ready.id, context);
      must(asked !== undefined, 'the adapter has no getCheckout()');
      mustEqual(checkoutOf(asked).status, 'completed', 'status');
      const order = await cart.adapter.getOrder?.(checkoutOf(asked).orderId ?? '', context);
      if (cart.adapter.capabilities.orders) mustEqual(order && totalOf(order), totalOf(ready), 'total of the order');
    }),
    promise('a checkout that is not there is gone, not an exception', async (cart) => {
      if (!cart.adapter.getCheckout) cannotRun('the adapter has no getCheckout()');
      must('gone' in (await cart.adapter.getCheckout('no-such-checkout', context)), 'it answered a checkout');
    }),
    promise('an order that is not there is null, not an exception', async ({ adapter }) => {
      if (!adapter.getOrder) cannotRun('the adapter has no getOrder()');
      mustEqual(await adapter.getOrder('no-such-order', context), null, 'the order');
    }),
    promise('a checkout that is not filled in is not completed', async (cart) => {
      if (!cart.adapter.completeCheckout) cannotRun('the adapter has no completeCheckout()');
      const bare = checkoutOf(await begin(cart));
      const result = await complete(cart, bare, totalOf(bare));
      must(checkoutOf(result).orderId === undefined, 'there is an order all the same');
      must('checkout' in result && hasError([...result.messages, ...result.checkout.messages]), 'nothing was said');
    }),
  ];
}

function checkoutOf(result: CheckoutResult): Checkout {
  must('checkout' in result, 'there is no checkout');
  return result.checkout;
}
