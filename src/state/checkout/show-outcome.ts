import type { CheckoutSession } from './session.js';

/** What is shown of an attempt that was taken up. */
export type Outcome = { readonly kind: 'checkout' } | { readonly kind: 'order'; readonly orderId: string };

/** Paid for before a reload, elsewhere, or while nobody looks: what came of it is shown, now or once it is known. */
export function showOutcome({ view, $view }: CheckoutSession, show: (content: Outcome) => void): void {
  const { status, orderId, returned } = view;
  if (orderId !== undefined) return show({ kind: 'order', orderId });
  if (returned) show({ kind: 'checkout' });
  if (status !== 'action') return;
  const stop = $view.listen((next) => {
    if (next.status === 'action') return;
    stop();
    if (next.orderId !== undefined) show({ kind: 'order', orderId: next.orderId });
  });
}
