import { createId } from '../../lib/ids.js';
import type { CartChange, CartRef, Message } from '../../model/index.js';
import type { CartGoneReason, CartResult, CommerceContext, Operation } from '../adapter.js';
import type { Answer } from '../back-end.js';
import { contextOf, type Catalogue } from './catalogue.js';
import { wantedCart, type WantedLine } from './change-lines.js';
import { cartDocument, type BasketDocument } from './basket-document.js';
import { refusal } from './document-fields.js';
import { malformed, read, type Merchant } from './merchant.js';
import { readBasket } from './read-basket.js';
import { readMessages, readRefusal } from './read-messages.js';
import type { UcpSettings } from './settings.js';
import * as v from 'valibot';

/** Carts of the merchant's. Every change puts the whole cart in the place of the one before. */
export class Carts {
  readonly #merchant: Merchant;
  readonly #catalogue: Catalogue;
  readonly #settings: UcpSettings;
  /** What is under way for each cart: between reading and putting nothing may come. */
  readonly #turns = new Map<CartRef, Promise<unknown>>();

  constructor(merchant: Merchant, catalogue: Catalogue, settings: UcpSettings) {
    this.#merchant = merchant;
    this.#catalogue = catalogue;
    this.#settings = settings;
  }

  async open(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    if (ref !== null) return this.#result(await this.#read(ref, context), context);
    const body = { line_items: [], context: contextOf(context) };
    const found = documentOf(await this.#merchant.tell('POST', 'carts', context, createId(), body), true);
    if (!('document' in found)) throw malformed('The merchant gave no cart');
    return this.#result(found, context);
  }

  /** One change after the other, since each puts all that the one before has left. */
  update(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    const before = this.#turns.get(ref) ?? Promise.resolve();
    const turn = before.then(() => this.#update(ref, changes, operation, context));
    const settled = turn.catch(() => undefined);
    this.#turns.set(ref, settled);
    void settled.then(() => this.#turns.get(ref) === settled && this.#turns.delete(ref));
    return turn;
  }

  async #update(
    ref: CartRef,
    changes: readonly CartChange[],
    { id }: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    const found = await this.#read(ref, context);
    if (!('document' in found)) return this.#result(found, context);
    const { document } = found;
    const asked = changes.flatMap((change) =>
      change.type === 'add' ? [change.variantId] : change.type === 'exchange' ? [change.toVariantId] : [],
    );
    const productOf = await this.#catalogue.of(asked, context);
    const { lines, codes, messages } = wantedCart(document, changes, (variantId) => productOf(variantId) !== undefined);
    const { context: hints, buyer, attribution } = document;
    const answer = await this.#merchant.tell('PUT', pathOf(ref), context, id, {
      id: document.id,
      line_items: lines,
      context: hints ?? contextOf(context),
      ...(buyer && { buyer }),
      ...(attribution !== undefined && { attribution }),
      discounts: { codes },
    });
    // The key was used for another document: it was carried out, and this one is reckoned from what came of it.
    if (answer.status === 409) return this.#result(await this.#read(ref, context), context);
    const put = documentOf(answer, true);
    if ('document' in put) {
      const said = [...messages, ...newsOf(put.document, document, lines)];
      return this.#result(put, context, said);
    }
    if (put.gone) return this.#result(put, context);
    return this.#result(found, context, [...messages, ...put.messages]);
  }

  async #read(ref: CartRef, context: CommerceContext): Promise<Found> {
    const found = documentOf(await this.#merchant.ask(pathOf(ref), context), false);
    if (!('document' in found)) return { messages: found.messages, gone: 'not_found' };
    const { expires_at: expiresAt = Infinity } = found.document;
    return expiresAt <= Date.now() ? { messages: [], gone: 'expired' } : found;
  }

  async #result(found: Found, context: CommerceContext, also: readonly Message[] = []): Promise<CartResult> {
    if (!('document' in found)) {
      const gone: Message = { type: 'error', code: 'cart_expired', target: { kind: 'cart' } };
      return { gone: found.gone ?? 'not_found', messages: [gone] };
    }
    const { document } = found;
    const productOf = await this.#catalogue.of(
      document.line_items.map(({ item }) => item.id),
      context,
    );
    return { ref: document.id, cart: readBasket(document, productOf, this.#settings), messages: also };
  }
}

type Found =
  { readonly document: BasketDocument } | { readonly messages: readonly Message[]; readonly gone?: CartGoneReason };

/**
 * What a change has come to beside the cart: what was not said before, and what of it is not as asked though nobody
 * says so.
 */
function newsOf(after: BasketDocument, before: BasketDocument, asked: readonly WantedLine[]): Message[] {
  const known = new Set(readMessages(before).map((message) => JSON.stringify(message)));
  const said = readMessages(after).filter((message) => !known.has(JSON.stringify(message)));
  const news = said.map((message): Message => {
    const { target } = message;
    const line = target.kind === 'line' ? after.line_items.find(({ id }) => id === target.lineId) : undefined;
    const counts = message.code === 'quantity_reduced' || message.code === 'quantity_exceeded';
    return line && counts ? { ...message, value: line.quantity } : message;
  });
  for (const { item, quantity } of asked) {
    const line = after.line_items.find((each) => each.item.id === item.id);
    if (!line) {
      const target = { kind: 'variant', variantId: item.id } as const;
      // Where there is no line there was nothing to point at: it is about what was asked for.
      const place = news.findIndex(({ type, target: { kind } }) => type === 'error' && kind === 'cart');
      const [{ code } = { code: 'item_unavailable' as const }] = place < 0 ? [] : news.splice(place, 1);
      news.push({ type: 'error', code, target });
    } else if (line.quantity < quantity && !news.some(({ target }) => isLine(target, line.id))) {
      const target = { kind: 'line', lineId: line.id } as const;
      news.push({ type: 'warning', code: 'quantity_reduced', target, value: line.quantity });
    }
  }
  return news;
}

function isLine(target: Message['target'], lineId: string): boolean {
  return target.kind === 'line' && target.lineId === lineId;
}

/** The cart of an answer, or why there is none. */
function documentOf({ status, body }: Answer, doubtful: boolean): Found {
  if (status === 404 || status === 410) return { messages: [], gone: 'not_found' };
  const refused = v.safeParse(refusal, body);
  if (refused.success) {
    const { messages } = refused.output;
    const isGone = messages.some(({ code, path }) => code === 'not_found' && path === undefined);
    return { messages: readRefusal(messages), ...(isGone && { gone: 'not_found' }) };
  }
  // A refusal that says nothing is one all the same: sent again it would be refused again.
  if (status >= 400) throw malformed(`The merchant answered ${status}`);
  return { document: read(cartDocument, body, doubtful) };
}

function pathOf(ref: CartRef): string {
  return `carts/${encodeURIComponent(ref)}`;
}
