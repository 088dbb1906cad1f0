/**
 * How long an answer asks to wait, in milliseconds, by `Retry-After` as RFC 9110 section 10.2.3 has it: seconds, or a
 * date. Made to be spread into the options of a `TransportError`.
 */
export function retryAfterOf(headers: Headers): { readonly retryAfter?: number } {
  const value = headers.get('retry-after');
  if (value === null) return {};
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? { retryAfter: wait } : {};
}
