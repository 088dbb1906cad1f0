import type { Shop } from '../../../runtime/shop.js';
import type { OverlayEntry } from '../../../state/overlay/overlay-store.js';
import type { OverlayHost, OverlayPresenter } from './overlay-host.js';
import { bindHistory } from './overlay-history.js';
import { overlayLoaders, overlayTag } from './overlay-loaders.js';

export { OverlayDialog } from './overlay-dialog.js';

/**
 * Shows the overlays of a shop: in an element of the page where there is one, else in one of its own, which it
 * removes afterwards. Loaded with the first overlay.
 *
 * @returns what ends it.
 */
export function openStage(shop: Shop, host: OverlayHost): () => void {
  const shown = new Map<string, { readonly element: OverlayPresenter; readonly made: boolean }>();
  const unbindHistory = bindHistory(shop.overlay);

  function follow(stack: readonly OverlayEntry[]): void {
    // From the top: what is closed gives the focus back to what lies below it, which must not be inert then.
    for (const [key, { element, made }] of [...shown].reverse()) {
      if (stack.some((entry) => entry.key === key)) continue;
      shown.delete(key);
      element.dismiss();
      if (made) removeWhenClosed(element);
    }
    for (const entry of stack) {
      if (!shown.has(entry.key)) void show(entry);
    }
  }

  async function show(entry: OverlayEntry): Promise<void> {
    const tag = overlayTag(entry.content.kind);
    await overlayLoaders
      .get(tag)?.()
      .catch(() => undefined);
    // The chunk did not arrive. Closing it again leaves the tag's own link as the way on.
    if (!customElements.get(tag)) return shop.overlay.close(entry.key);
    if (shown.has(entry.key) || !shop.overlay.$stack.get().includes(entry)) return;
    const free = [...host.elements].find(
      (element) =>
        element.localName === tag &&
        !element.inline &&
        !isShown(element) &&
        element.isConnected &&
        element.fits?.(entry.content) !== false,
    );
    const element = free ?? (document.createElement(tag) as OverlayPresenter);
    shown.set(entry.key, { element, made: !free });
    if (!free) ([...host.roots].find((root) => root.isConnected) ?? document.body).append(element);
    element.present(entry);
  }

  function isShown(element: OverlayPresenter): boolean {
    return [...shown.values()].some((each) => each.element === element);
  }

  const stopListening = shop.overlay.$stack.subscribe(follow);
  return () => {
    stopListening();
    unbindHistory();
    for (const { element, made } of shown.values()) if (made) element.remove();
    shown.clear();
  };
}

function removeWhenClosed(element: OverlayPresenter & { updateComplete?: Promise<unknown> }): void {
  // The dialog closes with the next render and gives the focus back; removed earlier, it would lose it.
  void Promise.resolve(element.updateComplete).then(() => element.remove());
}
