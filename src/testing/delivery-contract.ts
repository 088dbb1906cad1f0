import type { CommerceAdapter } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import { TransportError } from '../lib/transport-error.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, onlyLine } from './contract-cart.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';
import { withFaults } from './faults/with-faults.js';

/** How long a call may take to notice that it was given up, in milliseconds. */
const patience = 2_000;

/** What every commerce adapter promises of requests that are repeated, lost, given up, or never answered. */
export function deliveryContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, context } = subject;
  const promise = (name: string, run: (cart: ContractCart) => Promise<void>): ContractCase =>
    contractCase('on the way', name, () => ContractCart.with(subject, run));
  const keyed = ({ adapter }: ContractCart): void => {
    if (adapter.capabilities.promise !== 'keyed') cannotRun('the adapter promises `absolute`');
  };
  const atOnce = { wait: () => Promise.resolve() };

  return [
    promise('a back end that is keyed does an operation once', async (cart) => {
      keyed(cart);
      const once = createId();
      await cart.add(plenty, 1, once);
      mustEqual(onlyLine((await cart.add(plenty, 1, once)).cart).quantity, 1, 'quantity after a repeat');
    }),

    promise('a back end that is keyed does it once though it comes twice at the same time', async (cart) => {
      keyed(cart);
      const once = createId();
      await Promise.all([cart.add(plenty, 1, once), cart.add(plenty, 1, once)]);
      mustEqual(onlyLine(await cart.read()).quantity, 1, 'quantity');
    }),

    promise('a back end that is keyed remembers an operation when others came after it', async (cart) => {
      keyed(cart);
      const once = createId();
      await cart.add(plenty, 1, once);
      await cart.add(plenty, 2);
      await cart.add(plenty, 1, once);
      mustEqual(onlyLine(await cart.read()).quantity, 3, 'quantity');
    }),

    promise('another operation is another change, though it asks for the same', async (cart) => {
      await cart.add(plenty, 1, createId());
      mustEqual(onlyLine((await cart.add(plenty, 1, createId())).cart).quantity, 2, 'quantity');
    }),

    promise('a quantity that is set twice is set once', async (cart) => {
      const line = onlyLine((await cart.add(plenty, 1)).cart);
      cart.adapter = withFaults(cart.adapter, { ...atOnce, calls: { 0: 'duplicate' } });
      await cart.set(line, 3);
      mustEqual(onlyLine(await cart.read()).quantity, 3, 'quantity');
    }),

    promise('after a lost answer the cart says whether it was carried out', async (cart) => {
      const { adapter } = cart;
      cart.adapter = withFaults(adapter, { ...atOnce, calls: { 0: 'drop-before', 1: 'drop-after' } });
      await mustFail(cart.add(plenty, 1), 'the lost request');
      mustEqual(
        ((await adapter.openCart(cart.ref, context)) as { cart?: { lines: unknown[] } }).cart?.lines,
        [],
        'lines after a lost request',
      );
      await mustFail(cart.add(plenty, 2), 'the lost answer');
      mustEqual(onlyLine(await cart.read()).quantity, 2, 'quantity after a lost answer');
    }),

    promise('an aborted call rejects with the reason of its signal', async ({ adapter }) => {
      const reason = new Error('aborted by the contract');
      const aborted = { ...context, signal: AbortSignal.abort(reason) };
      must((await outcomeOf(adapter.getProducts([plenty.productId], aborted))) === reason, 'it did not');
    }),

    promise('a change that is aborted before it is sent changes nothing', async (cart) => {
      const reason = new Error('aborted by the contract');
      const aborted = { ...context, signal: AbortSignal.abort(reason) };
      const change = { type: 'add', ...plenty, quantity: 1 } as const;
      const outcome = await outcomeOf(cart.adapter.updateCart(cart.ref, [change], { id: createId() }, aborted));
      must(outcome === reason, 'it does not reject with the reason of its signal');
      mustEqual((await cart.read()).lines, [], 'lines');
    }),

    contractCase('on the way', 'a call that is never answered ends when the caller gives up', async () => {
      const silent = await given(subject.situations?.silent, '`situations.silent`')();
      const reason = new Error('given up by the contract');
      const caller = new AbortController();
      const asked = outcomeOf(silent.getProducts([plenty.productId], { ...context, signal: caller.signal }));
      caller.abort(reason);
      const outcome = await Promise.race([asked, tooLong()]);
      silent.dispose?.();
      must(outcome !== late, `${patience} milliseconds after that it still goes on`);
      must(outcome === reason, 'it does not reject with the reason of its signal');
    }),

    contractCase('on the way', 'a back end that cannot be reached is a TransportError, and nothing else', async () => {
      const adapter = await given(subject.situations?.unreachable, '`situations.unreachable`')();
      const calls: Readonly<Record<string, (to: CommerceAdapter) => Promise<unknown>>> = {
        getProducts: (to) => to.getProducts([plenty.productId], context),
        openCart: (to) => to.openCart(null, context),
        updateCart: (to) => to.updateCart('cart', [{ type: 'codes', codes: [] }], { id: createId() }, context),
        beginCheckout: (to) => to.beginCheckout({ kind: 'cart', ref: 'cart' }, { id: createId() }, context),
      };
      for (const [name, call] of Object.entries(calls)) {
        const outcome = await outcomeOf(call(adapter));
        must(outcome instanceof TransportError, `${name}() comes to ${String(outcome)}`);
      }
      adapter.dispose?.();
    }),
  ];
}

const late = Symbol('late');

function tooLong(): Promise<typeof late> {
  return new Promise((resolve) => setTimeout(resolve, patience, late));
}

/** What a call throws; undefined where it was answered. */
async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function mustFail(call: Promise<unknown>, what: string): Promise<void> {
  const outcome = await outcomeOf(call);
  must(outcome instanceof TransportError, `${what} comes to ${String(outcome)}`);
}
