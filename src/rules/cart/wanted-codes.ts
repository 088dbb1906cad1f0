import type { Cart, CartChange, Message, MessageCode } from '../../model/index.js';
import { sameCode } from './cart-replay.js';

/** Why a code will never apply: it was a slip or is over, and is not worth asking for again. */
const hopeless: readonly MessageCode[] = [
  'discount_code_invalid',
  'discount_code_expired',
  'discount_code_usage_limit_reached',
];

/** The codes that a shopper wants after a change was carried out. What the back end cannot know is not among them. */
export function wantedAfter(
  wanted: readonly string[],
  changes: readonly CartChange[],
  messages: readonly Message[],
): readonly string[] {
  const asked = changes.findLast((change) => change.type === 'codes');
  const codes = asked?.codes ?? wanted;
  const refused = messages.flatMap(({ code, target }) =>
    target.kind === 'code' && hopeless.includes(code) ? [target.code] : [],
  );
  return codes.filter((code) => !refused.some((each) => sameCode(each, code)));
}

/** The wanted codes that a back end has forgotten. */
export function forgottenCodes(cart: Cart, wanted: readonly string[]): readonly string[] {
  return wanted.filter((code) => !cart.codes.some((known) => sameCode(known.code, code)));
}

/** The cart with the codes that the back end has forgotten: not applied, and said so. */
export function withWantedCodes(cart: Cart, wanted: readonly string[]): Cart {
  const forgotten = forgottenCodes(cart, wanted);
  if (forgotten.length === 0) return cart;
  return {
    ...cart,
    codes: [...cart.codes, ...forgotten.map((code) => ({ code, status: 'dormant' as const }))],
    messages: [
      ...cart.messages,
      ...forgotten.map((code): Message => ({
        type: 'warning',
        code: 'discount_code_dropped',
        target: { kind: 'code', code },
      })),
    ],
  };
}
