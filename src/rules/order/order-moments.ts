import type { Order } from '../../model/index.js';
import { isToBePosted } from './return-shipment.js';

/**
 * The moments from which on an order stands otherwise than it says, though nobody does anything about it: it can be paid no more,
 * its balance can be paid or is forfeited, goods were not posted in time, no refund can be asked for any more.
 */
export function orderMoments({
  status,
  payBy,
  presale,
  actions = [],
  refundableUntil,
  refunds = [],
}: Order): readonly number[] {
  return [
    status === 'unpaid' ? payBy : undefined,
    status === 'deposit_paid' ? presale?.balanceFrom : undefined,
    status === 'balance_due' ? presale?.balanceUntil : undefined,
    actions.includes('refund') ? refundableUntil : undefined,
    ...refunds.filter(isToBePosted).map(({ returnBy }) => returnBy),
  ].filter((moment) => moment !== undefined);
}
