import { checkoutMessages } from '../../../i18n/checkout.js';
import { messagesFor } from '../../../i18n/index.js';
import type { PaymentMethod } from '../../../model/index.js';

/** What a way to pay is called. */
export function methodName({ kind, title }: Pick<PaymentMethod, 'kind' | 'title'>, locale: string): string {
  const t = messagesFor(checkoutMessages, locale);
  if (kind === 'other' || kind === 'wallet') return title ?? t[kind];
  return kind === 'sandbox' ? t.sandboxMethod : t[kind];
}
