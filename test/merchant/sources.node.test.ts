import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { createEmbeddedMerchant } from '../../src/merchant/embedded/index.js';
import { createHttpMerchant, type HttpMerchantOptions } from '../../src/merchant/http/index.js';
import { parseSetup } from '../../src/merchant/setup-schema.js';
import type { MerchantError } from '../../src/merchant/source.js';
import type { SetupSubmission } from '../../src/model/index.js';
import { createSetupStore } from '../../src/state/store-setup/create-setup-store.js';
import { at, context, src } from './merchant-subjects.js';

const begun = {
  storeId: 's',
  name: 'Store',
  account: { status: 'missing' },
  store: { status: 'missing', trade: 'domestic', kind: 'individual' },
};
const identity: SetupSubmission = { kind: 'account', id: 's', documents: [{ kind: 'identityCard', number: '1' }] };

/** An API that answers one after the other; the last goes on. Waits are told instead of waited. */
function apiOf(...answers: readonly (Response | Error | object)[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const options: HttpMerchantOptions = {
    src,
    sleep: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (input, init = {}) => {
      asked.push({ url: String(input), init });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer.clone() : new Response(JSON.stringify(answer));
    },
  };
  return { options, asked, waits };
}

test('who is signed in is shown in a header and in no address, and no cookie goes along', async () => {
  const { options, asked } = apiOf(begun);
  await createHttpMerchant({ ...options, token: () => 'secret' }).getSetup(context);
  const [{ url, init } = { url: '', init: {} }] = asked;
  assert.equal(url, `${src}/setup?locale=en`);
  assert.equal(new Headers(init.headers).get('authorization'), 'Bearer secret');
  assert.equal(init.credentials, 'omit');
});

test('only https, this machine and the page’s own host are asked', async () => {
  const { options, asked } = apiOf(begun);
  const ask = (more: Partial<HttpMerchantOptions>): Promise<unknown> =>
    createHttpMerchant({ ...options, ...more }).getSetup(context);
  for (const bad of ['http://brand.example/', 'javascript:alert(1)', 'https://name:word@brand.example/', '']) {
    await assert.rejects(ask({ src: bad }), { code: 'setup-unavailable' }, bad);
  }
  assert.equal(asked.length, 0);
  await ask({ src: '/api', base: 'http://192.168.0.7:8000/page.html' });
  await ask({ src: 'http://127.0.0.1:4300/' });
  assert.equal(asked.length, 2);
});

test('an address that is none is told with what it says', async () => {
  for (const bad of ['https://', 'localhost:3000/api']) {
    await assert.rejects(
      createHttpMerchant({ ...apiOf(begun).options, src: bad }).getSetup(context),
      (error: MerchantError) => {
        assert.deepEqual(error.issues, [{ path: 'src', message: `"${bad}" is no address of http or https` }]);
        return true;
      },
    );
  }
});

test('what did not arrive is sent again under the same key, three times in all', async () => {
  const { options, asked, waits } = apiOf(new TypeError('no line'), new Response('', { status: 503 }), begun);
  await createHttpMerchant(options).submit?.(identity, { id: 'key' }, context);
  assert.equal(waits.length, 2);
  assert.deepEqual(
    asked.map(({ init }) => new Headers(init.headers).get('idempotency-key')),
    ['key', 'key', 'key'],
  );
  const lost = apiOf(new TypeError('no line'));
  await assert.rejects(createHttpMerchant(lost.options).getSetup(context), { code: 'setup-unavailable' });
  assert.equal(lost.asked.length, 3);
});

test('papers that are on their way arrive although the page is left, unless they are more than a browser lets go on', async () => {
  const { options, asked } = apiOf(begun);
  const source = createHttpMerchant(options);
  const paper = (number: string): SetupSubmission => ({ ...identity, documents: [{ kind: 'identityCard', number }] });
  await source.submit?.(paper('1'), { id: 'few' }, context);
  await source.submit?.(
    { ...identity, documents: Array(20).fill({ kind: 'identityCard', issuer: '好'.repeat(200), number: '1' }) },
    { id: 'many' },
    context,
  );
  await source.getSetup(context);
  assert.deepEqual(
    asked.map(({ init: { method, keepalive = false } }) => [method, keepalive]),
    [
      ['POST', true],
      ['POST', false],
      ['GET', false],
    ],
  );
});

test('each answer that is none has its code', async () => {
  const codes = async (answer: Response | object): Promise<string> =>
    createHttpMerchant(apiOf(answer).options)
      .getSetup(context)
      .then(
        () => 'taken',
        ({ code }: MerchantError) => code,
      );
  assert.equal(await codes(new Response('', { status: 404 })), 'setup-not-found');
  assert.equal(await codes(new Response('', { status: 403 })), 'setup-unavailable');
  assert.equal(await codes(new Response('<h1>Sorry</h1>')), 'setup-invalid');
  assert.equal(await codes({ storeId: 's' }), 'setup-invalid');
});

test('what is wrong is left out and named; addresses that may not be followed go without a word', () => {
  const { setup, issues } = parseSetup({
    ...begun,
    account: {
      status: 'approved',
      reason: null,
      documents: [
        { kind: 'identityCard', number: '1', url: 'javascript:alert(1)' },
        { kind: 'identityCard', number: '2', validTo: '2026-02-30' },
        'a scan',
      ],
    },
    categories: [
      { id: 'a', name: 'A\u202e', category: 'x', status: 'approved' },
      { id: 'a', name: 'B', category: 'x', status: 'approved' },
    ],
    listings: 'none',
  });
  assert.deepEqual(setup.account, { status: 'approved', documents: [{ kind: 'identityCard', number: '1' }] });
  assert.deepEqual(setup.categories, [
    { id: 'a', name: 'A', category: 'x', tradeMode: 'domestic', status: 'approved', documents: [] },
  ]);
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['account.documents.1.validTo', 'account.documents.2', 'categories.1.id', 'listings'],
  );
});

test('what was handed in is there after a reload, and with a file in the language that is asked for', async () => {
  const storage = openKeyValueStore({ indexedDB: undefined, name: 'setup' });
  const asked: string[] = [];
  const open = () =>
    createEmbeddedMerchant({
      src: 'data/{locale}/setup.json',
      base: 'https://brand.example/',
      storage,
      now: () => at,
      fetch: async (input) => {
        asked.push(String(input));
        return String(input).includes('/en/') ? Response.json(begun) : new Response('', { status: 404 });
      },
    });
  await open().submit?.(identity, { id: '1' }, { locale: 'de' });
  assert.deepEqual(asked, ['https://brand.example/data/de/setup.json', 'https://brand.example/data/en/setup.json']);
  assert.equal((await open().getSetup({ locale: 'de' })).setup.account.status, 'submitted');
});

test('what is handed in at once, in one tab or two, is all there', async () => {
  const storage = openKeyValueStore({ indexedDB: new IDBFactory(), name: 'tabs' });
  const approved = { status: 'approved', documents: identity.documents };
  const categories = ['toys', 'books'].map((id) => ({ id, name: id, category: id, status: 'missing' }));
  const data = { ...begun, account: approved, store: { ...begun.store, ...approved }, categories };
  const tab = () => createEmbeddedMerchant({ data, storage, now: () => at, fetch: undefined });
  const tabs = [tab(), tab()];
  const answers = categories.map(({ id }, index) =>
    tabs[index]?.submit?.({ kind: 'category', id, documents: [] }, { id }, context),
  );
  await Promise.all(answers);
  const { setup } = await tab().getSetup(context);
  assert.deepEqual(
    setup.categories.map(({ status }) => status),
    ['submitted', 'submitted'],
  );
});

test('what a file has said since comes before what was handed in', async () => {
  const storage = openKeyValueStore({ indexedDB: undefined, name: 'setup' });
  const open = (account: object) =>
    createEmbeddedMerchant({ data: { ...begun, account }, storage, now: () => at, fetch: undefined });
  await open({ status: 'missing' }).submit?.(identity, { id: '1' }, context);
  const rejected = { status: 'rejected', reason: 'blurred', changedAt: at + 1 };
  assert.equal((await open(rejected).getSetup(context)).setup.account.reason, 'blurred');
  assert.equal((await open({ status: 'missing' }).getSetup(context)).setup.account.status, 'submitted');
});

test('without a file and data a new store is begun', async () => {
  const { setup } = await createEmbeddedMerchant({ fetch: undefined, now: () => at }).getSetup(context);
  assert.equal(setup.account.status, 'missing');
});

test('a submission that did not arrive is the same operation when it is handed in again', async () => {
  const ids: string[] = [];
  const store = createSetupStore({
    name: 'test',
    getSetup: async () => parseSetup(begun),
    submit: async (_, { id }) => {
      ids.push(id);
      if (ids.length === 1) throw new TypeError('no line');
      return parseSetup({ ...begun, account: { status: 'submitted' } });
    },
  });
  await store.load('en');
  assert.equal(await store.submit(identity), false);
  assert.equal(store.$submissions.get().get('account s'), 'failed');
  assert.equal(await store.submit(identity), true);
  assert.equal(ids[0], ids[1]);
  assert.equal(store.$submissions.get().size, 0);
  const state = store.$state.get();
  assert.equal(state.status === 'ready' && state.setup.account.status, 'submitted');
});
