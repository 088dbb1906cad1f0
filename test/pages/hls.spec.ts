import { expect, type Page, test } from '@playwright/test';

// What plays HLS is 100 kB that no page has before a video needs it; then it comes from beside the one-file build.

const streams = '/test/fixtures/hls/';

async function open(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/demo/journal/');
  await page.evaluate((source) => {
    const note = document.createElement('xhs-note');
    const poster = { url: '/demo/data/clips/pour.webp', width: 720, height: 960, alt: '' };
    const video = { sources: [source], poster };
    Object.assign(note, {
      data: { id: 'stream', type: 'video', title: 'Stream', author: 'Lin', video },
      playback: 'manual',
    });
    document.querySelector('main')!.prepend(note);
  }, `${streams}pour.m3u8`);
  return asked;
}

const time = (page: Page): Promise<number> =>
  page
    .locator('video')
    .first()
    .evaluate((video: HTMLVideoElement) => video.currentTime);
const ofHls = (asked: readonly string[]): string[] => asked.filter((path) => /hls/.test(path));

test(
  'HLS plays on a page with the one-file build, which had nothing of it before',
  { tag: '@once' },
  async ({ page }) => {
    const asked = await open(page);
    const play = page.locator('xhs-note [part~="play"]').first();
    await expect(play).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(ofHls(asked)).toEqual([]);
    await play.click();
    await expect.poll(() => time(page)).toBeGreaterThan(0.5);
    expect(ofHls(asked).slice(0, 3)).toEqual(['/dist/xhs-hls.iife.js', `${streams}pour.m3u8`, `${streams}init.mp4`]);
  },
);

test('HLS goes on over a line that was down', { tag: '@once' }, async ({ page }) => {
  await open(page);
  let down = true;
  let refused = 0;
  await page.route('**/pour-1.m4s', (route) => {
    if (!down) return route.continue();
    refused += 1;
    return route.abort();
  });
  await page.locator('xhs-note [part~="play"]').first().click();
  await expect.poll(() => refused).toBeGreaterThan(1);
  down = false;
  await expect.poll(() => time(page), { timeout: 60_000 }).toBeGreaterThan(2.5);
});
