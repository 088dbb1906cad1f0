// The demo, from source: for `dist/xhs-elements.js` the pages get `src/cdn.ts`, each module compiled as it is asked for.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startDevServer } from '@web/dev-server';
import { createServer as createHttpServer } from 'node:http';
import { createServer, isIPv6 } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeEnvPlugin } from './node-env.mjs';
import { strictPolicy } from './serve.mjs';

/** One-file builds that are no modules, and what they are built from. */
const plainScripts = {
  '/dist/xhs-elements.iife.js': '/src/cdn.ts',
  '/dist/xhs-merchant.iife.js': '/src/merchant.ts',
  // From source the shop loads the names of places by itself.
  '/dist/xhs-regions.iife.js': '/src/runtime/page-regions.ts',
};

const { PORT } = process.env;
const named = /(?:^| )--host(?:[= ](\S+))?/.exec(process.argv.slice(2).join(' '));
/** The address that `--host` names; all that this machine has where it names none. */
const asked = named ? (named[1] ?? '0.0.0.0') : undefined;
const loopback = '127.0.0.1';
/** Why a server cannot listen, by the code of the error. */
const refusals = {
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}: name one that it has after --host, or none for all`,
  ENOTFOUND: (_, host) => `Nobody knows ${host}: name an address of this machine after --host, or none for all`,
  EADDRINUSE: (port) => `Port ${port} is taken: name another in PORT, or none for the first that is free`,
  EACCES: (port) => `Port ${port} is not for everybody: name one from 1024 on in PORT`,
  ERR_SOCKET_BAD_PORT: () => `PORT=${PORT} is no port: name a number from 1 to 65535`,
};
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/** Ends the program with a sentence where there can be no server on a port: the development server would say it in a stack. */
async function mustBeHad(port, host) {
  const probe = createServer();
  const code = await new Promise((resolve) => {
    probe.once('error', (error) => resolve(error.code)).once('listening', () => probe.close(() => resolve(undefined)));
    try {
      probe.listen(port, host);
    } catch (error) {
      resolve(error.code);
    }
  });
  if (code === undefined) return;
  console.error(refusals[code]?.(port, host) ?? `There can be no server on port ${port}: ${code}`);
  process.exit(1);
}

/**
 * Starts the demo on a port of this machine, for nobody else unless that is asked for. Where there can be none on it, the program
 * ends with a sentence.
 * @param port the one that `PORT` names by default, else the first from 8000 on that nobody has.
 * @param host the address that it listens on: the one that `--host` names by default, else the loopback one.
 * @param changePage what a page is to be instead: HTML and its path in, HTML out.
 * @param changeData what a file of data is to be instead: JSON and its path in, JSON out.
 * @returns its address.
 */
export async function startDemo({
  port = PORT && Number(PORT),
  host = asked ?? loopback,
  changePage,
  changeData,
} = {}) {
  await mustBeHad(port === '' ? 0 : (port ?? 0), host);
  const { config, koaApp } = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: true,
    logStartMessage: false,
    config: {
      port,
      // It would take the name of the loopback address for all addresses that there are: it is listened for here.
      middlewareMode: true,
      nodeResolve: { exportConditions: ['browser', 'development'] },
      middleware: [
        (context, next) => {
          if (context.path === '/') context.redirect('/demo/');
          // Sent on, so that what the module imports is looked for beside it.
          if (context.path === '/dist/xhs-elements.js') context.redirect('/src/cdn.ts');
          if (context.path === '/dist/parts/xhs-elements.js') context.redirect('/src/parts.ts');
          if (context.path === '/dist/testing.js') context.redirect('/src/testing.ts');
          // A plain script has no import statements, but it can import.
          const source = plainScripts[context.path];
          if (source) {
            context.type = 'text/javascript';
            context.body = `import('${source}');`;
            return undefined;
          }
          if (context.path.startsWith('/demo/strict/')) context.set('content-security-policy', strictPolicy);
          return next();
        },
      ],
      plugins: [
        nodeEnvPlugin('development'),
        esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
        ...(changePage ? [changed('html', changePage)] : []),
        ...(changeData ? [changed('json', changeData)] : []),
      ],
    },
  });
  await new Promise((listening) => createHttpServer(koaApp.callback()).listen(config.port, host, listening));
  const shown = /^(?:0\.0\.0\.0|::)$/.test(host) ? loopback : host;
  return `http://${isIPv6(shown) ? `[${shown}]` : shown}:${config.port}/demo/`;
}

function changed(type, change) {
  return {
    name: `changed-${type}`,
    transform: (context) =>
      context.response.is(type) ? { body: change(String(context.body), context.path) } : undefined,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const address = await startDemo();
  console.log(`xhs-elements demo: ${address}${asked ? `, for whoever reaches ${asked}` : ''}`);
}
