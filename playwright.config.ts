import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tools/ensure-browser.mjs';

const executablePath = process.env['CHROME_PATH'] ?? findBrowser() ?? undefined;

export default defineConfig({
  testDir: 'test',
  // A walk looks at eight pages for what keeps people out; a busy machine may take its time.
  timeout: 150_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'line',
  use: {
    baseURL: 'http://127.0.0.1:4179',
    launchOptions: { ...(executablePath && { executablePath }), args: browserFlags },
  },
  webServer: {
    command: 'node tools/serve.mjs',
    env: { PORT: '4179' },
    url: 'http://127.0.0.1:4179/demo/journal/',
    reuseExistingServer: false,
  },
  projects: [
    { name: 'desktop', testMatch: 'pages/**/*.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    // Where the width of the screen changes nothing, a test is marked @once.
    {
      name: 'phone',
      testMatch: 'pages/**/*.spec.ts',
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
    },
    // Several tabs of one browser; nothing of it depends on what the window looks like.
    { name: 'tabs', testMatch: 'tabs/**/*.spec.ts', metadata: { wholeBrowser: findBrowser({ shell: false }) } },
  ],
});
