// The demo with a payment gateway beside the shop that runs in the page: npm run demo:gateway
//   PORT           of the pages; the first free one from 8000 on by default
//   GATEWAY_PORT   of the gateway; a free one by default
import { startGateway } from '../demo/gateway/server.mjs';
import { paidAt } from './gateway-data.mjs';
import { startDemo } from './start.mjs';

const gateway = await startGateway({ port: Number(process.env.GATEWAY_PORT ?? 0) });
const demo = await startDemo({ changeData: paidAt(gateway.url) });
console.log(`xhs-elements demo, paid at ${gateway.url} (${gateway.url}/admin/trades): ${demo}`);
