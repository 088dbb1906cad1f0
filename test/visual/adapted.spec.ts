import { expect, type Page, test } from '@playwright/test';
import { Walk } from '../pages/walk.js';
import { expectAsKept, now } from './kept.js';
import { screens } from './screens.js';

const journal = '/demo/journal/';
/** The screens on which most stands side by side, or is told apart by its colour. */
const shown = ['note', 'product', 'cart', 'checkout-missing'] as const;

/** How people change what they see, by the name of the project: its window is as wide as that. */
const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'right-to-left': (page) =>
    page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl')),
    ),
  'forced-colors': (page) => page.emulateMedia({ forcedColors: 'active' }),
  // Twice as large on 1280 pixels: half as many to lay out in.
  'zoomed-200': async () => {},
  'narrow-320': async () => {},
};

test.beforeEach(async ({ page }, { project }) => {
  await page.clock.setFixedTime(now);
  await ways[project.name]!(page);
});

for (const name of shown) {
  test(`${name}`, async ({ page }, info) => {
    await screens[name]!(page, new Walk(page), journal);
    const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(across, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
    await expectAsKept(page, name, info);
  });
}
