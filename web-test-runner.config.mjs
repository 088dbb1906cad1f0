import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import {
  emulateMediaPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import { browserFlags, ensureBrowser } from './tools/ensure-browser.mjs';
import { nodeEnvPlugin } from './tools/node-env.mjs';
import { answerWithParts } from './tools/parts-of-files.mjs';
import { unfinishedPages } from './tools/unfinished-pages.mjs';
import { pagePlugin } from './tools/wtr-page-plugin.mjs';

const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

/** Where the tests lie that were put together already: tools/test-browser.mjs. */
const bundled = process.env.BROWSER_TESTS;

/** How long a page of tests may take, in milliseconds. All hostile payloads take their time. */
const testsFinishTimeout = process.env.HOSTILE_SHARE ? 3_600_000 : 240_000;

export default {
  files: bundled
    ? [`${bundled}/test/**/*.test.js`]
    : ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/pages/**', '!test/backends/**'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout,
  reporters: [defaultReporter(), unfinishedPages(testsFinishTimeout - 90_000)],
  // No test waits for time to pass; a busy machine may take its own.
  testFramework: { config: { timeout: 30_000 } },
  middleware: [answerWithParts],
  plugins: [
    ...(bundled ? [] : [nodeEnvPlugin('test'), esbuildPlugin({ ts: true, target: 'es2022', tsconfig })]),
    emulateMediaPlugin(),
    sendKeysPlugin(),
    sendMousePlugin(),
    setViewportPlugin(),
    pagePlugin(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await ensureBrowser(), args: browserFlags },
      // Tabs of one window fight for focus; a context each does not.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  // Lit says once that it is the development build; everything else on the console is of interest.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
