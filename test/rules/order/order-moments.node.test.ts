import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Order, Refund } from '../../../src/model/index.js';
import { orderMoments } from '../../../src/rules/order/order-moments.js';

const presale = { balanceFrom: 2, balanceUntil: 3 } as Order['presale'];
const refund = (part: Partial<Refund>): Refund => ({ returnBy: 5, actions: ['return_shipment'], ...part }) as Refund;
const parcel = { carrier: 'SF Express', trackingNumber: 'SF1234567890123' };

for (const [what, order, moments] of [
  ['an unpaid order can be paid no more', { status: 'unpaid', payBy: 1 }, [1]],
  ['one that is called off has no time to be paid', { status: 'cancelled', payBy: 1 }, []],
  ['a balance can be paid from a moment on', { status: 'deposit_paid', presale }, [2]],
  ['a balance that is due is forfeited', { status: 'balance_due', presale }, [3]],
  ['one that is paid has no time to be paid', { status: 'to_ship', presale }, []],
  [
    'no refund can be asked for any more',
    { status: 'completed', actions: ['refund'], refundableUntil: 4, refunds: [refund({})] },
    [4, 5],
  ],
  ['it is over already', { status: 'completed', actions: [], refundableUntil: 4 }, []],
  [
    'what is posted, closed, or has no time told runs out no more',
    {
      status: 'completed',
      refunds: [
        refund({ returnShipment: parcel }),
        refund({ actions: [] }),
        { actions: ['return_shipment'] } as unknown as Refund,
      ],
    },
    [],
  ],
] as const) {
  test(what, () => assert.deepEqual(orderMoments(order as unknown as Order), moments));
}
