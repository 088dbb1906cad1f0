import { timeLimit } from '../../lib/time-limit.js';
import { untilAborted } from '../../lib/until-aborted.js';
import { ContentError } from '../source.js';

const longestFile = 8_000_000;

/** Reads JSON files, each once. What failed is asked for again the next time. */
export class JsonReader {
  readonly #fetch: typeof fetch | undefined;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(fetcher: typeof fetch | undefined) {
    this.#fetch = fetcher;
  }

  /**
   * The data of a file. A reader who gives up stops waiting; the file goes on loading for the others.
   * @throws ContentError `content-not-found` for 404 and 410, else `content-unavailable`.
   */
  async read(url: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    let file = this.#files.get(url);
    if (!file) {
      file = readJson(url, this.#fetch);
      this.#files.set(url, file);
      file.catch(() => this.#files.delete(url));
    }
    return signal ? untilAborted(file, signal) : file;
  }

  /**
   * The data of a file as it is by now, asked of its host again. What was read before stays where it did not come, and is
   * the same object where it has not changed.
   * @throws ContentError
   */
  async reread(url: string, signal?: AbortSignal): Promise<unknown> {
    const file = await readJson(url, this.#fetch, signal, 'no-cache');
    const before = await this.#files.get(url)?.catch(() => undefined);
    if (JSON.stringify(before) === JSON.stringify(file)) return before;
    this.#files.set(url, Promise.resolve(file));
    return file;
  }
}

/** @throws ContentError */
export async function readJson(
  url: string,
  fetcher: typeof fetch | undefined,
  signal?: AbortSignal,
  cache?: RequestCache,
): Promise<unknown> {
  if (!fetcher) throw unavailable(url, 'cannot be fetched here');
  let text: string;
  try {
    const response = await fetcher(url, {
      headers: { accept: 'application/json' },
      // A load that never ended would hold up whoever asks later, too.
      signal: timeLimit(signal),
      ...(cache && { cache }),
    });
    if (response.status === 404 || response.status === 410) {
      throw new ContentError('content-not-found', [{ path: url, message: `answered ${response.status}` }]);
    }
    if (!response.ok) throw unavailable(url, `answered ${response.status}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof ContentError || signal?.aborted) throw error;
    throw unavailable(url, 'could not be reached', error);
  }
  if (text.length > longestFile) throw unavailable(url, `has more than ${longestFile} characters`);
  try {
    return JSON.parse(text);
  } catch (error) {
    // Many hosts answer a missing file with their start page.
    throw unavailable(url, 'is no JSON', error);
  }
}

function unavailable(url: string, message: string, cause?: unknown): ContentError {
  return new ContentError('content-unavailable', [{ path: url, message }], cause);
}
