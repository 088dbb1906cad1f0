import type { CartResult, CheckoutResult, CheckoutSource } from '../../commerce/adapter.js';
import type { CartChange, CartRef, Message } from '../../model/index.js';
import { dearer, soldOut } from './change-answer.js';
import type { FaultKind } from './fault-kinds.js';
import { operationOf, type DisturbedCall, type Fault } from './fault.js';

const showsGoods = new Set(['getProducts', 'searchProducts', 'openCart']);
const showsPrices = new Set([...showsGoods, 'updateCart', 'beginCheckout', 'updateCheckout', 'getCheckout']);

/** What may have changed in the shop while nobody looked. */
export const shopFaults = {
  'cart-expired': {
    befalls: (call) => cartOf(call) !== undefined,
    async run(call, context, carry) {
      const ref = cartOf(call);
      if (ref !== undefined) call.world.expired.add(ref);
      return carry(context);
    },
  },
  'sold-out': {
    befalls: (call) => showsGoods.has(call.name) || (wants(call).length > 0 && mayRefuse(call)),
    async run(call, context, carry) {
      if (showsGoods.has(call.name)) return soldOut(await carry(context));
      const asItStands = await readAgain(call, context);
      if (asItStands === undefined || 'gone' in asItStands) return carry(context);
      const answer = { ...asItStands, messages: refusalsOf(call, asItStands) };
      remember(call, answer);
      return answer;
    },
  },
  'price-changed': {
    befalls: ({ name }) => showsPrices.has(name),
    async run(_call, context, carry) {
      return dearer(await carry(context));
    },
  },
} as const satisfies Partial<Record<FaultKind, Fault>>;

/** The cart that a call is about, if it is about one that there is. */
export function cartOf({ name, given: [first] }: Pick<DisturbedCall, 'name' | 'given'>): CartRef | undefined {
  if (name === 'openCart' || name === 'updateCart') return (first as CartRef | null) ?? undefined;
  const source = name === 'beginCheckout' ? (first as CheckoutSource) : undefined;
  return source?.kind === 'cart' ? source.ref : undefined;
}

/** What a call wants units of: variants of the cart, or the whole checkout. */
function wants({ name, given }: DisturbedCall): readonly string[] {
  if (name === 'completeCheckout') return [String(given[0])];
  if (name !== 'updateCart') return [];
  return (given[1] as readonly CartChange[]).flatMap((change) => {
    if (change.type === 'add') return [change.variantId];
    return change.type === 'exchange' ? [change.toVariantId] : [];
  });
}

/** A back end that has carried an operation out cannot say afterwards that it did not. */
function mayRefuse(call: DisturbedCall): boolean {
  const id = operationOf(call);
  return id === undefined || !call.world.carried.has(id);
}

/** A keyed back end answers a repeat, and what arrives late, as it answered the first. */
function remember(call: DisturbedCall, answer: unknown): void {
  const id = operationOf(call);
  if (id !== undefined && call.adapter.capabilities.promise === 'keyed') call.world.refused.set(id, answer);
}

/** The cart or checkout that a change was asked of, as it stands without it. */
async function readAgain(
  { name, given: [first], adapter }: DisturbedCall,
  context: Parameters<Fault['run']>[1],
): Promise<CartResult | CheckoutResult | undefined> {
  if (name === 'updateCart') return adapter.openCart(first as CartRef, context);
  return adapter.getCheckout?.(first as string, context);
}

function refusalsOf(call: DisturbedCall, standing: CartResult | CheckoutResult): Message[] {
  const refusal = (target: Message['target']): Message => ({ type: 'error', code: 'out_of_stock', target });
  if ('checkout' in standing) {
    return standing.checkout.lines.slice(0, 1).map(({ id }) => refusal({ kind: 'line', lineId: id }));
  }
  return wants(call).map((variantId) => refusal({ kind: 'variant', variantId }));
}
