import type { Balance, Checkout, Consent, DeliveryOption, LineUnits, Message } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { payableOf } from '../../rules/price/payable.js';
import { sum } from '../../rules/price/sum.js';
import { totalOf } from '../../rules/price/total-of.js';
import { listTotals } from '../../rules/price/totals.js';
import type { Catalogue } from './catalogue.js';
import type { Shelf } from './change-cart.js';
import { field, missingInput, paymentMethodsOf, statusOf } from './checkout-standing.js';
import { importLimitsOf } from './import-limits.js';
import type { CheckoutRecord, LineRecord } from './records.js';
import type { DeliveryOptionData } from './shop-schema.js';
import { priceLines, pricedGroups, type PricedLines } from './view-cart.js';
import { presaleOf, viewBalance } from './view-presale.js';

/** The checkout as it stands. What was agreed to is not reckoned again. */
export function viewCheckout(record: CheckoutRecord, shelf: Shelf, now: number, country: string): Checkout {
  if (record.agreed && record.phase !== 'open') return finished(record, record.agreed);
  if (record.balanceOf) return viewBalance(record, record.balanceOf, shelf.catalogue);
  const { catalogue } = shelf;
  const to = record.address?.country ?? country;
  const options = servingOptions(catalogue, to, record.storeIds);
  const chosen = options.find(({ id }) => id === record.deliveryOptionId) ?? options[0];
  const price = (delivery: DeliveryOptionData | undefined): PricedLines =>
    priceLines(record.lines, shelf, { codes: record.codes, now, delivery });
  const priced = price(chosen);
  const limits = importLimitsOf(priced, catalogue, (units) =>
    priceLines(unitsOfLines(record.lines, units), shelf, { codes: record.codes, now, delivery: chosen }),
  );
  const imported = record.lines.filter(({ storeId }) => catalogue.tradeModeOf(storeId) !== 'domestic');
  const asksIdentity = imported.length > 0 && to === 'CN';
  const totals = listTotals(priced.basket.parts, catalogue.currency);
  const presale = presaleOf(priced, catalogue);
  // A deposit and its balance are paid by one method each.
  const balance = presale ? undefined : balanceOf(record, shelf, totalOf(totals)?.amount ?? 0);
  const consents = consentsOf(record, catalogue, imported, asksIdentity, presale !== undefined);
  const messages = [
    ...record.notices,
    ...priced.messages.map(stricter),
    // The deposit is not taken any more: nothing else than what was begun is paid.
    ...(record.paysDeposit && !presale ? [errorMessage('item_unavailable', { kind: 'cart' })] : []),
    ...(record.lines.length === 0 ? [errorMessage('missing', { kind: 'cart' })] : []),
    ...deliverability(record, catalogue, to, options),
    ...missingInput(record, to, catalogue, payableOf({ totals, balance })?.amount === 0),
    ...(asksIdentity && record.maskedIdentity === undefined ? [field('identity_required', 'identityNumber')] : []),
    ...consents.filter(({ accepted }) => !accepted).map(({ id }) => field('consent_required', `consent:${id}`)),
  ];
  return {
    id: record.id,
    status: statusOf(record, messages),
    lines: priced.lines,
    groups: pricedGroups(record.storeIds, priced, catalogue).map((group) => {
      const days = chosen && catalogue.deliveryDays(chosen, [group.storeId]);
      return days ? { ...group, days } : group;
    }),
    codes: priced.codes,
    totals,
    currency: catalogue.currency,
    buyer: record.buyer,
    ...(record.address && { address: record.address }),
    deliveryOptions: options.map((option): DeliveryOption => {
      const { fulfillment = 0 } = (option === chosen ? priced : price(option)).basket.parts;
      const { id, title } = option;
      const days = catalogue.deliveryDays(option, record.storeIds);
      return { id, title, price: catalogue.money(fulfillment), ...(days && { days }) };
    }),
    ...(chosen && { deliveryOptionId: chosen.id }),
    paymentMethods: paymentMethodsOf(catalogue),
    ...(record.paymentMethodId !== undefined && { paymentMethodId: record.paymentMethodId }),
    ...(balance && { balance }),
    consents,
    ...(record.orderNote !== undefined && { orderNote: record.orderNote }),
    // A seller abroad cannot give a Chinese invoice.
    offersInvoice: imported.length < record.lines.length,
    ...(record.invoice && { invoice: record.invoice }),
    ...(asksIdentity && {
      identity: record.maskedIdentity === undefined ? {} : { masked: record.maskedIdentity },
    }),
    ...(presale && { presale: { ...presale, pays: 'deposit' } }),
    ...(limits.length > 0 && { importLimits: limits }),
    messages,
    expiresAt: record.expiresAt,
  };
}

/** The lines of a checkout, priced with the way of delivery that is chosen. */
export function priceCheckout(record: CheckoutRecord, shelf: Shelf, country: string): PricedLines {
  const options = servingOptions(shelf.catalogue, record.address?.country ?? country, record.storeIds);
  const delivery = options.find(({ id }) => id === record.deliveryOptionId) ?? options[0];
  return priceLines(record.lines, shelf, { codes: record.codes, now: shelf.now, delivery });
}

/** Ways of delivery that serve every store of the checkout; the first is taken unless another is chosen. */
export function servingOptions(
  catalogue: Catalogue,
  country: string,
  storeIds: readonly string[],
): readonly DeliveryOptionData[] {
  return catalogue
    .deliveryTo(country)
    .filter((option) => catalogue.freightRates(option, storeIds).size === storeIds.length);
}

/** So many units of lines, at most what there are of each; lines that are not named are left out. */
export function unitsOfLines(lines: readonly LineRecord[], units: readonly LineUnits[]): readonly LineRecord[] {
  return lines.flatMap((line) => {
    const quantity = sum(units.filter(({ lineId }) => lineId === line.id).map((each) => each.quantity));
    return Number.isSafeInteger(quantity) && quantity > 0
      ? [{ ...line, quantity: Math.min(line.quantity, quantity) }]
      : [];
  });
}

function finished(record: CheckoutRecord, agreed: Checkout): Checkout {
  const { action: _action, orderId: _orderId, ...rest } = agreed;
  return {
    ...rest,
    status: statusOf(record, []),
    messages: record.notices,
    ...(record.action && { action: record.action }),
    ...(record.phase === 'completed' && { orderId: record.orderId }),
  };
}

/**
 * One consent for all goods from abroad, one for the identity number that goes with them, and one for each line that
 * cannot be sent back. None is ever given beforehand.
 */
function consentsOf(
  record: CheckoutRecord,
  catalogue: Catalogue,
  imported: readonly LineRecord[],
  asksIdentity: boolean,
  paysDeposit: boolean,
): Consent[] {
  const consent = (kind: Consent['kind'], lines: readonly LineRecord[], id: string = kind): Consent => ({
    id,
    kind,
    lineIds: lines.map((line) => line.id),
    accepted: record.acceptedConsents.includes(id),
  });
  const excluded = record.lines.filter(({ productId }) => catalogue.findProduct(productId)?.returnDays === 0);
  return [
    ...(paysDeposit ? [consent('deposit', record.lines)] : []),
    ...(imported.length > 0 ? [consent('crossBorder', imported)] : []),
    ...(asksIdentity ? [consent('identity', imported)] : []),
    ...excluded.map((line) => consent('noReturn', [line], `noReturn:${line.id}`)),
  ];
}

/** Where no way of delivery serves the whole checkout: either nothing goes there, or the goods of some stores do not. */
function deliverability(
  record: CheckoutRecord,
  catalogue: Catalogue,
  country: string,
  options: readonly DeliveryOptionData[],
): Message[] {
  if (options.length > 0) return [];
  const any = catalogue.deliveryTo(country);
  const served = (storeId: string): boolean => any.some((option) => catalogue.freightRates(option, [storeId]).size > 0);
  const barred = record.lines.filter(({ storeId }) => !served(storeId));
  if (any.length === 0 || barred.length === record.lines.length || barred.length === 0) {
    return [field('address_undeliverable', 'country')];
  }
  return barred.map(({ id }) => errorMessage('region_restricted', { kind: 'line', lineId: id }));
}

/** What the shopper has, and what of it goes into this order. */
function balanceOf({ usesBalance, orderId }: CheckoutRecord, shelf: Shelf, total: number): Balance | undefined {
  const { catalogue, history } = shelf;
  if (catalogue.balance === undefined) return undefined;
  const left = Math.max(0, catalogue.balance - history.balanceUsed(orderId));
  const available = catalogue.money(left);
  return usesBalance ? { available, applied: catalogue.money(Math.min(left, total)) } : { available };
}

/** What is only worth a warning in a cart stops an order. */
function stricter(message: Message): Message {
  return message.code === 'limit_exceeded' ? { ...message, type: 'error' } : message;
}
