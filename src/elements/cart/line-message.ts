import { formatMoney, messagesFor, messageText } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { CartLine, Message } from '../../model/index.js';

/** What a shopper reads for a message about a line: a price that has changed is told with what it was and what it is. */
export function lineMessageText({ unitPrice }: CartLine, message: Message, locale: string): string {
  const { code, value } = message;
  if (code !== 'price_changed' || value === undefined || value === unitPrice.amount)
    return messageText(message, locale);
  const before = formatMoney({ amount: value, currency: unitPrice.currency }, locale);
  return messagesFor(cartMessages, locale).priceChanged(before, formatMoney(unitPrice, locale));
}
