import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, test } from 'node:test';
import { listFiles } from '../../tools/list-files.mjs';

let server: ChildProcess;
let address = '';

before(async () => {
  const port = await freePort();
  server = spawn(process.execPath, ['tools/start.mjs'], { env: { ...process.env, PORT: String(port) } });
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      const [url] = /http:\/\/[\d.:]+/.exec(String(chunk)) ?? [];
      if (url) resolve(url);
    });
    server.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
});

after(() => server.kill());

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Every module that a page with this script loads at once; throws at the first that is not there. */
async function modulesOf(script: string): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const follow = async (url: string): Promise<void> => {
    if (seen.has(url)) return;
    seen.add(url);
    // Not over a line that was left open before: the server may close it just then.
    const response = await fetch(url, { headers: { connection: 'close' } });
    assert.equal(response.status, 200, url);
    const code = await response.text();
    const imports = code.matchAll(/(?:\}\s*from|\*\s*from|(?:^|[;\n])\s*import)\s*['"]([^'"]+)['"]/g);
    for (const [, path = ''] of imports) await follow(new URL(path, response.url).href);
  };
  await follow(new URL(script, address).href);
  return seen;
}

test('the demo from source has every module that its pages load', async () => {
  const html = await (await fetch(`${address}/demo/journal/`)).text();
  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  const modules = await modulesOf(new URL(script, `${address}/demo/journal/`).href);
  const loaded = [...modules].flatMap((url) => /\/src\/elements\/([\w-]+)\/define\.ts$/.exec(url)?.[1] ?? []);
  // What a brand works with is on no page of shoppers.
  const merchants = readFileSync('src/merchant.ts', 'utf8');
  const all = readdirSync('src/elements')
    .filter((name) => existsSync(`src/elements/${name}/define.ts`))
    .filter((name) => !merchants.includes(`/${name}/define.js`));
  assert.deepEqual(loaded.sort(), all.sort());
});

test('its plain script is one that a browser takes', async () => {
  const code = await (await fetch(`${address}/dist/xhs-elements.iife.js`)).text();
  const [, path = ''] = /^import\('([^']+)'\);$/.exec(code) ?? [];
  assert.ok((await modulesOf(path)).size > 50);
});

test('every script that a page of the demo names is there', async () => {
  const pages = listFiles('demo', (path) => path.endsWith('.html'));
  const named = new Map(
    pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(
        ([, src = '']) => [new URL(src, `${address}/${page}`).href, page] as const,
      ),
    ),
  );
  assert.ok(named.size > 3);
  for (const [url, page] of named) assert.equal((await fetch(url)).status, 200, `${url}, which ${page} names`);
});

test('a port that cannot be had is told in a line', () => {
  for (const [port, said] of [
    [new URL(address).port, /^Port \d+ is taken: name another in PORT, or none for the first that is free$/],
    ['here', /^PORT=here is no port: name a number from 1 to 65535$/],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, ['tools/start.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, PORT: port },
    });
    assert.equal(status, 1);
    assert.match(stderr.trim(), said);
  }
});

test('nobody but this machine is let in, unless that is asked for', async () => {
  const outward = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter(({ internal }) => !internal));
  const { port } = new URL(address);
  // Another loopback address stands for them where the machine has no other.
  const others = [...outward.filter(({ family }) => family === 'IPv4').map((each) => each.address), '127.0.0.2'];
  for (const host of others) assert.equal(await answers(host, port), false, host);
  const open = spawn(process.execPath, ['tools/start.mjs', '--host', '0.0.0.0'], {
    env: { ...process.env, PORT: String(await freePort()) },
  });
  try {
    const [said] = (await once(open.stdout, 'data')) as [Buffer];
    assert.match(
      String(said),
      /^xhs-elements demo: http:\/\/127\.0\.0\.1:\d+\/demo\/, for whoever reaches 0\.0\.0\.0$/m,
    );
    const [, its = ''] = /:(\d+)\//.exec(String(said)) ?? [];
    for (const host of others) assert.equal(await answers(host, its), true, host);
  } finally {
    open.kill();
  }
});

test('an address that this machine has not is told in a line', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/start.mjs', '--host=203.0.113.9'], {
    timeout: 30_000,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(
    stderr.trim(),
    /^This machine has no address 203\.0\.113\.9: name one that it has after --host, or none for all$/,
  );
});

/** Whether somebody listens there. */
function answers(host: string, port: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), host);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

test('a module that is not there would be noticed', async () => {
  await assert.rejects(modulesOf('/src/no-such-module.ts'), /no-such-module/);
});
