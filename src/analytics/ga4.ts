import type { AnalyticsItem, AnalyticsRecord } from '../model/analytics.js';
import { currencyDigits } from '../model/index.js';

/** An event as GA4 takes it. */
export interface Ga4Event {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Names that GA4 has for what has another here. */
const names: Readonly<Record<string, string>> = {
  'checkout_step:delivery': 'add_shipping_info',
  'checkout_step:payment': 'add_payment_info',
};

/**
 * An event by GA4's own rules: money in major units, the price of an item as it was paid with `discount` off each unit,
 * `value` without tax and shipping and never without `currency`. What led to an order is left out: GA4 attributes by itself.
 */
export function ga4Event({ name, params }: AnalyticsRecord): Ga4Event {
  const { currency, value, tax, shipping, items, step, ...rest } = params as Ga4Params;
  const inMajor = majorUnitsOf(currency);
  const renamed = names[`${name}:${step ?? ''}`];
  return {
    name: renamed ?? name,
    params: {
      ...rest,
      ...(step !== undefined && !renamed && { step }),
      ...(currency !== undefined && value !== undefined && { currency, value: inMajor(value) }),
      ...(tax !== undefined && { tax: inMajor(tax) }),
      ...(shipping !== undefined && { shipping: inMajor(shipping) }),
      ...(items && { items: items.map((item) => ga4Item(item, inMajor)) }),
    },
  };
}

interface Ga4Params extends Readonly<Record<string, unknown>> {
  readonly currency?: string;
  readonly value?: number;
  readonly tax?: number;
  readonly shipping?: number;
  readonly items?: readonly AnalyticsItem[];
  readonly step?: string;
}

function ga4Item(item: AnalyticsItem, inMajor: (amount: number) => number): Readonly<Record<string, unknown>> {
  const { price, amount, touches: _, ...rest } = item;
  const { quantity = 1 } = item;
  if (amount === undefined || quantity <= 0) return { ...rest, ...(price !== undefined && { price: inMajor(price) }) };
  const paid = amount / quantity;
  const discount = (price ?? paid) - paid;
  return { ...rest, price: inMajor(paid), ...(discount > 0 && { discount: inMajor(discount) }) };
}

/** 12900 fen are 129. What is no whole minor unit, such as a third of a price, keeps six digits more. */
function majorUnitsOf(currency = 'CNY'): (amount: number) => number {
  const digits = currencyDigits(currency);
  return (amount) => Number((amount / 10 ** digits).toFixed(Number.isInteger(amount) ? digits : digits + 6));
}
