/**
 * Loads something, and asks again until it comes: after a second, then after twice as long each time, after half a minute at most.
 * @param told told each time why it did not come.
 */
export async function keepAsking<T>(load: () => Promise<T>, told: (error: unknown) => void): Promise<T> {
  for (let pause = 1_000; ; pause = Math.min(30_000, pause * 2)) {
    try {
      return await load();
    } catch (error) {
      told(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
