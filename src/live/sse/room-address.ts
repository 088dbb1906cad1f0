import { LiveError } from '../source.js';

export interface HubOptions {
  /** Address of the hub, such as `https://live.shop.example/`. Its rooms are under `rooms/` of it. */
  readonly src?: string | undefined;
  /** What `src` is read against; the page's address by default. */
  readonly base?: string | undefined;
  /** The page's own by default. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * The address of a room of a hub, or of its log.
 * @throws LiveError where the hub has none.
 */
export function roomAddress({ src, base }: HubOptions, roomId: string, log?: 'events'): URL {
  const from = base ?? globalThis.location?.href;
  if (src === undefined || !URL.canParse(src, from)) {
    throw new LiveError('live-unavailable', `the hub has no address: \`src\` is ${src ?? 'missing'}`);
  }
  const hub = new URL(src, from);
  if (!/^https?:$/.test(hub.protocol)) throw new LiveError('live-unavailable', `${hub.href} is no address of a hub`);
  if (!hub.pathname.endsWith('/')) hub.pathname += '/';
  const room = new URL(`rooms/${encodeURIComponent(roomId)}${log ? `/${log}` : ''}`, hub);
  room.search = hub.search;
  return room;
}

/** The fetch to use. @throws LiveError where there is none. */
export function fetchOf({ fetch: fetcher }: HubOptions): typeof fetch {
  const found = fetcher ?? globalThis.fetch?.bind(globalThis);
  if (!found) throw new LiveError('live-unavailable', 'there is no fetch here');
  return found;
}
