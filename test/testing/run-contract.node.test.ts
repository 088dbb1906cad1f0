import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import {
  commerceContract,
  reportContract,
  runContract,
  type CommerceSubject,
  type ContractReport,
} from '../../src/testing.js';
import { shops, subject } from '../commerce/embedded/contract-subject.js';

const printing = async (tested: CommerceSubject, json: boolean): Promise<{ report: ContractReport; text: string }> => {
  let text = '';
  const report = await reportContract(tested, { json, print: (printed) => (text += printed) });
  return { report, text };
};

/** An adapter that answers some calls in another way. */
function answering(shop: CommerceAdapter, calls: Partial<CommerceAdapter>): CommerceAdapter {
  return new Proxy(shop, {
    get(target, key) {
      if (Object.hasOwn(calls, key)) return Reflect.get(calls, key) as unknown;
      return (Reflect.get(target, key, target) as () => unknown)?.bind?.(target);
    },
  });
}

test('of the embedded shop every promise is run, and kept', async () => {
  const { report, text } = await printing({ ...subject, ...shops() }, false);
  assert.deepEqual([report.broken, report.notRun], [0, 0]);
  assert.ok(report.kept > 50);
  assert.match(text, /^topic +kept +broken +differs +not run\ncatalogue +6 +0 +0 +0\n/);
  assert.match(text, new RegExp(`\\nall +${report.kept} +0 +0 +0$`));
});

test('what a subject cannot bring about is reported as not run, with the reason', async () => {
  const { context, plenty, other } = subject;
  const { report, text } = await printing({ context, plenty, other, create: shops().create }, false);
  assert.equal(report.broken, 0);
  assert.ok(report.notRun >= 15);
  const reasons = report.results.filter(({ outcome }) => outcome === 'not run').map(({ reason }) => reason);
  assert.ok(reasons.every(Boolean));
  assert.match(
    text,
    /not run {2}money: money is exact in KWD, which has 3 digits\n {9}the subject does not name `markets\.KWD`/,
  );
});

test('what is broken is named with the reason, as text and as JSON', async () => {
  const known = shops();
  const create = async (): Promise<CommerceAdapter> =>
    answering(await known.create(), { getProducts: () => Promise.resolve([]) });
  const { context, plenty, other } = subject;
  const { report, text } = await printing({ context, plenty, other, create }, true);
  assert.deepEqual(JSON.parse(text), report);
  assert.ok(report.broken > 0);
  const [first] = report.results;
  assert.deepEqual(first, {
    topic: 'catalogue',
    name: 'products answer by reference, in the order asked, with null for what is unknown',
    outcome: 'broken',
    reason: 'which are known: expected [true,false,true,true], got []',
  });
});

test('an exception of the adapter is told by its name', async () => {
  const report = await runContract([
    { topic: 'cart', name: 'it works', run: () => Promise.reject(new TypeError('no such thing')) },
  ]);
  assert.deepEqual(report.results, [
    { topic: 'cart', name: 'it works', outcome: 'broken', reason: 'TypeError: no such thing' },
  ]);
});

test('a promise that the back end cannot keep is told as a difference, with the reason that the subject gives', async () => {
  const name = 'the revision grows with a change';
  const known = shops();
  const uncounted = async (): Promise<CommerceAdapter> => {
    const shop = await known.create();
    return answering(shop, {
      async updateCart(...given) {
        const result = await shop.updateCart(...given);
        return 'gone' in result ? result : { ...result, cart: { ...result.cart, revision: 1 } };
      },
    });
  };
  const differences = { [name]: 'It counts nothing.' };
  const { report, text } = await printing({ ...subject, ...known, create: uncounted, differences }, false);
  assert.deepEqual(
    report.results.filter(({ outcome }) => outcome === 'differs'),
    [{ topic: 'cart', name, outcome: 'differs', reason: 'It counts nothing.' }],
  );
  assert.match(text, /differs {2}cart: the revision grows with a change\n {9}It counts nothing\./);
});

test('a promise that is kept at times is told as a difference, whether it was kept or not', async () => {
  const name = 'a new cart is empty, costs nothing and is found again';
  const reason = 'It forgets one cart in a hundred.';
  const differences = { [name]: { at: 'times', reason } } as const;
  const told = [{ topic: 'cart', name, outcome: 'differs', reason }];
  const known = shops();
  const forgetful = async (): Promise<CommerceAdapter> => {
    const shop = await known.create();
    const openCart: CommerceAdapter['openCart'] = async (ref, context) =>
      ref === null ? shop.openCart(ref, context) : { gone: 'not_found', messages: [] };
    return answering(shop, { openCart });
  };
  for (const create of [known.create, forgetful]) {
    const { report } = await printing({ ...subject, ...known, create, differences }, false);
    assert.deepEqual(
      report.results.filter((result) => result.name === name),
      told,
    );
  }
});

test('a difference that is declared and is none is a fault, and so is one from a promise that there is not', async () => {
  const name = 'a new cart is empty, costs nothing and is found again';
  const { report } = await printing({ ...subject, ...shops(), differences: { [name]: 'It is not.' } }, false);
  assert.deepEqual(
    report.results.filter(({ outcome }) => outcome === 'broken'),
    [{ topic: 'cart', name, outcome: 'broken', reason: 'it is declared to differ, and is kept: It is not.' }],
  );
  assert.throws(
    () => commerceContract({ ...subject, ...shops(), differences: { 'it is free': 'It is not.' } }),
    /There is no promise "it is free"/,
  );
});
