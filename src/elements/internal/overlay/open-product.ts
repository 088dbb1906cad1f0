import { type OpenProductDetail, XhsOpenProductEvent } from '../../../events/index.js';

/**
 * Asks for a product to be shown after a tap. Where nobody shows it, the link that was tapped is followed.
 * @param url where the tapped link leads, when it is one.
 * @returns whether a shop shows it.
 */
export async function openProduct(
  host: HTMLElement,
  event: Event,
  detail: OpenProductDetail,
  url: string | undefined,
): Promise<boolean> {
  const request = new XhsOpenProductEvent(detail);
  host.dispatchEvent(request);
  if (request.claimed || request.defaultPrevented || !url) event.preventDefault();
  return (
    request.promise?.then(
      () => true,
      () => false,
    ) ?? false
  );
}
