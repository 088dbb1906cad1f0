// The back office of the demo's shop, on this machine alone: it sets flash prices, for whoever has its token, and tells the
// shop what they are. When one is over it says so in the room, so that viewers ask anew.
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

/** Starts it on a port of 127.0.0.1, a free one for 0. @param hub where the room is, and what lets it write there. */
export async function startBackOffice({ token, hub, port = 0 }) {
  const offers = new Map();
  const timers = new Map();

  function end(itemId) {
    clearTimeout(timers.get(itemId));
    timers.delete(itemId);
    offers.delete(itemId);
  }

  function set({ roomId, itemId, variantIds, price, duration }) {
    end(itemId);
    if (price === null) return;
    const endsAt = new Date(Date.now() + duration).toISOString();
    offers.set(itemId, { id: `flash-${itemId}`, title: '直播间限时价', kind: 'flash', variantIds, price, endsAt });
    const over = async () => {
      end(itemId);
      const body = JSON.stringify({ id: randomUUID(), type: 'stock.change', payload: { itemId } });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      await fetch(`${hub}rooms/${roomId}/events`, { method: 'POST', headers, body }).catch(console.error);
    };
    timers.set(itemId, setTimeout(over, duration).unref());
  }

  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-methods', 'GET, PUT');
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (request.url !== '/prices') return response.writeHead(404).end();
    if (request.method === 'PUT') {
      if (!mayWrite(request, token)) return response.writeHead(403).end();
      const asked = await readJson(request).catch(() => undefined);
      if (!isPrice(asked)) return response.writeHead(422).end();
      set(asked);
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(JSON.stringify([...offers.values()]));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      for (const itemId of [...offers.keys()]) end(itemId);
      server.close();
      server.closeAllConnections();
    },
  };
}

function mayWrite({ headers }, token) {
  const [, shown = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  return timingSafeEqual(digest(shown), digest(token));
}

function isPrice(asked) {
  const whole = (value) => Number.isSafeInteger(value) && value > 0;
  return (
    typeof asked?.roomId === 'string' &&
    /^[\w-]{1,64}$/.test(asked.roomId) &&
    typeof asked.itemId === 'string' &&
    Array.isArray(asked.variantIds) &&
    asked.variantIds.length > 0 &&
    asked.variantIds.every((id) => typeof id === 'string') &&
    (asked.price === null || (whole(asked.price) && whole(asked.duration) && asked.duration <= 86_400_000))
  );
}

async function readJson(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 16_384) throw new Error('Too long');
  }
  return JSON.parse(text);
}

const digest = (text) => createHash('sha256').update(text).digest();
