import { expect, test } from '@playwright/test';
import { held, watchHeld } from './held.js';

// Ten minutes of a full room at full speed: twenty entries a second of room time, as many in a frame as fit.

interface Flood {
  show(): Promise<void>;
  play(from: number, to: number, inFrame: number): Promise<{ readonly said: number; readonly roomSeconds: number }>;
}

test(
  '12,000 entries of a live room: nodes and listeners as before, and a sentence in two seconds of the room',
  {
    tag: '@once',
  },
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/demo/no-provider/');
    const client = await watchHeld(page);
    const play = (from: number, to: number): ReturnType<Flood['play']> =>
      page.evaluate(
        async ([first, end]) => {
          const path = '/bench/live-flood-page.mjs';
          const flood = (await import(path)) as Flood;
          if (first === 0) await flood.show();
          return flood.play(first, end, 50);
        },
        [from, to] as const,
      );
    await play(0, 2_000);
    await expect(page.locator('xhs-live [part~="now"] [part~="price"]')).toBeVisible();
    const before = await held(client);
    const { said, roomSeconds } = await play(2_000, 12_000);
    const after = await held(client);
    expect(before.nodes).toBeGreaterThan(100);
    // A hundred lines of chat are kept, whatever there was; pictures on their way hold a few nodes.
    expect(Math.abs(after.nodes - before.nodes)).toBeLessThan(50);
    expect(Math.abs(after.listeners - before.listeners)).toBeLessThan(10);
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThanOrEqual(roomSeconds / 2);
    // The control: what is held is counted.
    await page.evaluate(() => {
      for (let index = 0; index < 60; index += 1) {
        document.body.append(document.createElement('b'));
        document.addEventListener('click', () => index);
      }
    });
    const more = await held(client);
    expect(more.nodes - after.nodes).toBeGreaterThanOrEqual(60);
    expect(more.listeners - after.listeners).toBeGreaterThanOrEqual(60);
  },
);
