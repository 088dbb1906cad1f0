import { createId } from '../../lib/ids.js';
import type { Checkout } from '../../model/index.js';
import { totalOf } from '../../rules/price/total-of.js';
import { openCall, type Call } from './call.js';
import { openCart, updateCart } from './carts.js';
import { beginCheckout, updateCheckout } from './checkouts.js';
import { lacksSamples, samplesKey } from './orders.js';
import { completeCheckout, confirmPayment } from './place-order.js';
import type { SampleOrderData } from './shop-schema.js';

const minute = 60_000;

/**
 * Makes the orders that the data name, once for a shop, however many tabs look for them: each is bought at its time by
 * the rules by which everything is bought, so that they take stock, count as orders and go on by the clock.
 */
export async function makeSampleOrders(call: Call): Promise<void> {
  if (!(await lacksSamples(call))) return;
  const { transaction, catalogue, now } = call;
  await transaction.put('state', samplesKey, now);
  const inOrder = [...catalogue.sampleOrders].sort((a, b) => b.minutesAgo - a.minutesAgo);
  for (const order of inOrder) {
    await buy(await openCall({ ...call, now: now - order.minutesAgo * minute }), order);
  }
}

/** Buys it through a cart of its own. What cannot be bought leaves nothing behind. */
async function buy(call: Call, order: SampleOrderData): Promise<void> {
  const { transaction } = call;
  const cart = await openCart(call, null);
  if ('gone' in cart) return;
  const checkout = await fill(call, cart.ref, order);
  if (checkout && !(await place(call, checkout, order.paid))) await transaction.delete('checkouts', checkout.id);
  await transaction.delete('carts', cart.ref);
}

async function fill(call: Call, ref: string, order: SampleOrderData): Promise<Checkout | undefined> {
  const { catalogue } = call;
  // A cart shows first what was put in last.
  const changes = [...order.lines].reverse().flatMap(({ variantId, quantity }) => {
    const item = catalogue.findItem(variantId);
    return item ? [{ type: 'add', productId: item.product.id, variantId, quantity } as const] : [];
  });
  await updateCart(call, ref, changes, operation());
  const begun = await beginCheckout(call, { kind: 'cart', ref }, operation());
  if (!('checkout' in begun)) return undefined;
  const { id, consents, identity } = begun.checkout;
  const { address, identityNumber, paid } = order;
  // What is paid at a gateway nobody has paid.
  const method = catalogue.payments.find(({ flow }) => flow === 'confirm' || (paid && flow === 'immediate'));
  const filled = await updateCheckout(
    call,
    id,
    {
      address,
      ...(method && { paymentMethodId: method.id }),
      acceptedConsents: consents.map((consent) => consent.id),
      ...(identity && identityNumber !== undefined && { identityNumber }),
    },
    operation(),
  );
  return 'checkout' in filled ? filled.checkout : begun.checkout;
}

/** @returns whether there is an order now. */
async function place(call: Call, { id, totals }: Checkout, paid: boolean): Promise<boolean> {
  const placed = await completeCheckout(call, id, totalOf(totals, 'total')?.amount ?? 0, operation());
  if (!('checkout' in placed)) return false;
  if (placed.checkout.status === 'completed') return true;
  if (placed.checkout.status !== 'complete_in_progress') return false;
  if (paid) await confirmPayment(call, id, true, operation());
  return true;
}

function operation(): { readonly id: string } {
  return { id: createId() };
}
