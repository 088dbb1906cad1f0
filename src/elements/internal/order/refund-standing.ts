import { messagesFor } from '../../../i18n/index.js';
import { refundMessages } from '../../../i18n/refund.js';
import { returningMessages } from '../../../i18n/returning.js';
import type { Refund } from '../../../model/index.js';

/** How a refund stands, in the words of a shopper: goods that were posted are on their way, and not waited for. */
export function refundStanding({ status, returnShipment }: Refund, locale: string): string {
  if (status === 'returning' && returnShipment) return messagesFor(returningMessages, locale).onItsWay;
  return messagesFor(refundMessages, locale)[status];
}
