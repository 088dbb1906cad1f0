import type { Money, PaymentAction } from '../model/index.js';

/** What a handler is told of a payment. */
export interface HandlerRequest {
  /** What the back end has given for it, as it stands in the action. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly checkoutId: string;
  /** What is to be paid by it; the rest, if any, is paid by the shopper's balance. */
  readonly amount: Money;
  /** BCP 47. */
  readonly locale: string;
  /** The page that a payment elsewhere leads back to. */
  readonly returnUrl?: string;
}

/**
 * Carries out an action of the kind `handler`, with whatever the page has brought for it.
 *
 * @returns what the shopper has to do next: an address is gone to where `paymentHosts` allow it. `none` where nothing is
 * left to be done but to ask the back end. What is paid is for the back end to say alone.
 * @throws when it could not: the shopper may try again, or pay another way. After a reload it is asked again for the
 * same payment, which must not be made twice.
 */
export type PaymentHandler = (request: HandlerRequest) => Promise<PaymentAction>;

const key = Symbol.for('xhs-elements@1:payments');

/** Kept on the page, so that it makes no difference which script comes first, or how many copies of the elements there are. */
function handlers(): Map<string, PaymentHandler> {
  const page = globalThis as { [key]?: Map<string, PaymentHandler> };
  return (page[key] ??= new Map());
}

/** Payment handlers of the page by name, as `handler` in an action has it: `payments.use('stripe', handler)`. */
export const payments = {
  /** Registers one under a name; a later one of the same name replaces it. */
  use(name: string, handler: PaymentHandler): void {
    handlers().set(name, handler);
  },
  /** The one of a name; undefined where the page has brought none. */
  get(name: string): PaymentHandler | undefined {
    return handlers().get(name);
  },
};
