import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { compare } from './compare.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'kept');
/** Share of a screen that may differ: another machine draws letters a little otherwise. */
export const tolerance = 0.01;

/** Promises of delivery and hours of an order are reckoned from now. */
export const now = new Date('2026-11-25T09:00:00+08:00');

/** The screen as it stands, its pictures drawn. */
export async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    const inView = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    await Promise.all(inView.map((image) => image.decode().catch(() => undefined)));
  });
  // Number and hour of an order are others each time.
  const changing = page.locator('xhs-order time, xhs-order .number');
  // Nothing moves for those who want no motion; what goes with the scrolling is to be seen where it is.
  return page.screenshot({ animations: 'allow', caret: 'hide', mask: [changing] });
}

/** Compares the screen with the picture that was kept of it; `-u` keeps what has changed. */
export async function expectAsKept(page: Page, name: string, info: TestInfo): Promise<void> {
  const path = join(folder, info.project.name, `${name}.webp`);
  const kept = existsSync(path) ? readFileSync(path) : null;
  const png = await picture(page);
  const { share, webp } = await compare(await page.context().newPage(), png, kept);
  const { updateSnapshots } = info.config;
  // Kept anew with less of a difference than fails: one stray word is far below the tolerance.
  const wanted = ['all', 'changed'].includes(updateSnapshots) && share > 0;
  if (wanted || (kept === null && updateSnapshots === 'missing')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, webp);
  }
  if (wanted) return;
  await info.attach(name, { body: png, contentType: 'image/png' });
  expect(share, kept ? 'share of the screen that differs' : `no picture was kept: ${path}`).toBeLessThan(tolerance);
}
