import { defineConfig } from '@playwright/test';
import pages from '../../playwright.config.ts';

/**
 * The walk over real back ends, each of which starts its own servers:
 * `npm run build && npx playwright test -c test/backends/playwright.config.mjs`.
 */
const { webServer: _, ...shared } = pages;

export default defineConfig({
  ...shared,
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 300_000,
  projects: [{ name: 'back ends', use: { viewport: { width: 1280, height: 800 } } }],
});
