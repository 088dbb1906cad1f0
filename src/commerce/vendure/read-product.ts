import type { Money, Picture, Product, TradeMode, Variant } from '../../model/index.js';
import { minorUnits, type Precision } from './minor-units.js';
import { plainText } from './plain-text.js';
import type { ProductAnswer } from './product-answer.js';

/** What a page says of a shop that Vendure has no field for. */
export interface ShopDetails {
  /** The store of what names none. */
  readonly storeId: string;
  readonly storeName: string;
  readonly precision: Precision;
}

/** What is read of a product by the facets it has. */
interface Faceted {
  readonly facetValues: ProductAnswer['facetValues'];
}

function facet({ facetValues }: Faceted, code: string): { readonly code: string; readonly name: string } | undefined {
  return facetValues.find((value) => value.facet.code === code);
}

export function storeOf(product: Faceted, { storeId, storeName }: ShopDetails): { id: string; name: string } {
  const store = facet(product, 'store');
  return { id: store?.code ?? storeId, name: store?.name ?? storeName };
}

export function tradeModeOf(product: Faceted): TradeMode {
  const mode = facet(product, 'trade-mode')?.code ?? '';
  return /^direct/.test(mode) ? 'directMail' : mode === 'bonded' ? mode : 'domestic';
}

/** Of what was not measured Vendure says 0: room for a square is kept. */
export function pictureOf(asset: ProductAnswer['assets'][number]): Picture {
  const { preview, width, height, name } = asset;
  const isMeasured = width > 0 && height > 0;
  return { url: preview, width: isMeasured ? width : 1200, height: isMeasured ? height : 1200, alt: name };
}

/** The options of a variant in their order, such as `Rose · 30 ml`. */
export function titleOf({ options }: { readonly options: readonly { readonly name: string }[] }): string {
  return options.map(({ name }) => name).join(' · ');
}

/** Vendure tells whether, not how many; a shop may show a number in its place. */
export function isSoldOut(stockLevel: string): boolean {
  return stockLevel === 'OUT_OF_STOCK' || Number(stockLevel) <= 0;
}

export function moneyOf(amount: number, currency: string, { precision }: ShopDetails): Money {
  return { amount: minorUnits(amount, currency, precision), currency };
}

export function readProduct(product: ProductAnswer, details: ShopDetails): Product {
  const category = facet(product, 'category')?.name;
  return {
    id: product.id,
    handle: product.slug,
    title: product.name,
    // Vendure's descriptions are rich text; what is shown is text.
    description: plainText(product.description),
    storeId: storeOf(product, details).id,
    ...(category !== undefined && { category }),
    media: product.assets.map(pictureOf),
    options: product.optionGroups.map(({ id, name, options }) => ({
      id,
      name,
      values: options.map((value) => ({ id: value.id, label: value.name })),
    })),
    variants: product.variants.map((variant): Variant => {
      const { stockLevel } = variant;
      return {
        id: variant.id,
        sku: variant.sku,
        title: titleOf(variant),
        options: Object.fromEntries(variant.options.map(({ id, groupId }) => [groupId, id])),
        price: moneyOf(variant.priceWithTax, variant.currencyCode, details),
        availability: {
          status: isSoldOut(stockLevel) ? 'out_of_stock' : stockLevel === 'LOW_STOCK' ? 'low_stock' : 'in_stock',
        },
        ...(variant.featuredAsset && { picture: pictureOf(variant.featuredAsset) }),
      };
    }),
    tradeMode: tradeModeOf(product),
    returnDays: Number(facet(product, 'return-days')?.code) || 0,
    guarantees: [],
    qualifications: [],
    specifications: [],
  };
}
