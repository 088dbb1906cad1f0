import type { CommerceSubject } from './commerce-subject.js';
import { ContractCart, hasError, onlyLine, totalOf } from './contract-cart.js';
import { contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';

/** What every commerce adapter promises of what is sold out, short, or limited for an order. */
export function stockContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, context } = subject;
  const promise = (name: string, run: (cart: ContractCart) => Promise<void>): ContractCase =>
    contractCase('stock and limits', name, () => ContractCart.with(subject, run));

  return [
    promise('what is sold out is refused beside the cart', async (cart) => {
      const soldOut = given(subject.soldOut, '`soldOut`: a variant that is sold out');
      const refused = await cart.add(soldOut, 1);
      mustEqual([refused.cart.lines, hasError(refused.messages)], [[], true], 'lines, and whether it was said');
    }),

    promise('a product says that it is sold out', async ({ adapter }) => {
      const { productId, variantId } = given(subject.soldOut, '`soldOut`: a variant that is sold out');
      const [product] = await adapter.getProducts([productId], context);
      const variant = product?.variants.find(({ id, sku }) => id === variantId || sku === variantId);
      must(variant !== undefined, 'the variant is not there');
      must(
        ['out_of_stock', 'discontinued'].includes(variant.availability.status),
        `it is ${variant.availability.status}`,
      );
    }),

    promise('what is sold out meanwhile stays in the cart, costs nothing and is said', async (cart) => {
      const setStock = given(subject.situations?.setStock, '`situations.setStock`');
      await cart.add(plenty, 1);
      cart.adapter = (await setStock(cart.adapter, plenty, 0)) ?? cart.adapter;
      const { cart: after, messages } = await cart.look();
      const line = onlyLine(after);
      mustEqual(
        [line.status, line.total.amount, totalOf(after)],
        ['unavailable', 0, 0],
        'status, its total, the total',
      );
      must(hasError([...messages, ...after.messages]), 'nothing was said');
    }),

    promise('no line holds more than there is, and the shopper is told', async (cart) => {
      const scarce = given(subject.scarce, '`scarce`: a variant of which few are left');
      await mustHoldAtMost(cart, scarce);
    }),

    promise('no line holds more than an order may, and the shopper is told', async (cart) => {
      const limited = given(subject.limited, '`limited`: a variant that an order may hold few of');
      await mustHoldAtMost(cart, limited);
    }),

    promise('a quantity beyond the limit is not set as asked, and the shopper is told', async (cart) => {
      const limited = given(subject.limited, '`limited`: a variant that an order may hold few of');
      const line = onlyLine((await cart.add(limited, 1)).cart);
      const asked = await cart.set(line, limited.units + 1);
      must(onlyLine(asked.cart).quantity <= limited.units, `the line holds ${onlyLine(asked.cart).quantity}`);
      must(asked.messages.length > 0, 'nothing was said');
    }),
  ];
}

async function mustHoldAtMost(cart: ContractCart, variant: NonNullable<CommerceSubject['scarce']>): Promise<void> {
  const asked = await cart.add(variant, variant.units + 1);
  const held = asked.cart.lines[0]?.quantity ?? 0;
  must(held <= variant.units, `the line holds ${held}, and ${variant.units} is the most`);
  must(asked.messages.length > 0, 'nothing was said');
}
