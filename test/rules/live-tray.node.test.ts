import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskName } from '../../src/rules/mask-name.js';
import { SpacedSpeech } from '../../src/rules/live/spaced-speech.js';
import { arrangeTray } from '../../src/rules/live/tray-order.js';
import { productOf } from '../fixtures/memory-adapter.js';

test('names of buyers are masked, also where whoever sent them forgot', () => {
  assert.deepEqual(['张三', '张**', 'Ada Lovelace', '𠮷野', ''].map(maskName), ['张**', '张**', 'A**', '𠮷**', '**']);
});

test('at most one sentence is said in two seconds of room time, and the latest is never lost', () => {
  const speech = new SpacedSpeech();
  assert.equal(speech.offer('one', 1_000), 'one');
  assert.equal(speech.offer('two', 1_500), undefined);
  assert.equal(speech.offer('three', 2_900), undefined);
  assert.equal(speech.wait(2_900), 100);
  assert.equal(speech.takeWaiting(), 'three');
  assert.equal(speech.takeWaiting(), undefined);
  assert.equal(speech.offer('four', 4_000), undefined);
  assert.equal(speech.offer('five', 5_000), 'five');
  assert.equal(speech.wait(5_000), undefined);
});

test('12,000 events of ten minutes come to no more than one sentence in two seconds', () => {
  const speech = new SpacedSpeech();
  let said = 0;
  for (let at = 0; at < 600_000; at += 50) if (speech.offer(`at ${at}`, at) !== undefined) said += 1;
  assert.equal(said, 300);
});

test('a tray is found in by number, label and title, and sorted by number and price; what is not loaded comes last', () => {
  const items = [3, 1, 2].map((number) => ({
    id: `item-${number}`,
    number,
    productId: `p${number}`,
    status: 'on_sale' as const,
    ...(number === 2 && { label: 'the Blue one' }),
  }));
  const product = ({ number }: { number: number }) => (number === 1 ? undefined : productOf(`p${number}`));
  const numbers = (sort: 'room' | 'number' | 'price', query = ''): number[] =>
    arrangeTray(items, product, { sort, query }).map(({ number }) => number);
  assert.deepEqual(numbers('room'), [3, 1, 2]);
  assert.deepEqual(numbers('number'), [1, 2, 3]);
  assert.deepEqual(numbers('price'), [2, 3, 1]);
  assert.deepEqual(numbers('room', 'blue'), [2]);
  assert.deepEqual(numbers('room', 'nothing of the kind'), []);
});
