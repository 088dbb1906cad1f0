// The pages of `demo/live-host` over a hub that runs: where it is they are all told, and what lets the host write her alone.
import { readFileSync } from 'node:fs';

/**
 * @param hub address of the hub.
 * @param office address of the shop's back office.
 * @param token what lets the host write.
 * @returns what makes of a page of the demo one over that hub; other pages stay as they are.
 */
export function liveAt({ hub, office, token }) {
  return (html, path) => {
    if (!path.startsWith('/demo/live-host/')) return html;
    // As a server gives it to whoever is signed in as the host.
    const signedIn = /\/viewer\.html$/.test(path) ? '' : `<meta name="host-token" content="${token}">`;
    return html
      .replace('</head>', `<meta name="back-office" content="${office}">${signedIn}</head>`)
      .replaceAll('live-src="hub/"', `live-src="${hub}"`)
      .replaceAll(' hub="hub/"', ` hub="${hub}"`);
  };
}

/**
 * The room that it begins with: the first products of the recorded one, and nothing that has happened yet.
 * @param origin where the pages are.
 */
export function roomToHost(origin, id = 'harbour') {
  const { rooms } = JSON.parse(readFileSync('demo/data/zh-CN/live.json', 'utf8'));
  const [{ room }] = rooms;
  const here = (url) => new URL(url, `${origin}/demo/data/zh-CN/`).href;
  const { sources, poster, captions } = room.stream;
  return {
    ...room,
    id,
    status: 'scheduled',
    viewers: 0,
    likes: 0,
    items: room.items.slice(0, 5),
    stream: {
      ...room.stream,
      sources: sources.map((source) => ({ ...source, url: here(source.url) })),
      captions: captions.map((caption) => ({ ...caption, url: here(caption.url) })),
      poster: { ...poster, url: here(poster.url) },
    },
  };
}

/** What the audience of the recorded room did, as entries. */
export function audience() {
  const { rooms } = JSON.parse(readFileSync('demo/data/zh-CN/live.json', 'utf8'));
  const heard = ['chat.message', 'viewer.count', 'like.burst'];
  return rooms[0].events.filter(({ type }) => heard.includes(type)).map(({ type, payload }) => ({ type, payload }));
}

/** Writes at a hub: sets a room up with `PUT`, writes an entry with `POST`. @throws Error where the hub refuses. */
export async function writeAt(hub, token, method, path, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${hub}rooms/${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The hub answers ${response.status}`);
}
