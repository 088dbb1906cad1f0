import type { XhsRequestEvent } from '../../../events/index.js';

/**
 * Asks for something to be shown after a tap. Where nobody shows it, the link that was tapped is followed.
 * @returns whether a shop shows it.
 */
export async function askOrFollow(
  host: EventTarget,
  tap: Event,
  request: XhsRequestEvent<unknown, unknown>,
): Promise<boolean> {
  host.dispatchEvent(request);
  if (request.claimed || request.defaultPrevented) tap.preventDefault();
  return (
    request.promise?.then(
      () => true,
      () => false,
    ) ?? false
  );
}
