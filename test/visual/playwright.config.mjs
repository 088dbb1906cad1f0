import { defineConfig } from '@playwright/test';
import pages from '../../playwright.config.ts';

/** A port of its own: the tests of the pages may run at the same time. */
const address = 'http://127.0.0.1:4178';

/** Windows of those who see the screens another way: what the way is stands in `adapted.spec.ts`. */
const adapted = {
  'right-to-left': { width: 390, height: 844 },
  'forced-colors': { width: 390, height: 844 },
  'zoomed-200': { width: 640, height: 430 },
  'narrow-320': { width: 320, height: 640 },
};

/** How the screens look, against pictures that are kept: `npm run test:visual`; `-- -u` keeps what has changed. */
export default defineConfig({
  ...pages,
  testDir: '.',
  timeout: 60_000,
  use: { ...pages.use, baseURL: address, reducedMotion: 'reduce', deviceScaleFactor: 1 },
  webServer: { ...pages.webServer, env: { PORT: '4178' }, url: `${address}/demo/journal/`, cwd: '../..' },
  projects: [
    ...[390, 1280].flatMap((width) =>
      ['light', 'dark'].map((colorScheme) => ({
        name: `${width}-${colorScheme}`,
        testMatch: 'screens.spec.ts',
        use: { viewport: { width, height: width === 390 ? 844 : 860 }, colorScheme },
      })),
    ),
    ...Object.entries(adapted).map(([name, viewport]) => ({ name, testMatch: 'adapted.spec.ts', use: { viewport } })),
  ],
});
