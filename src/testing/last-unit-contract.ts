import type { CheckoutResult } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import { TransportError } from '../lib/transport-error.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, hasError, totalOf } from './contract-cart.js';
import {
  cannotRun,
  contractCase,
  ContractFailure,
  given,
  must,
  mustEqual,
  type ContractCase,
} from './contract-case.js';

/** What every commerce adapter promises of the last unit that several shoppers are about to pay for. */
export function lastUnitContract(subject: CommerceSubject): readonly ContractCase[] {
  const { other, context, situations } = subject;

  /** Whoever holds stock for a checkout may refuse the second one here already. */
  const open = async ({ adapter, ref }: ContractCart): Promise<CheckoutResult> => {
    const filled = given(subject.checkout, '`checkout`: how one is filled in');
    const begun = await adapter.beginCheckout({ kind: 'cart', ref }, { id: createId() }, context);
    if (!('checkout' in begun)) return begun;
    const { id, consents } = begun.checkout;
    const acceptedConsents = consents.map((consent) => consent.id);
    const result = await adapter.updateCheckout?.(id, { ...filled, acceptedConsents }, { id: createId() }, context);
    return result ?? begun;
  };
  const complete = async ({ adapter }: ContractCart, opened: CheckoutResult): Promise<CheckoutResult> => {
    if (!('checkout' in opened)) return opened;
    const { checkout } = opened;
    const order = [checkout.id, totalOf(checkout), { id: createId() }, context] as const;
    for (let tries = 1; ; tries += 1) {
      try {
        return (await adapter.completeCheckout?.(...order)) ?? opened;
      } catch (error) {
        // A back end may fail over it: then it is asked what came of it, as ever after a lost answer.
        if (!(error instanceof TransportError) || !adapter.getCheckout) throw error;
      }
      const asked = await adapter.getCheckout(checkout.id, context).catch(notTold);
      // What is open yet may still be carried out: it is sent again under the same key.
      if (tries === 3 || !('checkout' in asked) || asked.checkout.status !== 'ready_for_complete') return asked;
    }
  };

  return [
    contractCase('checkout', 'the last unit is sold once, though two who want it pay at the same time', () =>
      ContractCart.with(subject, async (first) => {
        if (first.adapter.capabilities.checkout === 'handOff') cannotRun('the adapter hands the checkout over');
        const setStock = given(situations?.setStock, '`situations.setStock`');
        first.adapter = (await setStock(first.adapter, other, 1)) ?? first.adapter;
        const { adapter } = first;
        const [one, another] = situations?.shoppersMeet?.(adapter) ?? [adapter, adapter];
        const shoppers = [await first.another(one), await first.another(another)];
        const opened: CheckoutResult[] = [];
        for (const shopper of shoppers) {
          await shopper.add(other, 1);
          opened.push(await open(shopper));
        }
        const results = await Promise.all(opened.map((each, at) => complete(shoppers[at] ?? first, each)));
        const refused = results.filter((result) => !('checkout' in result) || result.checkout.orderId === undefined);
        for (const each of [one, another]) if (each !== adapter) each.dispose?.();
        mustEqual(results.length - refused.length, 1, 'orders of the last unit');
        must(refused.every(saysWhy), 'who did not get it is not told');
      }),
    ),
  ];
}

function notTold(error: unknown): never {
  if (!(error instanceof TransportError)) throw error;
  throw new ContractFailure(`who wanted the last unit is told nothing: ${error.message}`);
}

function saysWhy(result: CheckoutResult): boolean {
  return hasError([...result.messages, ...('checkout' in result ? result.checkout.messages : [])]);
}
