import { cartMessages } from '../../i18n/cart.js';
import { formatMoney, messagesFor, messageText } from '../../i18n/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { CartView } from '../../state/cart/cart-store.js';
import { announce } from '../internal/announcer.js';
import { waitsBecause } from './cart-footer.js';
import { lineMessageText } from './line-message.js';

/** Says what a cart has to tell, as it comes. What stood at a line or a code when it was opened is there to be read. */
export class CartNews {
  /** What there was to say last; nothing before the first time. */
  #said: ReadonlySet<string> | undefined;
  /** It was said of what is on its way that the shop is being asked: tries that follow are no news. */
  #doubted = false;
  /** It was said that the shop does not tell what came of a change. */
  #unconfirmed = false;
  #locale = '';
  /** Codes that were seen to take nothing off yet. */
  #waiting: readonly string[] = [];

  /** Takes the cart as it is shown now, and says what is new in it. */
  follow(view: CartView, locale: string): void {
    // In another language the same would be new.
    if (this.#locale !== locale) this.#said = undefined;
    this.#locale = locale;
    const cart = view.messages.map((message) => messageText(message, locale));
    const parts = view.codes.flatMap(({ code, messages }) =>
      messages.map((message) => `${code}: ${messageText(message, locale)}`),
    );
    // A loop and no function of a line: of a thousand hardly any has something to tell.
    for (const line of view.lines) {
      for (const message of line.messages) parts.push(`${line.title}: ${lineMessageText(line, message, locale)}`);
    }
    const before = this.#said ?? new Set(parts);
    this.#said = new Set([...cart, ...parts]);
    for (const text of this.#said) if (!before.has(text)) announce(text);
    const { checking, estimating, unconfirmed = false } = view;
    if ((checking && !this.#doubted) || (unconfirmed && !this.#unconfirmed)) announce(waitsBecause(view, locale));
    this.#doubted = estimating && (this.#doubted || checking);
    this.#unconfirmed = estimating && (this.#unconfirmed || unconfirmed);
    this.#tellCodes(view, locale);
  }

  /** That a code takes something off from now on is what it was entered for. */
  #tellCodes({ codes }: CartView, locale: string): void {
    const waited = this.#waiting;
    const waiting: string[] = [];
    for (const { code, status, amount } of codes) {
      if (status !== 'applied' || !amount) waiting.push(code);
      else if (waited.some((each) => sameCode(each, code)))
        announce(`${code}: ${messagesFor(cartMessages, locale).codeApplied(formatMoney(amount, locale))}`);
    }
    this.#waiting = waiting;
  }
}
