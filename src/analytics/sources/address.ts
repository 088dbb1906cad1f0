import { safeUrl } from '../../lib/safe-url.js';
import { LogSourceError, type LogSource } from './log-source.js';

export interface AddressSourceOptions {
  /** What relative addresses are read against; without one they must be absolute. */
  readonly base?: string | undefined;
  readonly fetch: typeof fetch | undefined;
}

/** A log at an address: NDJSON, as `ownLog()` and `beaconSink()` write it. Cookies go to the page's own host alone. */
export function addressSource(given: string, { base, fetch }: AddressSourceOptions): LogSource {
  return {
    async open(signal) {
      const url = safeUrl(given, base);
      if (url === null || !fetch) throw new LogSourceError('refused', 'The address of the log is refused');
      let response: Response;
      try {
        response = await fetch(url, { signal, headers: { accept: 'application/x-ndjson' } });
      } catch (error) {
        signal.throwIfAborted();
        throw new LogSourceError('unavailable', `The log did not come: ${String(error)}`, { cause: error });
      }
      if (!response.ok || !response.body) {
        throw new LogSourceError('unavailable', `The log did not come: status ${response.status}`);
      }
      // Of what was packed for the way, the length is that of the packet.
      const packed = response.headers.has('content-encoding');
      const size = packed ? 0 : Number(response.headers.get('content-length'));
      return { content: response.body, size: size > 0 ? size : undefined };
    },
  };
}
