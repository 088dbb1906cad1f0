import type { ReactiveControllerHost } from 'lit';
import { XhsAddToCartEvent } from '../../events/index.js';
import { messageText, messagesFor, sharedMessages } from '../../i18n/index.js';
import type { Message, Origin, Product } from '../../model/index.js';
import { announce } from '../internal/announcer.js';

/** Puts a product of the list into the cart, one at a time, and knows what the shop had to say. */
export class MoveToCart {
  /** The product that is on its way. */
  busy: string | undefined;
  /** What the shop had to say of one of them. */
  problem: { readonly id: string; readonly text: string } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #ask: (request: XhsAddToCartEvent) => Promise<unknown>;

  constructor(host: ReactiveControllerHost, ask: (request: XhsAddToCartEvent) => Promise<unknown>) {
    this.#host = host;
    this.#ask = ask;
  }

  /** @returns whether it is in the cart now; where a variant has to be chosen, its page opens. */
  async move({ id, variants }: Product, origin: Origin, locale: string): Promise<boolean> {
    if (this.busy) return false;
    const [only, ...others] = variants;
    const variantId = others.length === 0 ? only?.id : undefined;
    this.busy = id;
    this.problem = undefined;
    this.#host.requestUpdate();
    try {
      const added = await this.#ask(new XhsAddToCartEvent({ productId: id, origin, ...(variantId && { variantId }) }));
      return added !== false && variantId !== undefined;
    } catch (error) {
      const { messages = [] } = error as { messages?: readonly Message[] };
      const said = messages.map((message) => messageText(message, locale)).join(' ');
      this.problem = { id, text: said || messagesFor(sharedMessages, locale).loadFailed };
      announce(this.problem.text);
      return false;
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
