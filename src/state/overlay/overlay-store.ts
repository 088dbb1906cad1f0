import type { ReadableAtom } from 'nanostores';
import type { OrderFilter, Origin } from '../../model/index.js';

/** What an overlay shows. */
export type OverlayContent =
  | { readonly kind: 'note'; readonly noteId: string }
  | {
      readonly kind: 'product';
      readonly productId: string;
      readonly variantId?: string | undefined;
      readonly origin?: Origin | undefined;
    }
  | { readonly kind: 'live-tray'; readonly roomId: string }
  | { readonly kind: 'store'; readonly storeId: string }
  | { readonly kind: 'cart' }
  | { readonly kind: 'checkout' }
  | { readonly kind: 'orders'; readonly filter?: OrderFilter | undefined }
  | {
      readonly kind: 'review';
      readonly productId: string;
      readonly variantId?: string | undefined;
      readonly orderId?: string | undefined;
    }
  | {
      readonly kind: 'order';
      readonly orderId: string;
      readonly ask?: 'cancel' | 'confirm_receipt' | 'return_shipment' | undefined;
    };

export interface OverlayEntry {
  /** Distinguishes two overlays of the same kind. */
  readonly key: string;
  readonly content: OverlayContent;
}

/** The overlays that are open, lowest first. */
export interface OverlayStore {
  readonly $stack: ReadableAtom<readonly OverlayEntry[]>;
  /** Opens an overlay; one that shows the same already is brought to the front instead. */
  open(content: OverlayContent): void;
  /** Closes one overlay, or the topmost. */
  close(key?: string): void;
  closeAll(): void;
}
