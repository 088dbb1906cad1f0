// A live room from its host's side, with two viewers: npm run demo:live
//   PORT        of the pages; the first free one from 8000 on by default
//   HUB_PORT    of the hub; a free one by default
//   HUB_FOLDER  where the log is kept; .cache/demo-live by default. Each start begins another.
import { randomBytes, randomUUID } from 'node:crypto';
import { startHub } from '../demo/hub/server.mjs';
import { startBackOffice } from '../demo/live-host/back-office.mjs';
import { audience, liveAt, roomToHost, writeAt } from './live-pages.mjs';
import { importSource } from './import-source.mjs';
import { startDemo } from './start.mjs';

const { HUB_PORT = '0', HUB_FOLDER = '.cache/demo-live' } = process.env;
const token = randomBytes(24).toString('base64url');
const hub = await startHub({
  folder: HUB_FOLDER,
  token,
  port: Number(HUB_PORT),
  rules: await importSource('src/live/hub/index.ts'),
});
const office = await startBackOffice({ token, hub: hub.url });
const demo = await startDemo({ changePage: liveAt({ hub: hub.url, office: office.url, token }) });
const room = roomToHost(new URL(demo).origin);
await writeAt(hub.url, token, 'PUT', room.id, room);
console.log(`xhs-elements demo, with a hub at ${hub.url}: ${demo}live-host/`);

// Somebody looks, likes and says something for as long as the room is on.
const heard = audience();
let said = 0;
setInterval(async () => {
  const { room: standing } = await (await fetch(`${hub.url}rooms/${room.id}`)).json();
  if (standing.status !== 'live') return;
  const { type, payload } = heard[(said += 1) % heard.length];
  const entry = type === 'chat.message' ? { ...payload, id: randomUUID() } : payload;
  await writeAt(hub.url, token, 'POST', `${room.id}/events`, { id: randomUUID(), type, payload: entry });
}, 2_500);
