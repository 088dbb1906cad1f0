import type { CartLine, Message } from '../../model/index.js';
import { payableOf } from '../../rules/price/payable.js';
import type { CheckoutSender } from './checkout-sender.js';
import type { SeenCart } from './seen-totals.js';
import type { CheckoutSession } from './session.js';
import { standingOf } from './standing.js';

/** What is bought of lines, in words that can be compared. What stands in several lines counts together. */
export function unitsIn(lines: readonly CartLine[] = []): string {
  const units = new Map<string, number>();
  for (const { variantId, quantity, selected, gift, status } of lines) {
    if (selected && !gift && status === 'available') units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  }
  return JSON.stringify([...units].sort());
}

/**
 * Whether what is about to be paid is what the shopper sees. For many back ends the checkout is the cart itself: where that was changed
 * since, as in another tab, it is asked for, and what has become of it is shown first, whatever it costs.
 */
export async function isAsShown(session: CheckoutSession, sender: CheckoutSender, cart: SeenCart): Promise<boolean> {
  const { generation, view, source } = session;
  const inCart = unitsIn(cart.$view?.get().lines);
  if (source !== 'cart' || inCart === session.inCart || !view.checkout) return true;
  session.amend({ pending: true });
  const asked = await sender.ask(view.checkout.id);
  if (session.generation !== generation) return false;
  session.amend({ pending: false });
  session.inCart = inCart;
  // What has become of one that was bought or closed meanwhile is found out by whoever places the order.
  if (!asked || !('checkout' in asked) || standingOf(asked).kind !== 'open') return true;
  if (unitsIn(asked.checkout.lines) === unitsIn(view.checkout.lines)) return true;
  const changed: Message = { type: 'warning', code: 'conflict', target: { kind: 'cart' } };
  session.edit(asked, [changed]);
  const [before, now] = [payableOf(view.checkout), payableOf(asked.checkout)];
  if (before && now && before.amount !== now.amount) session.amend({ changedFrom: before });
  return false;
}
