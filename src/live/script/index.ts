import type { LiveSource } from '../source.js';
import { createScriptSource } from './create-script-source.js';

export type { WrittenLiveItem, WrittenLiveRoom, WrittenVideo } from '../live-schema.js';
export type { WrittenLiveScript } from './read-script.js';
export { createScriptSource, type ScriptSourceOptions } from './create-script-source.js';

/** What a page says about its live rooms. */
export interface ScriptSourceSettings {
  readonly src?: string | undefined;
  /** The script itself, `{ rooms }` with one `WrittenLiveScript` for each room. Comes before `src`. */
  readonly data?: unknown;
  readonly base?: string | undefined;
  readonly environment?: { readonly fetch?: typeof fetch | undefined; readonly now?: () => number };
}

/** How the `script` source is made from a page's attributes. */
export function createSource({ environment, ...settings }: ScriptSourceSettings): LiveSource {
  const { now, fetch: fetcher } = environment ?? {};
  return createScriptSource({ ...settings, fetch: fetcher, ...(now && { now }) });
}
