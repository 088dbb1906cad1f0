import * as v from 'valibot';
import type { CheckoutInput, Message, Order } from '../../model/index.js';
import type { CheckoutResult, CheckoutSource, CommerceContext, Operation } from '../adapter.js';
import type { Answer } from '../back-end.js';
import { contextOf, type Catalogue } from './catalogue.js';
import { refusal } from './document-fields.js';
import { checkoutDocument, orderDocument, type CheckoutDocument } from './checkout-document.js';
import { malformed, read, type Merchant } from './merchant.js';
import { paymentsOf, readCheckout, wantedCheckout } from './read-checkout.js';
import { readMessages, readRefusal } from './read-messages.js';
import { readOrder } from './read-order.js';
import type { UcpSettings } from './settings.js';

/** Checkout sessions and orders of the merchant's. Loaded when somebody checks out. */
export class Checkouts {
  readonly #merchant: Merchant;
  readonly #catalogue: Catalogue;
  readonly #settings: UcpSettings;

  constructor(merchant: Merchant, catalogue: Catalogue, settings: UcpSettings) {
    this.#merchant = merchant;
    this.#catalogue = catalogue;
    this.#settings = settings;
  }

  /** Begins from a cart, which the merchant reads itself, or from one variant. */
  async begin(source: CheckoutSource, { id }: Operation, context: CommerceContext): Promise<CheckoutResult> {
    const wanted =
      source.kind === 'cart'
        ? { cart_id: source.ref, line_items: [] }
        : { line_items: [{ item: { id: source.variantId }, quantity: source.quantity }], ...attributionOf(source) };
    const body = { ...wanted, context: contextOf(context) };
    const answer = await this.#merchant.tell('POST', 'checkout-sessions', context, id, body);
    return this.#result(documentOf(answer, true), context);
  }

  async update(
    id: string,
    input: CheckoutInput,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const found = await this.#read(id, context);
    if (!('document' in found)) return this.#result(found, context);
    const body = wantedCheckout(found.document, input, this.#settings);
    const answer = await this.#merchant.tell('PUT', pathOf(id), context, operation.id, body);
    const put = answer.status === 409 ? await this.#read(id, context) : documentOf(answer, true);
    const also: Message[] = input.orderNote
      ? [{ type: 'warning', code: 'unsupported', target: { kind: 'field', name: 'orderNote' } }]
      : [];
    // Refused as a whole: what was there still stands.
    if (!('document' in put) && !put.gone) return this.#result(found, context, [...also, ...put.messages]);
    return this.#result(put, context, also);
  }

  /** Places the order at the total that was agreed to: the protocol has no word for that, so it is looked at before. */
  async complete(
    id: string,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const found = await this.#read(id, context);
    if (!('document' in found) || found.document.status !== 'ready_for_complete') return this.#result(found, context);
    const { document } = found;
    if (document.totals.find(({ type }) => type === 'total')?.amount !== expectedTotal) {
      return this.#result(found, context, [{ type: 'error', code: 'totals_changed', target: { kind: 'cart' } }]);
    }
    const chosen = document.payment.instruments.find(({ selected }) => selected)?.handler_id;
    const payment = this.#settings.payments?.find(({ handler }) => handler === chosen);
    if (!payment) {
      const missing: Message = { type: 'error', code: 'missing', target: { kind: 'field', name: 'paymentMethodId' } };
      return this.#result(found, context, [missing]);
    }
    const { handler, type, credential } = payment;
    const instrument = { id, handler_id: handler, type, selected: true, ...(credential && { credential }) };
    const answer = await this.#merchant.tell('POST', `${pathOf(id)}/complete`, context, operation.id, {
      payment: { instruments: [instrument] },
    });
    const done = answer.status === 409 ? await this.#read(id, context) : documentOf(answer, true);
    if (!('document' in done) && !done.gone) return this.#result(await this.#read(id, context), context, done.messages);
    return this.#result(done, context);
  }

  async get(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return this.#result(await this.#read(id, context), context);
  }

  async cancel(id: string, operation: Operation, context: CommerceContext): Promise<void> {
    await this.#merchant.tell('POST', `${pathOf(id)}/cancel`, context, operation.id);
  }

  async order(id: string, context: CommerceContext): Promise<Order | null> {
    const { status, body } = await this.#merchant.ask(`orders/${encodeURIComponent(id)}`, context);
    if (status === 404 || v.is(refusal, body)) return null;
    const document = read(orderDocument, body);
    const productOf = await this.#catalogue.of(
      document.line_items.map(({ item }) => item.id),
      context,
    );
    return readOrder(document, productOf, this.#settings, Date.now());
  }

  async #read(id: string, context: CommerceContext): Promise<Found> {
    return documentOf(await this.#merchant.ask(pathOf(id), context), false);
  }

  async #result(found: Found, context: CommerceContext, also: readonly Message[] = []): Promise<CheckoutResult> {
    if (!('document' in found)) {
      const { messages, continueUrl } = found;
      if (continueUrl !== undefined && !found.gone) return { continueUrl, messages };
      const gone: Message = { type: 'error', code: 'cart_expired', target: { kind: 'cart' } };
      return { gone: found.gone ?? 'not_found', messages: messages.length > 0 ? messages : [gone] };
    }
    const { document } = found;
    const { continue_url: continueUrl, status, expires_at: expiresAt = Infinity } = document;
    const isOpen = status !== 'completed' && status !== 'canceled';
    if (isOpen && expiresAt <= Date.now()) return { gone: 'expired', messages: [] };
    if (isOpen && continueUrl !== undefined && this.#mustLeave(document)) {
      return { continueUrl, messages: readMessages(document) };
    }
    const productOf = await this.#catalogue.of(
      document.line_items.map(({ item }) => item.id),
      context,
    );
    return { checkout: readCheckout(document, productOf, this.#settings, Date.now()), messages: also };
  }

  /** What cannot be done or shown here goes on at the merchant's: the text of a notice that the law wants, among it. */
  #mustLeave(document: CheckoutDocument): boolean {
    const { status, messages, fulfillment } = document;
    return (
      status === 'requires_escalation' ||
      paymentsOf(document, this.#settings).length === 0 ||
      messages.some(({ presentation }) => presentation === 'disclosure') ||
      fulfillment.methods.some(({ type, groups }) => type !== 'shipping' || groups.length > 1)
    );
  }
}

type Found =
  | { readonly document: CheckoutDocument }
  | { readonly messages: readonly Message[]; readonly gone?: 'not_found'; readonly continueUrl?: string };

/** The checkout of an answer, or why there is none. */
function documentOf({ status, body }: Answer, doubtful: boolean): Found {
  if (status === 404 || status === 410) return { messages: [], gone: 'not_found' };
  const refused = v.safeParse(refusal, body);
  if (refused.success) {
    const { messages, continue_url: continueUrl } = refused.output;
    const isGone = messages.some(({ code, path }) => code === 'not_found' && path === undefined);
    return {
      messages: isGone ? [] : readRefusal(messages),
      ...(isGone && { gone: 'not_found' }),
      ...(continueUrl !== undefined && { continueUrl }),
    };
  }
  // A refusal that says nothing is one all the same: sent again it would be refused again.
  if (status >= 400) throw malformed(`The merchant answered ${status}`);
  return { document: read(checkoutDocument, body, doubtful) };
}

/** What led to it, in the words that campaigns are counted by. */
function attributionOf({ origin }: CheckoutSource & { kind: 'variant' }): object {
  if (!origin) return {};
  const { kind, noteId, tagId } = origin;
  const attribution = { utm_source: 'xhs-elements', utm_medium: kind, ...(noteId && { utm_content: noteId }) };
  return { attribution: { ...attribution, ...(tagId && { utm_term: tagId }) } };
}

function pathOf(id: string): string {
  return `checkout-sessions/${encodeURIComponent(id)}`;
}
