/** Milliseconds between two questions where the back end does not say. */
const usual = 2_000;
/** So long they are asked as often as that; then one is waited for longer and longer. */
const eager = 60_000;
const longest = 10_000;

/**
 * How long to wait before the back end is asked again how a payment stands.
 * @param since milliseconds since the shopper was asked to pay.
 * @param pollAfter what the back end asks for; 2,000 by default.
 */
export function pollDelay(since: number, pollAfter = usual): number {
  if (since < eager) return pollAfter;
  return Math.max(pollAfter, Math.min(longest, pollAfter * 2 ** Math.floor(since / eager)));
}

/** How often a payment is asked about that has run out, though the back end has not closed it: 10 minutes, usually. */
export const lateQuestions = 60;

/** How long to wait then. @param pollAfter what the back end asks for while it is due; 2,000 by default. */
export function lateDelay(pollAfter = usual): number {
  return pollAfter * 5;
}
