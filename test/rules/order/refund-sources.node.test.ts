import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { refundSources, type PaidParts } from '../../../src/rules/order/refund-sources.js';

const table: readonly [name: string, paid: PaidParts[], before: number, amount: number, back: PaidParts[]][] = [
  ['all of one way', [{ wallet: 0, other: 100 }], 0, 40, [{ wallet: 0, other: 40 }]],
  ['both in proportion, the odd unit to the method', [{ wallet: 50, other: 101 }], 0, 75, [{ wallet: 24, other: 51 }]],
  ['what is left after that', [{ wallet: 50, other: 101 }], 75, 76, [{ wallet: 26, other: 50 }]],
  [
    'the balance before the deposit',
    [
      { wallet: 0, other: 5000 },
      { wallet: 0, other: 39_900 },
    ],
    0,
    39_900,
    [
      { wallet: 0, other: 0 },
      { wallet: 0, other: 39_900 },
    ],
  ],
  [
    'and then the deposit',
    [
      { wallet: 0, other: 5000 },
      { wallet: 0, other: 39_900 },
    ],
    39_000,
    1000,
    [
      { wallet: 0, other: 100 },
      { wallet: 0, other: 900 },
    ],
  ],
];

for (const [name, paid, before, amount, back] of table) {
  test(`a refund goes back the way it was paid: ${name}`, () => {
    assert.deepEqual(refundSources(paid, before, amount), back);
  });
}

test('more than was paid is refused', () => {
  assert.throws(() => refundSources([{ wallet: 1, other: 1 }], 1, 2), RangeError);
});

test('in whatever parts an order comes back, each way gets what it has paid, and never more on the way', () => {
  const part = fc.record({ wallet: fc.nat(100_000), other: fc.nat(100_000) }, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(60_000)), (paid, wishes) => {
      const whole = paid.reduce((sum, { wallet, other }) => sum + wallet + other, 0);
      const got = paid.map(() => ({ wallet: 0, other: 0 }));
      let before = 0;
      for (const wish of [...wishes, whole]) {
        const amount = Math.min(wish, whole - before);
        const back = refundSources(paid, before, amount);
        let given = 0;
        for (const [index, { wallet, other }] of back.entries()) {
          assert.ok(wallet >= 0 && other >= 0, 'nothing is taken again');
          got[index]!.wallet += wallet;
          got[index]!.other += other;
          given += wallet + other;
        }
        assert.equal(given, amount);
        before += amount;
      }
      assert.deepEqual(got, paid);
    }),
  );
});
