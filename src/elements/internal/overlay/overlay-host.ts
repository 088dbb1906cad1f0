import type { ReactiveControllerHost } from 'lit';
import { once } from '../../../lib/once.js';
import type { Shop } from '../../../runtime/shop.js';
import type { OverlayContent, OverlayEntry } from '../../../state/overlay/overlay-store.js';
import { nearestProvider } from '../shop/nearest-provider.js';
import { overlayLoaders, overlayTag } from './overlay-loaders.js';
import { savesData } from '../saves-data.js';
import { whenQuiet } from '../when-quiet.js';

/** What the host needs of an element that shows overlays. */
export interface OverlayPresenter extends HTMLElement {
  readonly shop: Shop | undefined;
  readonly inline: boolean;
  readonly open: boolean;
  /** Whether it can show that; without it, whatever is of its kind. */
  fits?(content: OverlayContent): boolean;
  present(entry: OverlayEntry): void;
  dismiss(): void;
}

/** Where the overlays of a shop can be shown. */
export interface OverlayHost {
  /** Elements of the page that can show an overlay of this shop. */
  readonly elements: Set<OverlayPresenter>;
  /** Where elements that are made for an overlay are put. */
  readonly roots: Set<Element>;
}

interface Host extends OverlayHost {
  users: number;
  readonly stop: () => void;
}

const key = Symbol.for('xhs-elements/overlay-hosts@1');
/** A page may hold two copies of this code, of which each has brought some of the elements: they have one host. */
const hosts = ((globalThis as { [key]?: WeakMap<Shop, Host> })[key] ??= new WeakMap<Shop, Host>());

/** What shows overlays, and the dialog that they are shown in. */
export const loadStage = once(() => import('./overlay-stage.js'));

/**
 * Sees to it that the overlays of a shop are shown. Every element asks for it; the first starts it, the last to leave
 * ends it. How they are shown is loaded with the first one, beside the element that shows it.
 *
 * @param user the element that asks; what is made for an overlay is put at the end of its provider, or of the body.
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

/**
 * Sends for what shows an overlay of a kind: whoever points at what opens it is likely to tap it. What does not come is sent for
 * again with the tap.
 * @returns what ends when all has come or failed; it never rejects.
 */
export function prepareOverlay(kind: OverlayContent['kind']): Promise<unknown> {
  return Promise.allSettled([loadStage(), overlayLoaders.get(overlayTag(kind))?.()]);
}

/**
 * Sends for the cart once nothing else is to be done: whoever sees the way to it in a page is likely to put something in and to
 * look at it, and waits for neither then. Not for shoppers who save data.
 */
export function prepareCart(element: ReactiveControllerHost & { readonly shop: Shop | undefined }): void {
  whenQuiet(() => {
    const { shop } = element;
    if (!shop || savesData()) return;
    // A cart that is closed is drawn by then, where something is in it.
    void prepareOverlay('cart').then(() => element.requestUpdate());
    shop.cart.prepare();
  });
}

/** Hears that the pointer or the focus has come to something, and prepares the page of a product where that opens one. */
export function prepareProduct({ target }: Event): void {
  if ((target as Element).closest('[part="tag"], [part="product"]')) void prepareOverlay('product');
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
  const { $stack } = shop.overlay;
  let close: (() => void) | undefined;
  let ended = false;
  const open = once(async () => {
    const { openStage } = await loadStage();
    if (!ended) close = openStage(shop, host);
  });
  const follow = (stack: readonly OverlayEntry[]): void => {
    const top = stack.at(-1);
    if (!top || close || ended) return;
    // Beside the stage, not after it. A failure is the stage's to deal with.
    const load = overlayLoaders.get(overlayTag(top.content.kind));
    load?.().catch(() => undefined);
    // Nothing can be shown: whatever was tapped keeps its own way on.
    open().catch(() => shop.overlay.closeAll());
  };
  const stopListening = $stack.listen(follow);
  const host: Host = {
    users: 0,
    elements: new Set(),
    roots: new Set(),
    stop: () => {
      ended = true;
      stopListening();
      close?.();
    },
  };
  // Opened before any element was there, by a deep link: shown once those of this task have come.
  queueMicrotask(() => follow($stack.get()));
  return host;
}
