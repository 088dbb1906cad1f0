import type { CartResult, CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { retryTransport, type RetryOptions } from '../../lib/retry.js';
import type { Cart, CartChange, CartRef, Message } from '../../model/index.js';
import { isPreviewId } from '../../rules/cart-replay.js';
import type { PendingOperation } from './pending.js';

export interface CartSenderOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly retry: Omit<RetryOptions, 'onWait'>;
  /** Told when the line is down, with a message for the shopper, and with none when it works again. */
  readonly onTransport: (messages: readonly Message[]) => void;
}

/** What came of sending one operation. */
export interface Sent {
  readonly ref: CartRef;
  readonly cart: Cart;
  readonly messages: readonly Message[];
}

/**
 * Sends operations to the back end, one at a time, and knows what to do when the cart is gone: one new cart,
 * everything that was in the old one put into it, the shopper told.
 */
export class CartSender {
  readonly #options: CartSenderOptions;

  constructor(options: CartSenderOptions) {
    this.#options = options;
  }

  /** Asks for the cart as it stands. A cart that is gone is put together again from the last confirmed one. */
  async open(ref: CartRef | null, confirmed: Cart | null, rebuildId: string): Promise<Sent> {
    const result = await this.#try((adapter) => adapter.openCart(ref, this.#options.context()));
    return 'gone' in result ? this.#rebuild(confirmed, rebuildId) : result;
  }

  /** Carries an operation out. */
  async send(operation: PendingOperation, ref: CartRef | null, confirmed: Cart | null): Promise<Sent> {
    let known = ref && confirmed ? { ref, cart: confirmed, messages: [] as readonly Message[] } : null;
    known ??= await this.open(ref, confirmed, `${operation.id}:open`);
    const result = await this.#update(known.ref, resolve(operation.changes, known.cart), operation.id);
    if (!('gone' in result)) return { ...result, messages: [...known.messages, ...result.messages] };
    const rebuilt = await this.#rebuild(known.cart, `${operation.id}:rebuild`);
    const again = await this.#update(rebuilt.ref, resolve(operation.changes, rebuilt.cart), `${operation.id}:again`);
    if ('gone' in again) return rebuilt;
    return { ...again, messages: [...rebuilt.messages, ...again.messages] };
  }

  async #rebuild(lost: Cart | null, id: string): Promise<Sent> {
    const fresh = await this.#try((adapter) => adapter.openCart(null, this.#options.context()));
    if ('gone' in fresh) throw new Error('The back end gave no new cart');
    const changes = lost ? intentsOf(lost) : [];
    if (changes.length === 0) return fresh;
    const filled = await this.#update(fresh.ref, changes, id);
    const told: Message = { type: 'warning', code: 'cart_rebuilt', target: { kind: 'cart' } };
    if ('gone' in filled) return { ...fresh, messages: [told] };
    return { ...filled, messages: [told, ...filled.messages] };
  }

  #update(ref: CartRef, changes: readonly CartChange[], id: string): Promise<CartResult> {
    return this.#try((adapter) => adapter.updateCart(ref, changes, { id }, this.#options.context()));
  }

  async #try<T>(call: (adapter: CommerceAdapter) => Promise<T>): Promise<T> {
    const { adapter, retry, onTransport } = this.#options;
    let failed = false;
    const answer = await retryTransport(async () => call(await adapter()), {
      ...retry,
      onWait: (error) => {
        failed = true;
        const code = error.code === 'rate_limited' ? 'rate_limited' : error.code === 'server' ? 'server' : 'network';
        onTransport([{ type: 'warning', code, target: { kind: 'cart' } }]);
      },
    });
    if (failed) onTransport([]);
    return answer;
  }
}

/** What has to be asked of a new cart so that it holds what the old one held. */
function intentsOf(cart: Cart): CartChange[] {
  const changes: CartChange[] = cart.lines
    .filter((line) => !line.gift)
    .map(({ productId, variantId, quantity, origin }) => ({
      type: 'add',
      productId,
      variantId,
      quantity,
      ...(origin && { origin }),
    }));
  if (cart.codes.length > 0) changes.push({ type: 'codes', codes: cart.codes.map(({ code }) => code) });
  return changes;
}

/** Gives changes of lines that were not confirmed when they were asked for their real line ids. */
function resolve(changes: readonly CartChange[], cart: Cart): CartChange[] {
  const idOf = (lineId: string, variantId: string): string =>
    isPreviewId(lineId) || !cart.lines.some((line) => line.id === lineId)
      ? (cart.lines.find((line) => line.variantId === variantId && !line.gift)?.id ?? lineId)
      : lineId;
  return changes.map((change) => {
    if (change.type === 'set' || change.type === 'exchange') {
      return { ...change, lineId: idOf(change.lineId, change.variantId) };
    }
    if (change.type === 'select') {
      return {
        ...change,
        lineIds: change.lineIds.map((id) => (isPreviewId(id) ? idOf(id, id.slice('preview:'.length)) : id)),
      };
    }
    return change;
  });
}
