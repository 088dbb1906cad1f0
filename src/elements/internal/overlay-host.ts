import type { Shop } from '../../runtime/shop.js';
import type { OverlayContent, OverlayEntry } from '../../state/overlay/overlay-store.js';
import { bindHistory } from './overlay-history.js';
import { overlayLoaders } from './overlay-loaders.js';
import { nearestProvider } from './nearest-provider.js';

/** What the host needs of an element that shows overlays. */
export interface OverlayPresenter extends HTMLElement {
  readonly shop: Shop | undefined;
  readonly inline: boolean;
  readonly open: boolean;
  present(entry: OverlayEntry): void;
  dismiss(): void;
}

interface Host {
  users: number;
  /** Elements of the page that can show an overlay of this shop. */
  readonly elements: Set<OverlayPresenter>;
  /** Where elements that the host makes are put. */
  readonly roots: Set<Element>;
  readonly shown: Map<string, { element: OverlayPresenter; made: boolean }>;
  readonly stop: () => void;
}

const hosts = new WeakMap<Shop, Host>();

const tags: Readonly<Record<OverlayContent['kind'], string>> = {
  note: 'xhs-note-viewer',
  product: 'xhs-pdp',
  cart: 'xhs-cart',
  checkout: 'xhs-checkout',
  order: 'xhs-order',
};

/**
 * Shows the overlays of a shop: in an element of the page where there is one, else in one of its own, which it
 * removes afterwards. Every element asks for it; the first starts it, the last to leave ends it.
 *
 * @param user the element that asks; what the host makes is put at the end of its provider, or of the body.
 * @returns what gives it up.
 */
export function hostOverlays(shop: Shop, user: HTMLElement): () => void {
  let host = hosts.get(shop);
  if (!host) hosts.set(shop, (host = start(shop)));
  host.users += 1;
  const root = nearestProvider(user);
  if (root) host.roots.add(root);
  const held = host;
  return () => {
    held.users -= 1;
    if (held.users > 0) return;
    held.stop();
    hosts.delete(shop);
  };
}

/** Offers an element of the page for the overlays of its kind. */
export function offerOverlayElement(shop: Shop, element: OverlayPresenter): void {
  hosts.get(shop)?.elements.add(element);
}

/** Takes the offer back. */
export function withdrawOverlayElement(shop: Shop, element: OverlayPresenter): void {
  hosts.get(shop)?.elements.delete(element);
}

function start(shop: Shop): Host {
  const unbindHistory = bindHistory(shop.overlay);
  const host: Host = {
    users: 0,
    elements: new Set(),
    roots: new Set(),
    shown: new Map(),
    stop: () => {
      stopListening();
      unbindHistory();
      for (const { element, made } of host.shown.values()) if (made) element.remove();
      host.shown.clear();
    },
  };
  const stopListening = shop.overlay.$stack.listen((stack) => follow(shop, host, stack));
  // Opened before any element was there, by a deep link: shown once those of this task have come.
  queueMicrotask(() => follow(shop, host, shop.overlay.$stack.get()));
  return host;
}

function follow(shop: Shop, host: Host, stack: readonly OverlayEntry[]): void {
  for (const [key, { element, made }] of host.shown) {
    if (stack.some((entry) => entry.key === key)) continue;
    host.shown.delete(key);
    element.dismiss();
    if (made) removeWhenClosed(element);
  }
  for (const entry of stack) {
    if (!host.shown.has(entry.key)) void show(shop, host, entry);
  }
}

async function show(shop: Shop, host: Host, entry: OverlayEntry): Promise<void> {
  const tag = tags[entry.content.kind];
  const load = overlayLoaders.get(tag);
  if (!customElements.get(tag) && load) {
    try {
      await load();
    } catch {
      // The chunk did not arrive. Closing it again leaves the tag's own link as the way on.
      shop.overlay.close(entry.key);
      return;
    }
  }
  if (!customElements.get(tag)) return shop.overlay.close(entry.key);
  if (host.shown.has(entry.key) || !shop.overlay.$stack.get().includes(entry)) return;
  const free = [...host.elements].find(
    (element) => element.localName === tag && !element.inline && !isShown(host, element) && element.isConnected,
  );
  const element = free ?? (document.createElement(tag) as OverlayPresenter);
  host.shown.set(entry.key, { element, made: !free });
  if (!free) ([...host.roots].find((root) => root.isConnected) ?? document.body).append(element);
  element.present(entry);
}

function isShown(host: Host, element: OverlayPresenter): boolean {
  for (const each of host.shown.values()) if (each.element === element) return true;
  return false;
}

function removeWhenClosed(element: OverlayPresenter & { updateComplete?: Promise<unknown> }): void {
  // The dialog closes with the next render and gives the focus back; removed earlier, it would lose it.
  void Promise.resolve(element.updateComplete).then(() => element.remove());
}
