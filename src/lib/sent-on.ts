/** The most characters that are sent on: all that are on their way share 64 KiB, see the Fetch standard. */
const most = 5_000;

/**
 * Whether a body is short enough to be sent on when its page is left: a tap, or a few words. Nobody is there then to try
 * again.
 */
export function isSentOn(body: string): boolean {
  return body.length <= most;
}
