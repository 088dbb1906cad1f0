// The demo, from source: `dist/xhs-elements.js` of the pages is answered with `src/cdn.ts`, compiled as it is asked for.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startDevServer } from '@web/dev-server';
import { fileURLToPath } from 'node:url';
import { nodeEnvPlugin } from './node-env.mjs';
import { strictPolicy } from './serve.mjs';

const port = Number(process.env.PORT ?? 8000);
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: true,
  logStartMessage: false,
  config: {
    port,
    hostname: '127.0.0.1',
    nodeResolve: { exportConditions: ['browser', 'development'] },
    middleware: [
      (context, next) => {
        if (context.path === '/') context.redirect('/demo/');
        if (/^\/dist\/xhs-elements(\.iife)?\.js$/.test(context.path)) {
          // A plain script cannot import; in development it is a module all the same.
          context.url = '/src/cdn.ts';
        }
        if (context.path.startsWith('/demo/strict/')) context.set('content-security-policy', strictPolicy);
        return next();
      },
    ],
    plugins: [nodeEnvPlugin('development'), esbuildPlugin({ ts: true, target: 'es2022', tsconfig })],
  },
});
console.log(`xhs-elements demo: http://127.0.0.1:${port}/demo/`);
