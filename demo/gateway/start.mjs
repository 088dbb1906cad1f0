// Starts the gateway and says where it is.
//   PORT=4100 node demo/gateway/start.mjs
import { startGateway } from './server.mjs';

const { url } = await startGateway({ port: Number(process.env.PORT ?? 0) });
console.log(`ready ${url}`);
