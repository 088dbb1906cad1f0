import type { Cart, DiscountCode } from '../model/index.js';
import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, onlyLine, totalOf, type Changed } from './contract-cart.js';
import { cannotRun, contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';

/** What every commerce adapter promises of discount codes, where it declares them. */
export function codesContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty } = subject;
  const promise = (name: string, run: (cart: ContractCart) => Promise<void>): ContractCase =>
    contractCase('discount codes', name, () =>
      ContractCart.with(subject, async (cart) => {
        if (!cart.adapter.capabilities.discountCodes) cannotRun('the adapter declares no discountCodes');
        await run(cart);
      }),
    );
  const enter = (cart: ContractCart, ...codes: readonly string[]): Promise<Changed> =>
    cart.change([{ type: 'codes', codes }]);

  return [
    promise('a code that applies lowers the total by what it says, until it is taken out', async (cart) => {
      const valid = given(subject.code, '`code`: a code that applies');
      const before = totalOf((await cart.add(plenty, 1)).cart);
      const { cart: lowered } = await enter(cart, valid);
      const [code] = lowered.codes;
      mustEqual(
        [code?.status, totalOf(lowered)],
        ['applied', before - (code?.amount?.amount ?? 0)],
        'result and total',
      );
      must(totalOf(lowered) < before, 'it took nothing off');
      mustEqual(totalOf((await enter(cart)).cart), before, 'total without it');
    }),

    promise('an unknown code is refused beside the cart and changes no total', async (cart) => {
      const before = totalOf((await cart.add(plenty, 1)).cart);
      const refused = await enter(cart, 'NO-SUCH-CODE');
      mustEqual(totalOf(refused.cart), before, 'total');
      mustBeRefused(refused, 'NO-SUCH-CODE');
    }),

    promise('a code that has run out is refused beside the cart and changes no total', async (cart) => {
      const expired = given(subject.expiredCode, '`expiredCode`: a code that has run out');
      const before = totalOf((await cart.add(plenty, 1)).cart);
      const refused = await enter(cart, expired);
      mustEqual(totalOf(refused.cart), before, 'total');
      mustBeRefused(refused, expired);
    }),

    promise('a code under its minimum takes nothing off and says so', async (cart) => {
      const minimum = given(subject.minimumCode, '`minimumCode`: a code with a minimum');
      const before = totalOf((await cart.add(minimum, 1)).cart);
      const refused = await enter(cart, minimum.code);
      mustEqual(totalOf(refused.cart), before, 'total');
      mustBeRefused(refused, minimum.code);
    }),

    promise('a code that falls under its minimum takes nothing off any more', async (cart) => {
      const minimum = given(subject.minimumCode, '`minimumCode`: a code with a minimum');
      const alone = totalOf((await cart.add(minimum, 1)).cart);
      await cart.set(onlyLine(await cart.read()), minimum.units);
      const { cart: reached } = await enter(cart, minimum.code);
      mustEqual(find(reached, minimum.code)?.status, 'applied', 'result once the minimum is reached');
      const { cart: after } = await cart.set(onlyLine(reached), 1);
      must(find(after, minimum.code)?.status !== 'applied', 'it is still applied');
      mustEqual(totalOf(after), alone, 'total of one unit');
    }),
  ];
}

function find(cart: Pick<Cart, 'codes'>, wanted: string): DiscountCode | undefined {
  return cart.codes.find(({ code }) => code.toLowerCase() === wanted.toLowerCase());
}

/** Shown at the code: the code is there as one that does not apply, and a message about it says why. */
function mustBeRefused({ cart, messages }: Changed, code: string): void {
  must(find(cart, code)?.status !== 'applied', 'it is applied');
  const said = [...messages, ...cart.messages].some(
    ({ code: reason, target }) =>
      reason.startsWith('discount_code_') && target.kind === 'code' && target.code.toLowerCase() === code.toLowerCase(),
  );
  must(said, 'no message about it says why');
}
