import { warnOnce } from './warn.js';

/**
 * Loads something, and asks again until it comes: after a second, then after twice as long each time, after half a minute at most.
 * Whoever builds the page is told once that it did not come.
 * @param code stable name of the warning, such as `shop-unavailable`.
 * @param what it is called in the warning, such as `The shop`.
 */
export async function keepAsking<T>(load: () => Promise<T>, code: string, what: string): Promise<T> {
  for (let pause = 1_000; ; pause = Math.min(30_000, pause * 2)) {
    try {
      return await load();
    } catch (error) {
      warnOnce(code, `${what} did not load, and is asked for again: ${String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
