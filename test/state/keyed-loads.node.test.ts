import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeyedLoads } from '../../src/state/keyed-loads.js';

function made() {
  const asked: string[] = [];
  const loads = new KeyedLoads<string>({
    loading: 'loading',
    load: (key) => {
      asked.push(key);
      return Promise.resolve(`${key}, asked ${asked.length}`);
    },
    failed: String,
  });
  return { asked, loads };
}

test('what became known in another way is there at the first look, and is not asked for', async () => {
  const { asked, loads } = made();
  loads.seed(() => [['tea', 'tea, told']]);
  assert.equal(loads.get('tea').get(), 'tea, told');
  assert.equal(await loads.ask('tea'), 'tea, told');
  assert.deepEqual(asked, []);
});

test('what is told of a key that is loaded, or on its way, changes nothing', async () => {
  const { asked, loads } = made();
  const answer = loads.ask('tea');
  loads.seed(() => [['tea', 'tea, told']]);
  assert.equal(await answer, 'tea, asked 1');
  loads.seed(() => [['tea', 'tea, told again']]);
  assert.equal(loads.get('tea').get(), 'tea, asked 1');
  assert.deepEqual(asked, ['tea']);
});

test('of two that are told before anybody looks the latter counts', () => {
  const { loads } = made();
  loads.seed(() => [['tea', 'tea, told']]);
  loads.seed(() => [['tea', 'tea, told again']]);
  assert.equal(loads.get('tea').get(), 'tea, told again');
});

test('what was told is asked for after a reset, and where it is to be tried again', async () => {
  const { asked, loads } = made();
  for (const key of ['tea', 'soap', 'oil']) loads.seed(() => [[key, `${key}, told`]]);
  loads.retry('tea');
  assert.equal(await loads.ask('tea'), 'tea, asked 1');
  assert.equal(await loads.ask('oil'), 'oil, told');
  loads.reset();
  assert.equal(await loads.ask('soap'), 'soap, asked 2');
  assert.equal(await loads.ask('oil'), 'oil, asked 3');
  assert.deepEqual(asked, ['tea', 'soap', 'oil']);
});

test('a list of what is known is looked through when somebody looks at any of it, and not before', async () => {
  const { asked, loads } = made();
  let looked = 0;
  const told =
    (...names: string[]) =>
    (): [string, string][] =>
      names.map((name) => ((looked += 1), [name, `${name}, told`]));
  loads.seed(told('tea', 'milk'));
  assert.equal(looked, 0);
  assert.equal(loads.get('milk').get(), 'milk, told');
  assert.equal(loads.get('tea').get(), 'tea, told');
  assert.equal(looked, 2);
  assert.deepEqual(asked, []);
  await loads.ask('salt');
  loads.seed(told('salt'));
  assert.equal(loads.get('salt').get(), 'salt, asked 1');
});

test('after a reset, a list that nobody has looked through is forgotten', async () => {
  const { loads } = made();
  loads.seed(() => [['tea', 'tea, told']]);
  loads.reset();
  assert.equal(await loads.ask('tea'), 'tea, asked 1');
});
