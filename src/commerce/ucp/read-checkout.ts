import type { Checkout, CheckoutInput, DeliveryOption, Money, PaymentMethod } from '../../model/index.js';
import type { CheckoutDocument } from './checkout-document.js';
import { readBasket, type ProductOf } from './read-basket.js';
import { fromPostal, toPostal, type UcpSettings } from './settings.js';

const day = 86_400_000;
/** The one address that is sent. */
const destinationId = 'destination';

/** A checkout as a shopper sees it. Statuses are those of the protocol. */
export function readCheckout(
  document: CheckoutDocument,
  productOf: ProductOf,
  settings: UcpSettings,
  now: number,
): Checkout {
  const { buyer = {}, status, order, continue_url: continueUrl } = document;
  const method = methodOf(document);
  const chosen = selectedDestination(document);
  const group = method?.groups[0];
  const paymentMethods = paymentsOf(document, settings);
  const paid = document.payment.instruments.find(({ selected }) => selected)?.handler_id;
  const name = [buyer.first_name, buyer.last_name].filter(Boolean).join(' ');
  return {
    ...readBasket(document, productOf, settings),
    id: document.id,
    status,
    buyer: {
      ...(buyer.email && { email: buyer.email }),
      ...(buyer.phone_number && { phone: buyer.phone_number }),
      ...(name && { name }),
    },
    ...(chosen && { address: fromPostal(chosen) }),
    deliveryOptions: (group?.options ?? []).map((option) => readOption(option, document.currency, now)),
    ...(group?.selected_option_id && { deliveryOptionId: group.selected_option_id }),
    paymentMethods,
    ...(paymentMethods.some(({ id }) => id === paid) && { paymentMethodId: paid as string }),
    consents: [],
    ...(order && { orderId: order.id }),
    ...(continueUrl !== undefined && { continueUrl }),
  };
}

/** The whole checkout as it is to stand: what is not in `input` stays as it is. */
export function wantedCheckout(document: CheckoutDocument, input: CheckoutInput, settings: UcpSettings): object {
  const { id, line_items: lines, context, attribution, discounts } = document;
  const { name, email, phone } = input.buyer ?? {};
  const buyer = {
    ...document.buyer,
    ...(name !== undefined && { first_name: name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone_number: phone }),
  };
  const method = methodOf(document);
  const present = selectedDestination(document);
  const destination = input.address ? { id: present?.id ?? destinationId, ...toPostal(input.address) } : present;
  const optionId = input.deliveryOptionId ?? method?.groups[0]?.selected_option_id;
  const handler = input.paymentMethodId ?? document.payment.instruments.find(({ selected }) => selected)?.handler_id;
  const payment = settings.payments?.find((each) => each.handler === handler);
  return {
    line_items: lines.map((line) => ({ id: line.id, item: { id: line.item.id }, quantity: line.quantity })),
    ...(context !== undefined && { context }),
    ...(attribution !== undefined && { attribution }),
    ...(Object.keys(buyer).length > 0 && { buyer }),
    discounts: { codes: input.codes ?? discounts.codes },
    ...(destination && {
      fulfillment: {
        methods: [
          {
            ...(method && { id: method.id }),
            type: 'shipping',
            line_item_ids: lines.map((line) => line.id),
            destinations: [destination],
            selected_destination_id: destination.id,
            ...(method?.groups[0] &&
              optionId && { groups: [{ id: method.groups[0].id, selected_option_id: optionId }] }),
          },
        ],
      },
    }),
    ...(payment && {
      payment: { instruments: [{ id, handler_id: payment.handler, type: payment.type, selected: true }] },
    }),
  };
}

/** Ways to pay that the merchant takes and the page can complete. */
export function paymentsOf({ ucp }: CheckoutDocument, { payments = [] }: UcpSettings): PaymentMethod[] {
  const taken = Object.values(ucp.payment_handlers).flatMap((handlers) => handlers.map(({ id }) => id));
  return payments
    .filter(({ handler }) => taken.includes(handler))
    .map(({ handler, kind = 'sandbox', title }) => ({
      id: handler,
      kind,
      sandbox: true,
      ...(title !== undefined && { title }),
    }));
}

function methodOf({ fulfillment }: CheckoutDocument): CheckoutDocument['fulfillment']['methods'][number] | undefined {
  return fulfillment.methods.find(({ type }) => type === 'shipping');
}

function selectedDestination(
  document: CheckoutDocument,
): CheckoutDocument['fulfillment']['methods'][number]['destinations'][number] | undefined {
  const method = methodOf(document);
  return method?.destinations.find(({ id }) => id === method.selected_destination_id) ?? method?.destinations[0];
}

type Option = CheckoutDocument['fulfillment']['methods'][number]['groups'][number]['options'][number];

function readOption(option: Option, currency: string, now: number): DeliveryOption {
  const { id, title, totals, earliest_fulfillment_time: from, latest_fulfillment_time: until } = option;
  const amount = Math.max(0, totals.find(({ type }) => type === 'total')?.amount ?? 0);
  const price: Money = { amount, currency };
  const inDays = (time: number): number => Math.max(0, Math.ceil((time - now) / day));
  if (from === undefined || until === undefined) return { id, title, price };
  return { id, title, price, days: [inDays(from), inDays(until)] };
}
