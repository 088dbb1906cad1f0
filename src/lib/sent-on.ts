/** The most characters that are sent on: all that are on their way share 64 KiB, see the Fetch standard. */
const most = 5_000;

/** Has what is short sent on when its page is left: a tap, or a few words. Nobody is there then to try again. */
export function sentOn(body: string): Pick<RequestInit, 'keepalive'> {
  return body.length <= most ? { keepalive: true } : {};
}
