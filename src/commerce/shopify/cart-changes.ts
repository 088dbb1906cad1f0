import type { CartChange, CartRef, Message, MessageCode, MessageTarget } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { CartResult, CommerceContext } from '../adapter.js';
import { shopifyLineIdOf } from './cart-ref.js';
import type { Answered, Carts } from './carts.js';
import { addLines, removeLines, setDiscountCodes, updateLines } from './cart-documents.js';
import type { Products } from './products.js';

type Change<Type extends CartChange['type']> = Extract<CartChange, { readonly type: Type }>;

/** A change that was refused before it was sent. */
interface Refused {
  readonly cart?: undefined;
  readonly messages: readonly Message[];
}

/** What one change came to; null where the cart is no more. */
type Step = Answered | Refused | null;

/** Carries changes of carts out. Each is a request of its own: then what is said of it is said of it alone. */
export class CartChanges {
  readonly #carts: Carts;
  readonly #products: Products;

  constructor(carts: Carts, products: Products) {
    this.#carts = carts;
    this.#products = products;
  }

  async carryOut(ref: CartRef, changes: readonly CartChange[], context: CommerceContext): Promise<CartResult> {
    let cart: Answered['cart'] | null = null;
    const messages: Message[] = [];
    for (const change of changes) {
      const step = await this.#step(ref, change, context);
      if (!step) return this.#carts.gone(ref);
      messages.push(...step.messages);
      cart = step.cart ?? cart;
    }
    cart ??= await this.#carts.find(ref, context);
    return cart ? this.#carts.result({ cart, messages }) : this.#carts.gone(ref);
  }

  #step(ref: CartRef, change: CartChange, context: CommerceContext): Promise<Step> | Step {
    switch (change.type) {
      case 'add':
        return this.#add(ref, change, context);
      case 'set':
        return this.#set(ref, change, context);
      case 'exchange':
        return this.#exchange(ref, change, context);
      case 'codes':
        return this.#codes(ref, change, context);
      case 'select':
        return refuse('unsupported', { kind: 'cart' });
    }
  }

  async #add(ref: CartRef, { productId, variantId, quantity }: Change<'add'>, context: CommerceContext): Promise<Step> {
    if (quantity < 1) return { messages: [] };
    const merchandiseId = await this.#products.variantId(productId, variantId, context);
    const target: MessageTarget = { kind: 'variant', variantId: merchandiseId ?? variantId };
    if (merchandiseId === null) return refuse('not_found', target);
    const lines = [{ merchandiseId, quantity }];
    const added = await this.#carts.change(addLines, { lines }, ref, context, { target });
    const line = added?.cart.lines.find(({ merchandise }) => merchandise.id === merchandiseId);
    if (!added || !line || line.quantity > 0) return withShortage(added, line?.quantity ?? 0, quantity, target);
    // Of what is sold out Shopify makes a line of no units; what was refused leaves none.
    const { messages } = refuse('out_of_stock', target);
    const cleared = await this.#carts.change(removeLines, { lineIds: [line.id] }, ref, context, { target });
    return cleared && { ...cleared, messages };
  }

  async #set(ref: CartRef, { lineId, quantity }: Change<'set'>, context: CommerceContext): Promise<Step> {
    const target: MessageTarget = { kind: 'line', lineId };
    const id = shopifyLineIdOf(lineId, ref);
    if (quantity > 0) {
      if (id === null) return refuse('conflict', target);
      const set = await this.#carts.change(updateLines, { lines: [{ id, quantity }] }, ref, context, { target });
      return withShortage(set, set?.cart.lines.find((line) => line.id === id)?.quantity ?? 0, quantity, target);
    }
    if (id === null) return { messages: [] };
    const removed = await this.#carts.change(removeLines, { lineIds: [id] }, ref, context, { target });
    // A line that is not there any more is as it was asked for.
    return removed && { ...removed, messages: removed.messages.filter(({ code }) => code !== 'conflict') };
  }

  async #exchange(ref: CartRef, change: Change<'exchange'>, context: CommerceContext): Promise<Step> {
    const { lineId, toVariantId } = change;
    const target: MessageTarget = { kind: 'line', lineId };
    const id = shopifyLineIdOf(lineId, ref);
    if (id === null) return refuse('conflict', target);
    const merchandiseId = await this.#products.variantId(toVariantId, toVariantId, context);
    if (merchandiseId === null) return refuse('not_found', target);
    return this.#carts.change(updateLines, { lines: [{ id, merchandiseId }] }, ref, context, { target });
  }

  async #codes(ref: CartRef, { codes }: Change<'codes'>, context: CommerceContext): Promise<Step> {
    const discountCodes = codes.map((code) => code.trim()).filter(Boolean);
    const asked = { target: { kind: 'cart' }, codes: discountCodes } as const;
    const entered = await this.#carts.change(setDiscountCodes, { discountCodes }, ref, context, asked);
    if (!entered) return null;
    const { cart, messages } = entered;
    const kept = cart.discountCodes.map(({ code }) => code).filter((code) => !isHopeless(code, messages));
    if (kept.length === cart.discountCodes.length) return entered;
    // Shopify keeps what it does not know, and would be asked for it with every change.
    const cleared = await this.#carts.change(setDiscountCodes, { discountCodes: kept }, ref, context, asked);
    return cleared && { cart: cleared.cart, messages };
  }
}

const hopeless: readonly MessageCode[] = [
  'discount_code_invalid',
  'discount_code_expired',
  'discount_code_usage_limit_reached',
];

function isHopeless(code: string, messages: readonly Message[]): boolean {
  return messages.some(
    (each) => each.target.kind === 'code' && sameCode(each.target.code, code) && hopeless.includes(each.code),
  );
}

/** Fewer units than were asked for are told, also where Shopify says nothing of it. */
function withShortage(step: Answered | null, held: number, asked: number, target: MessageTarget): Answered | null {
  if (!step || held >= asked || step.messages.length > 0) return step;
  const told: Message =
    held > 0
      ? { type: 'warning', code: 'quantity_reduced', target, value: held }
      : refuse('out_of_stock', target).messages[0];
  return { ...step, messages: [told] };
}

function refuse(code: MessageCode, target: MessageTarget): { readonly messages: readonly [Message] } {
  return { messages: [{ type: 'error', code, target }] };
}
