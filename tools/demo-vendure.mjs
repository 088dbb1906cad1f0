// The demo over a Vendure shop that is seeded with the sample shop: npm run demo:vendure
//   PORT       of the pages; the first free one from 8000 on by default
//   VENDURE_PORT   of the shop; a free one by default
//   GATEWAY_PORT   of the payment gateway; a free one by default
//   DATABASE   a file to keep the shop in; without it a new one is made each time
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startGateway } from '../demo/gateway/server.mjs';
import { demoOn } from './demo-back-end.mjs';
import { startDemo } from './start.mjs';
import { installBackEnd } from './test-backends.mjs';

installBackEnd('vendure');
// The shop has to know which pages may ask it, and so they begin before it.
let overShop = (html) => html;
const demo = await startDemo({ changePage: (html) => overShop(html) });
const { origin, port } = new URL(demo);
console.log('Starting Vendure … (the first time it is seeded, which takes half a minute)');
const gateway = await startGateway({ port: Number(process.env.GATEWAY_PORT ?? 0) });
const server = spawn(process.execPath, ['test/backends/vendure/server.mjs'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    PORT: process.env.VENDURE_PORT ?? '0',
    GATEWAY: gateway.url,
    ORIGINS: `${origin},http://localhost:${port}`,
    PICTURES: `${origin}/demo/data/pictures/`,
  },
});
process.once('exit', () => server.kill());
server.once('exit', (code) => process.exit(code ?? 1));
const address = await new Promise((resolve) => {
  createInterface({ input: server.stdout }).on('line', (line) => {
    const [, ready] = /^ready (\S+)/.exec(line) ?? [];
    if (ready !== undefined) resolve(ready);
  });
});
const src = `${address}/shop-api`;
const data = { elsewhere: ['wechat-sandbox', 'alipay-sandbox'], paymentHosts: [new URL(gateway.url).host] };
const label = `Vendure · ${address}`;
overShop = demoOn({ commerce: 'vendure', src, data, label });
console.log(`xhs-elements demo over Vendure (${src}): ${demo}`);
