import { TransportError } from '../../lib/transport-error.js';
import type { Checkout, CheckoutInput, Message, PaymentMethod } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { totalOf } from '../../rules/price/total-of.js';
import type { CheckoutResult, CheckoutSource, CommerceContext } from '../adapter.js';
import type { MedusaCart } from './answers.js';
import { inDoubt, pathOf, type CartDesk } from './cart-desk.js';
import { changeCart, refusalMessage } from './change-cart.js';
import { completion, paymentCollection, paymentProviders, shippingOptions } from './checkout-answers.js';
import { minorUnits, moneyOf } from './minor-units.js';
import { readCheckout, writeAddress, writeInput } from './read-checkout.js';
import type { MedusaSettings } from './settings.js';
import type { Refused, StoreApi } from './store-api.js';

/** Medusa's own provider, which moves no money. */
const systemProvider = 'pp_system_default';

/**
 * Checkouts of a Medusa. A checkout is the cart itself: what is put in meanwhile is a part of it, and its total is agreed
 * to anew. Only what is bought at once has a cart of its own.
 */
export class Checkouts {
  readonly #api: StoreApi;
  readonly #desk: CartDesk;
  readonly #settings: MedusaSettings;

  constructor(api: StoreApi, desk: CartDesk, settings: MedusaSettings) {
    this.#api = api;
    this.#desk = desk;
    this.#settings = settings;
  }

  begin(source: CheckoutSource, context: CommerceContext): Promise<CheckoutResult> {
    return this.#api.inTurn(() => this.#begin(source, context));
  }

  find(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return this.#api.inTurn(() => this.#find(id, context));
  }

  update(id: string, input: CheckoutInput, context: CommerceContext): Promise<CheckoutResult> {
    return this.#api.inTurn(() => this.#update(id, input, context));
  }

  /** Places the order. A payment session lasts only until the total changes: it is made when it is needed. */
  complete(id: string, expectedTotal: number, context: CommerceContext): Promise<CheckoutResult> {
    return this.#api.inTurn(() => this.#place(id, expectedTotal, context));
  }

  async #begin(source: CheckoutSource, context: CommerceContext): Promise<CheckoutResult> {
    if (source.kind === 'cart') {
      const cart = await this.#desk.take(source.ref, context);
      return 'gone' in cart ? { ...cart, messages: [] } : this.#open(cart, context);
    }
    const { variantId, quantity } = source;
    const opened = await this.#desk.open(context, [{ variant_id: variantId, quantity }]);
    if ('items' in opened) return this.#open(opened, context);
    const shelf = await this.#desk.variants([variantId], (await this.#api.region(context)).id, context);
    return { gone: 'not_found', messages: [refusalMessage(variantId, opened, shelf)] };
  }

  async #find(id: string, context: CommerceContext): Promise<CheckoutResult> {
    const cart = await this.#desk.find(id, context);
    if (!cart) return { gone: 'not_found', messages: [] };
    return cart.completed_at ? this.#completed(cart, context) : this.#open(cart, context);
  }

  async #update(id: string, input: CheckoutInput, context: CommerceContext): Promise<CheckoutResult> {
    const found = await this.#desk.find(id, context);
    if (!found || found.completed_at) return this.#find(id, context);
    // Whoever signs in while she buys something alone has the order in her list.
    let cart = await this.#desk.handOver(found, context);
    const messages: Message[] = [];
    const tell = async (path: string, body: object, field: Message): Promise<void> => {
      const told = await this.#desk.tell(id, path, body, context);
      if ('items' in told) cart = told;
      else messages.push(field);
    };
    const { address, deliveryOptionId, codes } = input;
    const written = writeInput(cart, input);
    // One by one: a part that is refused does not take the others with it.
    if (Object.keys(written).length > 0)
      await tell('', written, errorMessage('invalid', { kind: 'field', name: 'email' }));
    if (address) {
      const undeliverable = errorMessage('address_undeliverable', { kind: 'field', name: 'country' });
      await tell('', { shipping_address: writeAddress(address) }, undeliverable);
    }
    if (deliveryOptionId !== undefined && deliveryOptionId !== cart.shipping_methods[0]?.shipping_option_id) {
      const invalid = errorMessage('invalid', { kind: 'field', name: 'deliveryOptionId' });
      await tell('/shipping-methods', { option_id: deliveryOptionId }, invalid);
    }
    if (codes) {
      const changed = await changeCart(this.#desk, id, [{ type: 'codes', codes }], context);
      if ('gone' in changed) return this.#find(id, context);
      cart = changed.standing.cart;
      messages.push(...changed.messages);
    }
    return this.#open(cart, context, messages);
  }

  async #place(id: string, expectedTotal: number, context: CommerceContext): Promise<CheckoutResult> {
    const found = await this.#desk.find(id, context);
    if (!found || found.completed_at) return this.#find(id, context);
    // Whoever signs in and pays at once has the order in her list too. Where her prices are others she is asked again.
    const { cart, checkout } = await this.#view(await this.#desk.handOver(found, context), context);
    const total = totalOf(checkout.totals)?.amount ?? 0;
    if (checkout.status !== 'ready_for_complete') return { checkout, messages: [] };
    if (total !== expectedTotal) return { checkout, messages: [{ ...errorMessage('totals_changed'), value: total }] };
    const failed: CheckoutResult = { checkout, messages: [errorMessage('payment_failed')] };
    if (total > 0 && !(await this.#pay(cart, checkout, total, context))) return failed;
    const told = await this.#complete(id, context);
    if ('done' in told) return told.done.order ? this.#find(id, context).catch(inDoubt) : failed;
    // Sold out meanwhile is said at the line; of anything else nothing is told that could be relied on.
    const after = await this.#find(id, context);
    if (!('checkout' in after) || after.checkout.status !== 'ready_for_complete') return after;
    return { ...after, messages: [errorMessage(told.refused.status === 409 ? 'conflict' : 'payment_failed')] };
  }

  async #pay(cart: MedusaCart, checkout: Checkout, total: number, context: CommerceContext): Promise<boolean> {
    const { currency, paymentMethodId: provider_id } = checkout;
    const lasts = cart.payment_collection?.payment_sessions.some(
      (session) =>
        session.provider_id === provider_id &&
        !['canceled', 'error'].includes(session.status) &&
        minorUnits(session.amount, currency) === total,
    );
    if (lasts) return true;
    const tell = (path: string, body: object): ReturnType<typeof told> => told(path, body);
    const told = (path: string, body: object) => this.#api.tell(path, {}, body, paymentCollection, context);
    const collection = await tell('payment-collections', { cart_id: cart.id });
    if ('refused' in collection) return false;
    const { id } = collection.done.payment_collection;
    return 'done' in (await tell(`payment-collections/${encodeURIComponent(id)}/payment-sessions`, { provider_id }));
  }

  #complete(
    id: string,
    context: CommerceContext,
  ): Promise<{ done: { order?: { id: string } | null | undefined } } | { refused: Refused }> {
    return this.#api.tell(`${pathOf(id)}/complete`, { fields: 'id' }, {}, completion, context);
  }

  /** What was bought, with its order: to complete it once more answers the order that is there. */
  async #completed(cart: MedusaCart, context: CommerceContext): Promise<CheckoutResult> {
    const told = await this.#complete(cart.id, context);
    const orderId = 'done' in told ? told.done.order?.id : undefined;
    if (orderId === undefined) throw new TransportError('server', { doubtful: false });
    const checkout = readCheckout(cart, null, { delivery: [], payments: [] }, this.#settings);
    return { checkout: { ...checkout, status: 'completed', messages: [], orderId }, messages: [] };
  }

  async #open(cart: MedusaCart, context: CommerceContext, messages: readonly Message[] = []): Promise<CheckoutResult> {
    return { checkout: (await this.#view(cart, context)).checkout, messages };
  }

  /** The checkout as it stands. Where no delivery is chosen the first is, so that its price is known. */
  async #view(found: MedusaCart, context: CommerceContext): Promise<{ cart: MedusaCart; checkout: Checkout }> {
    const [options, payments] = await Promise.all([
      this.#api.ask('shipping-options', { cart_id: found.id }, shippingOptions, context),
      this.#payments(found.region_id, context),
    ]);
    // Of some Medusa reckons the price only when they are chosen: nobody could choose them by it.
    const delivery = (options?.shipping_options ?? []).flatMap(({ id, name, amount }) =>
      typeof amount === 'number' ? [{ id, title: name, price: moneyOf(amount, found.currency_code) }] : [],
    );
    let latest = found;
    const [first] = delivery;
    if (first && found.shipping_methods.length === 0 && found.items.length > 0) {
      const told = await this.#desk.tell(found.id, '/shipping-methods', { option_id: first.id }, context);
      if ('items' in told) latest = told;
    }
    const { cart, shelf } = await this.#desk.stand(latest, context);
    return { cart, checkout: readCheckout(cart, shelf, { delivery, payments }, this.#settings) };
  }

  async #payments(region: string, context: CommerceContext): Promise<readonly PaymentMethod[]> {
    const found = await this.#api.ask('payment-providers', { region_id: region }, paymentProviders, context);
    const { payments } = this.#settings;
    return (found?.payment_providers ?? []).flatMap(({ id }): PaymentMethod[] => {
      const named = payments?.[id];
      if (payments) return named ? [{ ...named, id }] : [];
      return [id === systemProvider ? { id, kind: 'sandbox', sandbox: true } : { id, kind: 'other', title: id }];
    });
  }
}
