import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { find } from '../../stories/acting.js';
import { dataUrl } from '../../stories/sample-shop.js';
import { wordsOf } from '../elements/stage.js';
import { elements, openShop, shopThrough, tin } from './world-scene.js';

/**
 * What a browser may make of what a page stores. Real in here are the worlds `ok`, `cleared` and `corrupt`; the others
 * are simulated by what the page finds in place of its storage, in every engine. Those too are real in
 * `test/tabs/worlds.spec.ts`, but for a storage that is null, which Chromium does not have.
 */
interface World {
  /** Makes it so before the shop is made. @returns what makes the page as it was. */
  readonly enter?: (database: string) => (() => void) | Promise<() => void>;
  /** What happens to the storage while somebody shops. */
  readonly meanwhile?: (database: string) => Promise<unknown>;
  /** The one warning, by its code. */
  readonly warned?: string;
}

const denied = (): never => {
  throw new DOMException('The operation is insecure', 'SecurityError');
};

/** Puts other getters in the place of those of an object, until the answer is called. */
function replace<Owner extends object>(owner: Owner, getters: Partial<Record<keyof Owner, () => unknown>>): () => void {
  const before = Object.keys(getters).map((name) => [name, Object.getOwnPropertyDescriptor(owner, name)] as const);
  for (const [name, get] of Object.entries(getters)) {
    Object.defineProperty(owner, name, { configurable: true, get: get as () => unknown });
  }
  return () => {
    for (const [name, property] of before) {
      if (property) Object.defineProperty(owner, name, property);
      else Reflect.deleteProperty(owner, name);
    }
  };
}

/** A page whose databases are what is made of the real ones. */
const withDatabases = (change: (real: IDBFactory) => unknown): (() => void) => {
  const real = indexedDB;
  return replace(window as Window, { indexedDB: () => change(real) });
};

const worlds: Readonly<Record<string, World>> = {
  ok: {},
  'whose getters throw': {
    enter: () => replace(window as Window, { indexedDB: denied, localStorage: denied, sessionStorage: denied }),
    warned: 'storage-unavailable',
  },
  'that is null': {
    enter: () =>
      replace(window as Window, { indexedDB: () => null, localStorage: () => null, sessionStorage: () => null }),
    warned: 'storage-unavailable',
  },
  'that is full': {
    enter() {
      const full = (): never => {
        throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      };
      const stops = [IDBObjectStore.prototype, Storage.prototype].map((owner) =>
        replace(owner as { put?: unknown; setItem?: unknown }, {
          [owner === Storage.prototype ? 'setItem' : 'put']: () => full,
        }),
      );
      return () => stops.forEach((stop) => stop());
    },
    warned: 'storage-unavailable',
  },
  'that is cleared meanwhile': {
    meanwhile: (database) => new Promise((resolve) => (indexedDB.deleteDatabase(database).onsuccess = resolve)),
    warned: 'storage-cleared',
  },
  'that holds what it should not': {
    async enter(database) {
      const prefix = `cart:${database.slice('xhs-'.length)}:CN:CNY:`;
      const store = openKeyValueStore({ indexedDB, name: database });
      const line = { id: 'l', variantId: tin.variantId, quantity: 1e9, title: '<img src=x onerror=alert(1)>' };
      await store.set(`${prefix}head`, { format: 2, ref: 'cart-9', confirmed: { lines: [line] }, generation: 0 });
      await store.set(`${prefix}op:000000000001`, { id: 'x', changes: [{ type: 'add', quantity: -5 }] });
      await store.set(`${prefix}op:000000000002`, 7);
      store.close();
      return () => undefined;
    },
    warned: 'storage-corrupt',
  },
  'of a frame with an opaque origin': {
    enter() {
      const locks = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
      const stops = [
        withDatabases(() => ({ open: denied })),
        replace(window as Window, { localStorage: denied, sessionStorage: denied }),
        replace(navigator, { locks: () => locks }),
      ];
      return () => stops.forEach((stop) => stop());
    },
    warned: 'storage-unavailable',
  },
  // A frame under another site has databases of its own, and cannot tell.
  'of a frame that is partitioned': {
    enter: () =>
      withDatabases((real) => ({ open: (name: string, version: number) => real.open(`partition-${name}`, version) })),
  },
};

describe('with a storage', () => {
  const uncaught: string[] = [];
  const onRejection = ({ reason }: PromiseRejectionEvent): number => uncaught.push(String(reason));
  const onError = ({ message }: ErrorEvent): number => uncaught.push(message);
  let leave: (() => void) | undefined;

  beforeEach(() => {
    uncaught.length = 0;
    addEventListener('unhandledrejection', onRejection);
    addEventListener('error', onError);
  });

  afterEach(() => {
    leave?.();
    leave = undefined;
    removeEventListener('unhandledrejection', onRejection);
    removeEventListener('error', onError);
  });

  it('there is a world for each of the eight', () => expect(Object.keys(worlds)).to.have.length(8));

  it('every element that there is takes part', async () => {
    const entries = ['/src/define.ts', '/src/merchant.ts'];
    const registered = (await Promise.all(entries.map(async (path) => (await fetch(path)).text()))).join();
    const tags = [...registered.matchAll(/elements\/([a-z-]+)\/define/g)].map(([, name]) => `xhs-${name}`);
    const shown = [...elements('').map(([tag]) => tag), 'xhs-checkout', 'xhs-provider'];
    expect(shown).to.have.members([...new Set(tags)]);
  });

  for (const [at, [what, { enter, meanwhile, warned }]] of Object.entries(worlds).entries()) {
    it(`${what}, every element shows, and shopping goes on`, async () => {
      const name = `world-${at}`;
      leave = await enter?.(`xhs-${name}`);
      const canvas = await fixture<HTMLElement>(html`<div></div>`);
      // Some worlds show in the first step of a shop: nothing is to come between it and who listens.
      const { shop, orderId } = await openShop(name, dataUrl('en/'));
      const told = await shopThrough(canvas, shop, orderId, () => Promise.resolve(meanwhile?.(`xhs-${name}`)));
      expect(told).to.deep.equal(warned ? [warned] : []);
      expect(wordsOf(find(canvas, 'xhs-cart >>> [part~="total"]')!)).to.match(/^Total ¥204 /);
      const amount = shop.cart.$view.get().totals.find(({ type }) => type === 'total')!.amount;
      expect(amount).to.deep.equal({ amount: 20_400, currency: 'CNY' });
      expect(wordsOf(find(canvas, 'xhs-cart-button >>> [part~="badge"]')!)).to.equal('3');
      fixtureCleanup();
      shop.dispose();
      expect(uncaught).to.deep.equal([]);
    });
  }
});
