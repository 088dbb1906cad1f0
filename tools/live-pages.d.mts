import type { LiveHappening, LiveRoom } from '../src/model/index.js';

/** Makes of a page of `demo/live-host` one over a hub that runs. */
export function liveAt(options: {
  readonly hub: string;
  readonly office: string;
  readonly token: string;
}): (html: string, path: string) => string;

/** The room that it begins with. */
export function roomToHost(origin: string, id?: string): LiveRoom;

/** What the audience of the recorded room did. */
export function audience(): readonly LiveHappening[];

/** Writes at a hub: sets a room up with `PUT`, writes an entry with `POST`. */
export function writeAt(hub: string, token: string, method: 'PUT' | 'POST', path: string, body: unknown): Promise<void>;
