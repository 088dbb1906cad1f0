// A hub for live rooms, for demo and tests, on this machine alone: server-sent events for viewers, HTTP for the host, and
// a file for each log. See docs/live.md for what it speaks.
import { createHash, timingSafeEqual } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Refusal, Room } from './room.mjs';
import { readCursor, Viewer } from './viewer.mjs';

/** What the hub takes at most, unless it is told otherwise. */
export const hubLimits = {
  /** Entries a second for each room, and so many at once where there were few before. */
  rate: 50,
  burst: 200,
  /** Entries of one log. */
  entries: 100_000,
  /** Entries from which a viewer can go on; she who has missed more gets the room as it stands. */
  remembers: 1_000,
  /** Ids of entries by which one that is sent again is known. */
  ids: 10_000,
  rooms: 100,
  viewers: 2_000,
  /** Bytes of an entry and of a room. */
  entry: 16_384,
  room: 262_144,
  /** Bytes that may wait for a viewer before she is cut off. */
  slow: 1_048_576,
};

/** Ids that can stand in the name of a file. */
const roomId = /^[\w-]{1,64}$/;

/**
 * Starts a hub on a port of 127.0.0.1, a free one for 0.
 * @param token what a host has to show to write; viewers need nothing to read.
 * @param rules what becomes of a room by its log: `xhs-elements/live/hub`.
 */
export async function startHub({ folder, token, rules, port = 0, limits = {}, now = Date.now, alive = 15_000 }) {
  await mkdir(folder, { recursive: true });
  const hub = {
    folder,
    limits: { ...hubLimits, ...limits },
    rules,
    now,
    rooms: new Map(),
    begun: new Set(),
    secret: digest(token),
  };
  const server = createServer((request, response) => {
    answer(request, response, hub).catch((error) => refuse(response, error));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const timer = setInterval(async () => {
    // One that cannot be opened is told to whoever asks for it.
    for (const { value: room } of await Promise.allSettled(hub.rooms.values())) {
      for (const viewer of room?.viewers ?? []) viewer.alive(now());
    }
  }, alive);
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Cuts every line, as a restart does. */
    cut: () => server.closeAllConnections(),
    async close() {
      clearInterval(timer);
      const closed = new Promise((resolve) => server.close(resolve));
      const rooms = await Promise.allSettled(hub.rooms.values());
      await Promise.all(rooms.map(({ value: room }) => room?.close()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(request, response, hub) {
  // Reading is free to everybody, and writing needs a token that no browser sends by itself.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'retry-after');
  if (request.method === 'OPTIONS') {
    response.writeHead(204, {
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    });
    return response.end();
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub');
  const [, rooms, id = '', log, ...rest] = pathname.split('/');
  if (rooms !== 'rooms' || rest.length > 0 || (log !== undefined && log !== 'events'))
    throw new Refusal(404, 'Not found');
  const route = `${request.method} ${log ?? ''}`;
  if (route === 'PUT ' || route === 'POST events') allow(request, hub);
  else if (!/^GET (events)?$/.test(route)) throw new Refusal(405, 'Not allowed');
  if (!roomId.test(id)) throw new Refusal(404, 'There is no such room');
  if (route === 'PUT ') return send(response, 201, await setUp(id, await readBody(request, hub.limits.room), hub));
  const room = await find(id, hub);
  if (!room) throw new Refusal(404, 'There is no such room');
  if (route === 'GET ') return send(response, 200, room.snapshot);
  if (route === 'GET events') return watch(request, response, room, searchParams, hub);
  const { again, ...place } = await publish(room, id, await readBody(request, hub.limits.entry), hub);
  return send(response, again ? 200 : 201, place);
}

/** Says nothing of why: whoever guesses learns nothing. */
function allow(request, { secret }) {
  const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (!timingSafeEqual(digest(token), secret)) throw new Refusal(403, 'Forbidden');
}

/** A room, opened from its log when it is first asked for; undefined where there is none. */
async function find(id, hub) {
  const known = hub.rooms.get(id);
  if (known) return (await known) ?? undefined;
  const opened = Room.open(pathOf(id, hub), hub);
  hub.rooms.set(id, opened);
  // It may have been set up meanwhile.
  const forget = () => hub.rooms.get(id) === opened && hub.rooms.delete(id);
  const room = await opened.catch((error) => {
    forget();
    throw error;
  });
  if (!room) forget();
  return room ?? undefined;
}

async function setUp(id, body, hub) {
  let room;
  try {
    room = hub.rules.parseRoom(body);
  } catch (error) {
    throw new Refusal(422, String(error));
  }
  if (room.id !== id) throw new Refusal(422, 'The room has another id');
  if (hub.begun.has(id)) throw new Refusal(409, 'The room is being set up');
  hub.begun.add(id);
  return begin(id, room, hub).finally(() => hub.begun.delete(id));
}

async function begin(id, room, hub) {
  const before = await find(id, hub);
  if (!before && hub.rooms.size >= hub.limits.rooms) throw new Refusal(507, 'There are too many rooms');
  const begun = Room.begin(pathOf(id, hub), room, hub);
  hub.rooms.set(id, begun);
  try {
    // Whoever looked comes back, and is told that it is another log.
    const [{ log }] = await Promise.all([begun, before?.close().catch(console.error)]);
    return { log, seq: 0 };
  } catch (error) {
    hub.rooms.delete(id);
    throw error;
  }
}

async function publish(room, id, body, hub) {
  try {
    return await room.publish(body ?? {});
  } catch (error) {
    // What a failed write has left is found out by opening the log anew.
    if (!(error instanceof Refusal) && (await hub.rooms.get(id)) === room) {
      hub.rooms.delete(id);
      await room.close().catch(() => undefined);
    }
    throw error;
  }
}

function watch(request, response, room, searchParams, { limits }) {
  if (room.viewers.size >= limits.viewers) throw new Refusal(503, 'There are too many viewers', 5);
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // Proxies that gather what they pass on would hold events back.
    'x-accel-buffering': 'no',
  });
  const viewer = new Viewer(response, room, limits);
  room.viewers.add(viewer);
  response.on('close', () => room.viewers.delete(viewer));
  viewer.welcome(readCursor(request.headers['last-event-id'] ?? searchParams.get('lastEventId')));
}

async function readBody(request, most) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > 1_048_576) break;
    if (size <= most) chunks.push(chunk);
  }
  // Whoever sends a little too much is read to the end: cut off in the middle she would not hear why.
  if (size > most) throw new Refusal(413, `${most} bytes are the most`);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'This is no JSON');
  }
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

function refuse(response, error) {
  if (response.headersSent) return response.destroy();
  const known = error instanceof Refusal;
  if (!known) console.error(error);
  response.writeHead(known ? error.status : 500, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(known && error.retryAfter && { 'retry-after': String(error.retryAfter) }),
  });
  return response.end(known ? error.message : 'The hub failed');
}

const pathOf = (id, { folder }) => join(folder, `${id}.jsonl`);
const digest = (text) => createHash('sha256').update(text).digest();
