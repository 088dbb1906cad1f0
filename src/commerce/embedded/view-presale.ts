import type { Checkout, Message, PresalePayment } from '../../model/index.js';
import { sum } from '../../rules/price/sum.js';
import { totalAmount } from '../../rules/price/totals.js';
import type { Catalogue } from './catalogue.js';
import { field, missingInput, paymentMethodsOf, statusOf } from './checkout-standing.js';
import type { CheckoutRecord } from './records.js';
import type { PricedLines } from './view-cart.js';

/** How priced lines are paid, where a deposit is paid first: freight and tax are in the balance. */
export function presaleOf({ bought, basket }: PricedLines, catalogue: Catalogue): PresalePayment | undefined {
  const terms = bought.find(({ presale }) => presale)?.presale;
  if (!terms) return undefined;
  const deposit = sum(basket.lines.map((line) => line.deposit));
  return {
    deposit: catalogue.money(deposit),
    balance: catalogue.money(totalAmount(basket.parts) - deposit),
    balanceFrom: terms.balanceFrom,
    balanceUntil: terms.balanceUntil,
  };
}

/**
 * The checkout in which the balance of a presale is paid: what was agreed to with the deposit, at that price. Where it
 * goes to can still be changed within the country.
 */
export function viewBalance(record: CheckoutRecord, agreed: Checkout, catalogue: Catalogue): Checkout {
  const { action: _action, orderId: _orderId, paymentMethodId: _method, presale, ...rest } = agreed;
  const country = agreed.address?.country ?? '';
  const messages: Message[] = [
    ...record.notices,
    ...missingInput(record, country, catalogue),
    ...(record.address?.country === country ? [] : [field('address_undeliverable', 'country')]),
  ];
  return {
    ...rest,
    id: record.id,
    status: statusOf(record, messages),
    ...(record.address && { address: record.address }),
    deliveryOptions: agreed.deliveryOptions.filter(({ id }) => id === agreed.deliveryOptionId),
    paymentMethods: paymentMethodsOf(catalogue),
    ...(record.paymentMethodId !== undefined && { paymentMethodId: record.paymentMethodId }),
    consents: [],
    ...(presale && { presale: { ...presale, pays: 'balance' } }),
    messages,
    expiresAt: record.expiresAt,
  };
}
