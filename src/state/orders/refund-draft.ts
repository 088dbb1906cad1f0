import { atom } from 'nanostores';
import { createLatestWins } from '../../lib/latest-wins.js';
import type { Money, Order, RefundRequest } from '../../model/index.js';
import { askedRefund, showsRefund, type AskedRefund } from '../../rules/order/asked-refund.js';
import { isSent } from '../../rules/order/order-standing.js';
import type { OrdersStore, RefundDraft, RefundDraftView } from './orders-store.js';

/** Begins a refund of an order. What was not sent yet is refunded without being sent back. */
export function createRefundDraft(
  orders: Pick<OrdersStore, 'quoteRefund' | 'requestRefund'>,
  order: Order,
): RefundDraft {
  const { id } = order;
  let current = order;
  const latest = createLatestWins();
  let refundable = order.refundable ?? [];
  let sent = isSent(order);
  /** How it is refunded she has said herself. */
  let kindChosen = false;
  /** What was asked for as it is filled in, and not answered. */
  let unanswered: AskedRefund | undefined;
  const $view = atom<RefundDraftView>({
    kind: sent ? 'returnRefund' : 'refundOnly',
    // One thing alone need not be chosen.
    units: refundable.length === 1 && refundable[0] ? { [refundable[0].lineId]: refundable[0].quantity } : {},
    note: '',
    status: 'incomplete',
    messages: [],
  });

  function requestNow(): RefundRequest | null {
    const { kind, units, reason, note } = $view.get();
    const chosen = refundable.flatMap(({ lineId, quantity: most }) => {
      const quantity = Math.min(most, units[lineId] ?? 0);
      return quantity > 0 ? [{ lineId, quantity }] : [];
    });
    if (chosen.length === 0 || !reason) return null;
    return { kind, units: chosen, reason, ...(note.trim() && { note: note.trim() }) };
  }

  async function reckon(changedFrom?: Money): Promise<void> {
    const { quote, changedFrom: _, ...rest } = $view.get();
    const request = requestNow();
    if (!request) {
      latest.cancel();
      return $view.set({ ...rest, status: 'incomplete', messages: [] });
    }
    $view.set({ ...rest, ...(quote && { quote }), status: 'quoting', messages: [] });
    try {
      const answer = await latest.run((signal) => orders.quoteRefund(id, request, signal));
      const { quote: _before, ...now } = $view.get();
      const differs = changedFrom && answer.quote && answer.quote.total.amount !== changedFrom.amount;
      $view.set({
        ...now,
        ...(answer.quote && { quote: answer.quote }),
        ...(differs && { changedFrom }),
        status: answer.quote ? 'quoted' : 'refused',
        messages: answer.messages,
      });
    } catch {
      // Superseded: the answer to what was chosen since decides.
    }
  }

  return {
    $view,
    choose(choice) {
      const before = $view.get();
      if (before.status === 'sending') return;
      kindChosen ||= choice.kind !== undefined;
      $view.set({ ...before, ...choice });
      // What she has to say beside it changes no amount.
      const { note: _, ...priced } = choice;
      if (Object.keys(priced).length === 0) return;
      unanswered = undefined;
      void reckon();
    },
    retry() {
      const before = $view.get();
      if (before.status === 'sending') return;
      // What has left the seller since it was begun has to be sent back.
      if (sent && !kindChosen) $view.set({ ...before, kind: 'returnRefund' });
      void reckon();
    },
    follow(now) {
      current = now;
      refundable = now.refundable ?? [];
      sent = isSent(now);
      return unanswered !== undefined && $view.get().status !== 'sending' && showsRefund(now, unanswered);
    },
    async submit() {
      const before = $view.get();
      const request = requestNow();
      const { quote } = before;
      if (before.status !== 'quoted' || !request || !quote) return false;
      $view.set({ ...before, status: 'sending', messages: [] });
      const asked = unanswered ?? askedRefund(current, quote.total.amount, request.reason);
      const messages = await orders.requestRefund(id, request, quote.total.amount);
      unanswered = messages.some(({ code }) => code === 'network') ? asked : undefined;
      // What cannot go back has no amount: some of it may have been asked for in another tab.
      const refused = messages.some(({ target }) => target.kind === 'line');
      $view.set({ ...before, ...(refused && { status: 'refused' }), messages });
      if (messages.some(({ code }) => code === 'totals_changed')) await reckon(quote.total);
      return !messages.some(({ type }) => type === 'error');
    },
  };
}
