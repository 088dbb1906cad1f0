// Starts the hub and says where it is.
//   HUB_TOKEN=secret HUB_FOLDER=.cache/hub PORT=4200 node demo/hub/start.mjs
// Without a token it makes one, and says it as well.
import { randomBytes } from 'node:crypto';
import { importSource } from '../../tools/import-source.mjs';
import { startHub } from './server.mjs';

const { HUB_TOKEN, HUB_FOLDER = '.cache/hub', PORT = '0' } = process.env;
const token = HUB_TOKEN ?? randomBytes(24).toString('base64url');
const { url } = await startHub({
  folder: HUB_FOLDER,
  token,
  port: Number(PORT),
  rules: await importSource('src/live/hub/index.ts'),
});
if (HUB_TOKEN === undefined) console.log(`token ${token}`);
console.log(`ready ${url}`);
