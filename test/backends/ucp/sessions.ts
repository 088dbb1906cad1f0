import type { PostalAddress } from '../../../src/commerce/ucp/settings.js';
import { handlers, refusal, ucp } from './merchant.js';
import { priceBasket, say, type LineRecord, type MessageRecord, type Priced } from './pricing.js';
import type { Document } from './spec.js';
import type { Ware } from './ware.js';

export interface Reply {
  /** What the body is checked as. */
  readonly document: Document;
  readonly status?: number;
  readonly body: object;
}

interface Given {
  readonly cart_id?: string;
  readonly line_items?: readonly {
    readonly id?: string;
    readonly item: { readonly id: string };
    readonly quantity: number;
  }[];
  readonly discounts?: { readonly codes?: readonly string[] };
  readonly buyer?: object;
  readonly context?: object;
  readonly attribution?: object;
  readonly fulfillment?: {
    readonly methods?: readonly {
      readonly destinations?: readonly (PostalAddress & { readonly id?: string })[];
      readonly groups?: readonly { readonly selected_option_id?: string }[];
    }[];
  };
  readonly payment?: { readonly instruments?: readonly Instrument[] };
}

interface Instrument {
  readonly id: string;
  readonly handler_id: string;
  readonly type: string;
  readonly selected?: boolean;
  readonly credential?: { readonly type: string; readonly token?: string };
}

interface Session {
  readonly id: string;
  lines: readonly LineRecord[];
  codes: readonly string[];
  kept: Pick<Given, 'buyer' | 'context' | 'attribution'>;
  expiresAt: number;
}

interface CheckoutSession extends Session {
  readonly cartId: string | undefined;
  status: 'open' | 'completed' | 'canceled';
  destination?: PostalAddress & { readonly id: string };
  optionId: string;
  instrument?: Instrument;
  orderId?: string;
  /** As it was when it was completed. */
  final?: Priced;
}

const options = [
  { id: 'standard', title: 'Standard', fee: 800, days: [2, 4] },
  { id: 'express', title: 'Express', fee: 1800, days: [1, 1] },
] as const;
const day = 86_400_000;
const servedCountries = ['CN', 'SG'];

/** Carts, checkouts and orders of the merchant. */
export class Sessions {
  readonly carts = new Map<string, Session>();
  readonly checkouts = new Map<string, CheckoutSession>();
  readonly orders = new Map<string, object>();
  readonly #ware: Ware;
  readonly #now: () => number;
  readonly #escalate: boolean;
  #count = 0;

  constructor(ware: Ware, now: () => number, escalate: boolean) {
    this.#ware = ware;
    this.#now = now;
    this.#escalate = escalate;
  }

  createCart(given: Given): Reply {
    const cart: Session = { id: this.#id('cart'), lines: [], codes: [], kept: {}, expiresAt: this.#now() + 30 * day };
    this.carts.set(cart.id, cart);
    return this.#showCart(cart, this.#put(cart, given), 201);
  }

  getCart(id: string): Reply {
    const cart = this.#find(this.carts, id);
    return cart ? this.#showCart(cart) : refusal('cart', 'not_found');
  }

  putCart(id: string, given: Given): Reply {
    const cart = this.#find(this.carts, id);
    return cart ? this.#showCart(cart, this.#put(cart, given)) : refusal('cart', 'not_found');
  }

  createCheckout(given: Given): Reply {
    const cart = given.cart_id === undefined ? undefined : this.#find(this.carts, given.cart_id);
    if (given.cart_id !== undefined && !cart) return refusal('checkout', 'not_found');
    // One open checkout for a cart, with what is in the cart now.
    const open = [...this.checkouts.values()].find(({ cartId, status }) => cartId === cart?.id && status === 'open');
    const checkout: CheckoutSession =
      cart && open
        ? open
        : {
            id: this.#id('checkout'),
            cartId: cart?.id,
            status: 'open',
            optionId: options[0].id,
            lines: [],
            codes: [],
            kept: {},
            expiresAt: this.#now() + 6 * 3_600_000,
          };
    const messages: MessageRecord[] = [];
    if (cart)
      Object.assign(checkout, { lines: cart.lines, codes: cart.codes, kept: { ...keptOf(given), ...cart.kept } });
    else messages.push(...this.#put(checkout, given));
    if (checkout.lines.length === 0) return refusal('checkout', messages[0]?.code ?? 'item_unavailable');
    this.checkouts.set(checkout.id, checkout);
    return this.#showCheckout(checkout, messages, 201);
  }

  getCheckout(id: string): Reply {
    const checkout = this.#find(this.checkouts, id);
    return checkout ? this.#showCheckout(checkout) : refusal('checkout', 'not_found');
  }

  putCheckout(id: string, given: Given): Reply {
    const checkout = this.#find(this.checkouts, id);
    if (!checkout) return refusal('checkout', 'not_found');
    if (checkout.status !== 'open') return this.#showCheckout(checkout);
    const messages = this.#put(checkout, given);
    const [method] = given.fulfillment?.methods ?? [];
    const [destination] = method?.destinations ?? [];
    if (destination) checkout.destination = { ...destination, id: destination.id ?? 'home' };
    checkout.optionId = method?.groups?.[0]?.selected_option_id ?? checkout.optionId;
    const instrument = given.payment?.instruments?.find(({ selected }) => selected);
    if (instrument) checkout.instrument = instrument;
    return this.#showCheckout(checkout, messages);
  }

  complete(id: string, given: Given): Reply {
    const checkout = this.#find(this.checkouts, id);
    if (!checkout) return refusal('checkout', 'not_found');
    const priced = this.#price(checkout);
    if (checkout.status !== 'open' || this.#wants(checkout, priced).length > 0) return this.#showCheckout(checkout);
    const [instrument] = given.payment?.instruments ?? [];
    if (instrument?.credential?.token !== 'pays') {
      return this.#showCheckout(checkout, [say('error', 'payment_failed', '$.payment.instruments[0]')]);
    }
    checkout.status = 'completed';
    checkout.final = priced;
    checkout.orderId = this.#id('order');
    for (const { variantId, quantity } of checkout.lines) {
      const item = this.#ware.item(variantId);
      if (item) this.#ware.setStock(variantId, this.#ware.left(item.variant) - quantity);
    }
    this.#takeBought(checkout);
    this.orders.set(checkout.orderId, this.#order(checkout, priced));
    return this.#showCheckout(checkout);
  }

  cancel(id: string): Reply {
    const checkout = this.#find(this.checkouts, id);
    if (!checkout) return refusal('checkout', 'not_found');
    if (checkout.status === 'open') checkout.status = 'canceled';
    return this.#showCheckout(checkout);
  }

  getOrder(id: string): Reply {
    const body = this.orders.get(id);
    return body ? { document: 'order', body } : refusal('order', 'not_found');
  }

  #find<Kind extends Session>(sessions: ReadonlyMap<string, Kind>, id: string): Kind | undefined {
    const session = sessions.get(id);
    return session && session.expiresAt > this.#now() ? session : undefined;
  }

  /** Puts what is given in the place of what was there; what there is not enough of is cut. */
  #put(session: Session, given: Given): MessageRecord[] {
    const messages: MessageRecord[] = [];
    const lines: LineRecord[] = [];
    for (const { id, item: wanted, quantity } of given.line_items ?? []) {
      const present = session.lines.find((line) => line.id === id);
      const item = this.#ware.item(wanted.id);
      const most = item ? this.#ware.most(item.variant) : 0;
      if (most === 0 && !present) {
        messages.push(say('error', item ? 'out_of_stock' : 'not_found'));
        continue;
      }
      const path = `$.line_items[${lines.length}]`;
      const limited = item && most === item.variant.maxPerOrder;
      if (most > 0 && quantity > most) {
        messages.push(say('warning', limited ? 'max_quantity_exceeded' : 'quantity_adjusted', path));
      }
      lines.push({
        id: present?.id ?? this.#id('line'),
        variantId: item?.variant.id ?? wanted.id,
        quantity: most > 0 ? Math.min(quantity, most) : quantity,
      });
    }
    session.lines = lines;
    if (given.discounts?.codes) session.codes = given.discounts.codes;
    session.kept = { ...session.kept, ...keptOf(given) };
    return messages;
  }

  #price({ lines, codes, optionId, final }: CheckoutSession): Priced {
    const fee = options.find(({ id }) => id === optionId)?.fee ?? 0;
    return final ?? priceBasket(this.#ware, lines, codes, fee, this.#now());
  }

  #showCart(cart: Session, messages: readonly MessageRecord[] = [], status = 200): Reply {
    const { document, messages: said } = priceBasket(this.#ware, cart.lines, cart.codes, undefined, this.#now());
    return {
      document: 'cart',
      status,
      body: {
        ucp: ucp(),
        id: cart.id,
        ...document,
        ...cart.kept,
        messages: [...said, ...messages],
        continue_url: `https://shop.example/cart/${cart.id}`,
        expires_at: new Date(cart.expiresAt).toISOString(),
      },
    };
  }

  /** What is still to be done before it can be completed. */
  #wants({ destination, instrument }: CheckoutSession, { messages }: Priced): MessageRecord[] {
    const home = '$.fulfillment.methods[0].destinations';
    const { street_address: street, first_name: name, address_country: country = '' } = destination ?? {};
    return [
      ...messages.filter(({ type, path }) => type === 'error' && !path?.includes('codes')),
      ...(street ? [] : [say('error', 'missing_field', `${home}[0].street_address`)]),
      ...(name ? [] : [say('error', 'missing_field', `${home}[0].first_name`)]),
      ...(!destination || servedCountries.includes(country)
        ? []
        : [say('error', 'address_undeliverable', `${home}[0].address_country`)]),
      ...(instrument ? [] : [say('error', 'missing_field', '$.payment.instruments')]),
    ];
  }

  #showCheckout(checkout: CheckoutSession, messages: readonly MessageRecord[] = [], httpStatus = 200): Reply {
    const { id, status, kept, destination, optionId, instrument, orderId, lines } = checkout;
    const priced = this.#price(checkout);
    const wants = status === 'open' ? this.#wants(checkout, priced) : [];
    const lineIds = lines.map((line) => line.id);
    const after = (days: number): string => new Date(this.#now() + days * day).toISOString();
    const open = this.#escalate ? 'requires_escalation' : wants.length > 0 ? 'incomplete' : 'ready_for_complete';
    const said = [...priced.messages.filter((message) => !wants.includes(message)), ...wants, ...messages];
    return {
      document: 'checkout',
      status: httpStatus,
      body: {
        ucp: { ...ucp(), payment_handlers: handlers },
        id,
        ...priced.document,
        ...kept,
        status: status === 'open' ? open : status,
        messages: status === 'open' ? said : [],
        links: [{ type: 'terms_of_service', url: 'https://shop.example/terms' }],
        continue_url: `https://shop.example/checkout/${id}`,
        expires_at: new Date(checkout.expiresAt).toISOString(),
        fulfillment: {
          methods: [
            {
              id: 'shipping',
              type: 'shipping',
              line_item_ids: lineIds,
              ...(destination && { destinations: [destination], selected_destination_id: destination.id }),
              groups: [
                {
                  id: 'parcel',
                  line_item_ids: lineIds,
                  selected_option_id: optionId,
                  options: options.map(({ id: option, title, fee, days: [earliest, latest] }) => ({
                    id: option,
                    title,
                    totals: [{ type: 'total', display_text: title, amount: fee }],
                    earliest_fulfillment_time: after(earliest),
                    latest_fulfillment_time: after(latest),
                  })),
                },
              ],
            },
          ],
        },
        ...(instrument && { payment: { instruments: [instrument] } }),
        ...(orderId && { order: { id: orderId, permalink_url: `https://shop.example/orders/${orderId}` } }),
      },
    };
  }

  #takeBought({ cartId, lines }: CheckoutSession): void {
    const cart = cartId === undefined ? undefined : this.carts.get(cartId);
    if (!cart) return;
    cart.lines = cart.lines.flatMap((line) => {
      const quantity = line.quantity - (lines.find(({ id }) => id === line.id)?.quantity ?? 0);
      return quantity > 0 ? [{ ...line, quantity }] : [];
    });
  }

  #order(checkout: CheckoutSession, { document }: Priced): object {
    const { id, orderId, destination, lines } = checkout;
    return {
      ucp: ucp(),
      id: orderId,
      label: `No. ${this.#count}`,
      checkout_id: id,
      permalink_url: `https://shop.example/orders/${orderId}`,
      line_items: document.line_items.map((line) => ({
        ...line,
        quantity: { original: quantityOf(line), total: quantityOf(line), fulfilled: 0 },
        status: 'processing',
      })),
      fulfillment: {
        expectations: [
          {
            id: 'parcel',
            line_items: lines.map((line) => ({ id: line.id, quantity: line.quantity })),
            method_type: 'shipping',
            destination: destination ?? {},
            description: 'Standard',
          },
        ],
        events: [],
      },
      currency: document.currency,
      totals: document.totals,
    };
  }

  #id(kind: string): string {
    this.#count += 1;
    return `${kind}_${this.#count}`;
  }
}

function quantityOf(line: object): number {
  return (line as { quantity: number }).quantity;
}

function keptOf({ buyer, context, attribution }: Given): Session['kept'] {
  return { ...(buyer && { buyer }), ...(context && { context }), ...(attribution && { attribution }) };
}
