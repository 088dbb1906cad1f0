import type { CheckoutResult } from '../../commerce/adapter.js';
import type { Checkout, Message } from '../../model/index.js';

/** How a checkout stands, in the terms that decide what to do next. */
export type Standing =
  | { readonly kind: 'gone' }
  | { readonly kind: 'elsewhere'; readonly continueUrl: string }
  | { readonly kind: 'completed'; readonly checkout: Checkout; readonly orderId: string }
  /** The shopper has to do something. */
  | { readonly kind: 'action'; readonly checkout: Checkout }
  /** The back end is at it. */
  | { readonly kind: 'processing'; readonly checkout: Checkout }
  | { readonly kind: 'canceled'; readonly checkout: Checkout }
  /** Not carried out: it can be filled in and completed. */
  | { readonly kind: 'open'; readonly checkout: Checkout };

export function standingOf(result: CheckoutResult): Standing {
  if ('gone' in result) return { kind: 'gone' };
  if ('continueUrl' in result) return { kind: 'elsewhere', continueUrl: result.continueUrl };
  const { checkout } = result;
  if (checkout.status === 'completed' && checkout.orderId !== undefined) {
    return { kind: 'completed', checkout, orderId: checkout.orderId };
  }
  if (checkout.status === 'canceled') return { kind: 'canceled', checkout };
  if (checkout.status === 'requires_escalation' && checkout.continueUrl !== undefined) {
    return { kind: 'elsewhere', continueUrl: checkout.continueUrl };
  }
  if (checkout.status !== 'complete_in_progress' && checkout.status !== 'completed') return { kind: 'open', checkout };
  const due = checkout.action !== undefined && checkout.action.kind !== 'none';
  return { kind: due ? 'action' : 'processing', checkout };
}

/** What a checkout and its answer have to say, each thing once. */
export function messagesOf(result: CheckoutResult): readonly Message[] {
  const all = 'checkout' in result ? [...result.messages, ...result.checkout.messages] : result.messages;
  const keys = new Set<string>();
  return all.filter((message) => {
    const key = JSON.stringify([message.code, message.target]);
    return !keys.has(key) && keys.add(key);
  });
}
