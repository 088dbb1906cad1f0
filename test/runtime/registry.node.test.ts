import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { broughtAdapters } from '../../src/runtime/brought-adapters.js';
import { commerce, Registry, type SeamFactory, type SeamOptions } from '../../src/runtime/registry.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';

const options: SeamOptions = { name: 'default', environment: { now: () => 0 } };
const shop = (): CommerceAdapter => new MemoryAdapter([productOf('a')]);

test('a name that is not known is told with those that are, wherever they come from', async () => {
  const further = new Map([['later', () => 'later']]);
  const registry = new Registry<string>('test side', { first: () => 'first' }, () => Promise.resolve(further));
  registry.use('own', () => 'own');
  await assert.rejects(registry.make('frist', options), {
    message: 'No test side is registered as "frist". Known: first, own, later.',
  });
  assert.deepEqual(await Promise.all(['first', 'own', 'later'].map((name) => registry.make(name, options))), [
    'first',
    'own',
    'later',
  ]);
});

test('what is registered under a name can wrap what the name stood for, also what is only loaded when asked for', async () => {
  const further = new Map<string, SeamFactory<string>>([['later', ({ name }) => `later of ${name}`]]);
  const registry = new Registry<string>('test side', { first: () => 'first' }, () => Promise.resolve(further));
  for (const name of ['first', 'later']) {
    const before = registry.use(name, async (given) => `wrapped ${await before(given)}`);
  }
  assert.equal(await registry.make('first', options), 'wrapped first');
  assert.equal(await registry.make('later', options), 'wrapped later of default');
  const nothing = registry.use('new', () => 'new');
  await assert.rejects(async () => nothing(options), /No test side is registered as "new"/);
});

test('an adapter that a page brought in a file of its own is found, also when it comes later', async () => {
  await assert.rejects(commerce.make('far-shop', options), /No commerce adapter is registered as "far-shop"/);
  broughtAdapters().set('far-shop', shop);
  try {
    assert.ok((await commerce.make('far-shop', options)) instanceof MemoryAdapter);
  } finally {
    broughtAdapters().delete('far-shop');
  }
});
