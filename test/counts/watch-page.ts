import type { Page } from '@playwright/test';

/**
 * Counts what is written to IndexedDB and to the storage of the page, from its beginning.
 * @returns what tells how often each was done since it was asked last.
 */
export async function watchWrites(page: Page): Promise<() => Promise<Record<string, number>>> {
  await page.addInitScript(() => {
    let written: Record<string, number> = {};
    const watch = (prototype: object, names: readonly string[]): void => {
      for (const name of names) {
        const write = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
        Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
          written[name] = (written[name] ?? 0) + 1;
          return write.apply(this, given);
        });
      }
    };
    watch(IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear']);
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (mode === 'readwrite') written['transaction'] = (written['transaction'] ?? 0) + 1;
      return transaction.call(this, stores, mode, options);
    };
    watch(Storage.prototype, ['setItem', 'removeItem']);
    Object.assign(window, {
      takeWrites() {
        const all = written;
        written = {};
        return all;
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { takeWrites(): Record<string, number> }).takeWrites());
}

/**
 * Notes every formatter that is made in the page, also those that the language makes inside, from its beginning. The first
 * takes over 100 ms on a slow phone.
 * @returns what tells which were made.
 */
export async function watchFormatters(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const made: string[] = [];
    for (const name of Object.getOwnPropertyNames(Intl)) {
      const Formatter = Reflect.get(Intl, name) as unknown;
      if (typeof Formatter !== 'function' || !Formatter.prototype) continue;
      const watched = new Proxy(Formatter, {
        construct: (target, given, self) => (made.push(name), Reflect.construct(target, given, self) as object),
        apply: (target, self, given) => (made.push(name), Reflect.apply(target, self, given) as unknown),
      });
      Reflect.set(Intl, name, watched);
    }
    const inside: readonly (readonly [object, string])[] = [
      [Number.prototype, 'toLocaleString'],
      [Date.prototype, 'toLocaleString'],
      [Date.prototype, 'toLocaleDateString'],
      [Date.prototype, 'toLocaleTimeString'],
      [String.prototype, 'localeCompare'],
    ];
    for (const [prototype, name] of inside) {
      const format = Reflect.get(prototype, name) as (...given: unknown[]) => unknown;
      Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
        made.push(name);
        return format.apply(this, given);
      });
    }
    Object.assign(window, { formatters: made });
  });
  return () => page.evaluate(() => (window as unknown as { formatters: readonly string[] }).formatters);
}
