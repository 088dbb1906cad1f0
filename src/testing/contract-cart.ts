import type { AnsweredCart, CartResult, CommerceAdapter } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import type { Cart, CartChange, CartLine, CartRef, Message } from '../model/index.js';
import type { CommerceSubject, KnownVariant } from './commerce-subject.js';
import { must } from './contract-case.js';

/** What a change came to. */
export interface Changed {
  readonly cart: AnsweredCart;
  readonly messages: readonly Message[];
}

/** A cart in a test: opened when first needed, changed one operation at a time. */
export class ContractCart {
  /** Another one after a situation that needs another. */
  adapter: CommerceAdapter;
  readonly #subject: Pick<CommerceSubject, 'create' | 'context'>;
  #ref: CartRef | null = null;

  private constructor(adapter: CommerceAdapter, subject: Pick<CommerceSubject, 'create' | 'context'>) {
    this.adapter = adapter;
    this.#subject = subject;
  }

  /** Runs a test with a new cart, and closes its adapter afterwards. */
  static async with(
    subject: Pick<CommerceSubject, 'create' | 'context'>,
    test: (cart: ContractCart) => Promise<void>,
  ): Promise<void> {
    const adapter = await subject.create();
    const cart = new ContractCart(adapter, subject);
    try {
      await cart.read();
      await test(cart);
    } finally {
      if (cart.adapter !== adapter) cart.adapter.dispose?.();
      adapter.dispose?.();
    }
  }

  /** A new cart of another shopper. */
  async another(adapter: CommerceAdapter): Promise<ContractCart> {
    const cart = new ContractCart(adapter, this.#subject);
    await cart.read();
    return cart;
  }

  get ref(): CartRef {
    must(this.#ref !== null, 'no cart was opened');
    return this.#ref;
  }

  async read(): Promise<AnsweredCart> {
    return (await this.look()).cart;
  }

  /** The cart as it stands, with what is said beside it. */
  async look(): Promise<Changed> {
    return this.#take(await this.adapter.openCart(this.#ref, this.#subject.context));
  }

  async change(changes: readonly CartChange[], operationId = createId()): Promise<Changed> {
    return this.#take(await this.adapter.updateCart(this.ref, changes, { id: operationId }, this.#subject.context));
  }

  add(variant: KnownVariant, quantity: number, operationId?: string): Promise<Changed> {
    const { productId, variantId } = variant;
    return this.change([{ type: 'add', productId, variantId, quantity }], operationId);
  }

  set(line: CartLine, quantity: number): Promise<Changed> {
    return this.change([{ type: 'set', lineId: line.id, variantId: line.variantId, quantity }]);
  }

  #take(result: CartResult): Changed {
    must(!('gone' in result), 'the cart is gone, though nobody has let go of it');
    this.#ref = result.ref;
    return result;
  }
}

/** The only line of a cart. */
export function onlyLine(cart: Pick<Cart, 'lines'>): CartLine {
  const [line] = cart.lines;
  must(cart.lines.length === 1 && line !== undefined, `expected one line, got ${cart.lines.length}`);
  return line;
}

/** What is to be paid, in minor units. */
export function totalOf({ totals }: Pick<Cart, 'totals'>): number {
  const total = totals.find(({ type }) => type === 'total');
  must(total !== undefined, 'there is no total');
  return total.amount.amount;
}

export function hasError(messages: readonly Message[]): boolean {
  return messages.some(({ type }) => type === 'error');
}
