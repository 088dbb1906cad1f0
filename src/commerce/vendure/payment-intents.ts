import * as v from 'valibot';
import type { Checkout, PaymentAction } from '../../model/index.js';
import type { CheckoutResult, CommerceContext } from '../adapter.js';
import type { Document } from './documents.js';
import type { CheckoutCall } from './view-checkout.js';

const intentAnswer = v.object({
  method: v.string(),
  state: v.picklist(['pending', 'settled', 'closed']),
  // What it says is looked into with everything else that the adapter answers.
  action: v.nullish(v.custom<PaymentAction>(() => true)),
});
type IntentAnswer = v.InferOutput<typeof intentAnswer>;

const intent = '{method state action}';

/** The payment that the shop has begun last for the order of a session. */
export const paymentIntent: Document<{ readonly paymentIntent: IntentAnswer | null }> = {
  text: `{paymentIntent${intent}}`,
  answer: v.object({ paymentIntent: v.nullable(intentAnswer) }),
};

/** Begins one; or answers the one that was begun for the same. */
export const createIntent: Document<{ readonly createPaymentIntent: IntentAnswer }> = {
  text: `mutation($method:String!,$client:String!,$returnUrl:String){
createPaymentIntent(method:$method,client:$client,returnUrl:$returnUrl)${intent}}`,
  answer: v.object({ createPaymentIntent: intentAnswer }),
};

/** @returns false where the shop does not begin it. */
export async function beginPayment(
  { session }: CheckoutCall,
  method: string,
  { client = 'desktop', returnUrl }: CommerceContext,
): Promise<boolean> {
  return (await session.ask(createIntent, { method, client, returnUrl })) !== null;
}

/**
 * The checkout of an order whose payment is being arranged, as far as its payment is.
 * @returns null where that has just ended, and has to be looked at anew.
 */
export async function viewPayment({ session }: CheckoutCall, checkout: Checkout): Promise<CheckoutResult | null> {
  const { paymentIntent: begun = null } = (await session.ask(paymentIntent)) ?? {};
  if (begun?.state === 'closed') {
    await session.unlock();
    return session.order?.state === 'ArrangingPayment' ? { checkout: inProgress(checkout, begun), messages: [] } : null;
  }
  // What was settled since the order was read is no active order any more. Where it still is one, the shop is at it.
  if (begun?.state !== 'pending' && (await session.read()) !== null) return null;
  return { checkout: begun ? inProgress(checkout, begun) : checkout, messages: [] };
}

function inProgress(checkout: Checkout, { method, state, action }: IntentAnswer): Checkout {
  return {
    ...checkout,
    status: 'complete_in_progress',
    messages: [],
    paymentMethodId: method,
    ...(state === 'pending' && action && { action }),
  };
}
