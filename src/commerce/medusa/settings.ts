import type { ComparePriceKind, PaymentMethod, TradeMode } from '../../model/index.js';

/**
 * What Medusa does not know of a shop, as the page says it: `data-xhs="commerce"`. A wrong value is named with the first
 * answer that it stands in.
 */
export interface MedusaSettings {
  /** Medusa has one store. Its id is `store` by default. */
  readonly storeId: string;
  /** The store's name as it stands above its lines; none by default. */
  readonly storeName: string;
  /** How goods reach mainland China; `domestic` by default. */
  readonly tradeMode: TradeMode;
  /** Days in which goods may be returned without a reason; 0 by default, which promises nothing. */
  readonly returnDays: number;
  /** What the usual price stands for beside a sale price; it is not shown where this is not said. */
  readonly comparePrice?: ComparePriceKind;
  /** Pixels of the shop's pictures, of which Medusa tells none; 1000 by 1000 by default. */
  readonly picture: { readonly width: number; readonly height: number };
  /** How payment providers are shown, by their id. With it, only those named are offered. */
  readonly payments?: Readonly<Record<string, Omit<PaymentMethod, 'id'>>>;
}

/** Settings with what was left out. */
export function settingsOf(data: unknown): MedusaSettings {
  return {
    storeId: 'store',
    storeName: '',
    tradeMode: 'domestic',
    returnDays: 0,
    picture: { width: 1000, height: 1000 },
    ...(data as Partial<MedusaSettings> | undefined),
  };
}
