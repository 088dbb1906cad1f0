// A Vendure shop with the goods of the sample shop, for tests and the demo.
//   PORT=3111 node test/backends/vendure/server.mjs
//
//   PORT       a free one where it is left out or 0
//   DATABASE   a file that is saved after every change, so that the shop can be killed and started again; without it
//              everything is kept in memory
//   ORIGINS    pages that may call the shop, separated by commas; every one where it is left out
//   GATEWAY    address of the payment gateway of the demo: orders can then be paid there as well
//   PAYMENT_LIFE   milliseconds that such a payment is open; a quarter of an hour where it is left out
//   PICTURES   address of the demo's folder of pictures
//
// Prints `ready` and its address once it answers. Its administrator is superadmin, with the same password.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { bootstrap } from '@vendure/core';
import { makeConfig } from './config.mjs';
import { gatewayPlugin } from './gateway-plugin.mjs';
import { PaymentDesk } from './payment-desk.mjs';
import { seededDatabase } from './seeded-database.mjs';

const { PORT = '0', DATABASE, ORIGINS, GATEWAY, PICTURES = 'http://127.0.0.1:8000/demo/data/pictures/' } = process.env;

const seeded = seededDatabase();
if (DATABASE !== undefined && !existsSync(DATABASE)) copyFileSync(seeded, DATABASE);

const desk = GATEWAY === undefined ? undefined : new PaymentDesk(GATEWAY);
const app = await bootstrap(
  makeConfig({
    database: DATABASE === undefined ? { bytes: readFileSync(seeded) } : { file: DATABASE },
    port: Number(PORT),
    origins: ORIGINS === undefined ? true : ORIGINS.split(','),
    pictures: PICTURES,
    plugins: desk ? [gatewayPlugin(desk)] : [],
  }),
);
const { port } = app.getHttpServer().address();
await desk?.start(app, `http://127.0.0.1:${port}`);
console.log(`ready http://127.0.0.1:${port}`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => void app.close().finally(() => process.exit(0)));
}
