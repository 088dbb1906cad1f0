import type { AnsweredCart } from '../commerce/adapter.js';
import { currencyDigits, type Money } from '../model/index.js';
import type { CommerceSubject, KnownMarket } from './commerce-subject.js';
import { ContractCart, onlyLine, totalOf } from './contract-cart.js';
import { contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';

/** What every commerce adapter promises of money: whole minor units, in currencies of no, two and three digits. */
export function moneyContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, other } = subject;
  const currencies = ['JPY', 'CNY', 'KWD'] as const;
  return [
    contractCase('money', 'totals sum exactly, and discounts are negative', () =>
      ContractCart.with(subject, async (cart) => {
        await cart.add(plenty, 3);
        mustSum((await cart.add(other, 2)).cart);
      }),
    ),

    ...currencies.map((currency) =>
      contractCase('money', `money is exact in ${currency}, which has ${currencyDigits(currency)} digits`, async () => {
        const market = given(subject.markets?.[currency], `\`markets.${currency}\`: a back end that sells in it`);
        await ContractCart.with(market, (cart) => mustBeExact(cart, market, currency));
      }),
    ),
  ];
}

async function mustBeExact(cart: ContractCart, market: KnownMarket, currency: string): Promise<void> {
  const [product] = await cart.adapter.getProducts([market.productId], market.context);
  const variant = product?.variants.find(({ id, sku }) => id === market.variantId || sku === market.variantId);
  mustEqual(variant?.price, { amount: market.price, currency } satisfies Money, 'price of the variant');
  const { cart: filled } = await cart.add(market, 3);
  const line = onlyLine(filled);
  mustEqual([line.unitPrice, filled.currency], [{ amount: market.price, currency }, currency], 'price and currency');
  mustEqual(line.subtotal, { amount: market.price * 3, currency } satisfies Money, 'subtotal of three');
  mustSum(filled);
}

/** The parts are whole amounts of one currency, and their sum is the total. */
export function mustSum(cart: AnsweredCart): void {
  const parts = cart.totals.filter(({ type }) => type !== 'total');
  mustEqual(
    parts.reduce((sum, { amount }) => sum + amount.amount, 0),
    totalOf(cart),
    'the sum of the parts',
  );
  for (const { type, amount } of cart.totals) {
    must(Number.isSafeInteger(amount.amount), `${type} is no whole amount`);
    must(amount.currency === cart.currency, `${type} is in another currency`);
    must(!type.endsWith('discount') || amount.amount <= 0, `${type} is positive`);
  }
  for (const { unitPrice, subtotal, total } of cart.lines) {
    const currencies = [unitPrice, subtotal, total].map(({ currency }) => currency);
    must(
      currencies.every((currency) => currency === cart.currency),
      `a line is in another currency: ${currencies.join()}`,
    );
  }
}
