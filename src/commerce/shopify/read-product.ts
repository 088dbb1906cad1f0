import type { Availability, ComparePrice, Money, OptionValue, Picture, Product, Variant } from '../../model/index.js';
import type { ShopifyPicture, ShopifyStock } from './answers.js';
import type { ShopifyProduct } from './product-answers.js';
import type { ShopifySettings } from './settings.js';

/** A product as elements show it. What Shopify has no fields for comes from the settings. */
export function readProduct(product: ShopifyProduct, settings: ShopifySettings): Product {
  const { id, handle, title, description, productType, onlineStoreUrl, options, variants } = product;
  const hasChoice = !(variants.length === 1 && isPlaceholder(variants[0]?.title ?? ''));
  return {
    id,
    handle,
    title,
    ...(description && { description }),
    storeId: settings.storeId,
    ...(productType && { category: productType }),
    media: product.images.map((image) => readPicture(image, title)),
    // Options and their values are told apart by name: so variants name them.
    options: hasChoice
      ? options.map(({ name, optionValues }) => ({
          id: name,
          name,
          values: optionValues.map((value): OptionValue => ({
            id: value.name,
            label: value.name,
            ...(value.swatch?.color && { swatch: value.swatch.color }),
          })),
        }))
      : [],
    variants: variants.map((variant): Variant => ({
      id: variant.id,
      ...(variant.sku && { sku: variant.sku }),
      title: readVariantTitle(variant.title),
      options: hasChoice ? Object.fromEntries(variant.selectedOptions.map(({ name, value }) => [name, value])) : {},
      price: variant.price,
      ...readComparePrice(variant.compareAtPrice, variant.price, settings),
      availability: readAvailability(variant, settings),
      ...(variant.image && { picture: readPicture(variant.image, title) }),
    })),
    tradeMode: settings.tradeMode,
    returnDays: settings.returnDays,
    guarantees: [],
    qualifications: [],
    specifications: [],
    ...(onlineStoreUrl && { url: onlineStoreUrl }),
  };
}

/** A product without options has one variant of this title, in every language. */
function isPlaceholder(title: string): boolean {
  return title === 'Default Title';
}

/** How a variant is called within its product; empty where there is no choice. */
export function readVariantTitle(title: string): string {
  return isPlaceholder(title) ? '' : title;
}

/** Of a picture that lies elsewhere Shopify does not know the size: room for a square is kept. */
export function readPicture({ url, width, height, altText }: ShopifyPicture, title: string): Picture {
  return { url, width: width ?? 1200, height: height ?? 1200, alt: altText ?? title };
}

/** A compare-at price, where it is higher and its meaning is known. */
export function readComparePrice(
  compareAt: Money | null,
  price: Money,
  { comparePrice: kind }: ShopifySettings,
): { comparePrice?: ComparePrice } {
  return kind && compareAt && compareAt.amount > price.amount ? { comparePrice: { price: compareAt, kind } } : {};
}

function readAvailability(stock: ShopifyStock, { lowStockAt }: ShopifySettings): Availability {
  const units = unitsLeft(stock);
  const { maximum } = stock.quantityRule;
  const status = !stock.availableForSale
    ? 'out_of_stock'
    : stock.currentlyNotInStock
      ? 'preorder'
      : units !== undefined && units <= lowStockAt
        ? 'low_stock'
        : 'in_stock';
  return {
    status,
    ...(units !== undefined && { quantity: units }),
    ...(maximum !== null && { maxPerOrder: maximum }),
  };
}

/**
 * Units that are left, where that is a limit. None or fewer of something that can be bought are no limit: it is sold
 * without being counted, or beyond what is there.
 */
export function unitsLeft({
  availableForSale,
  currentlyNotInStock,
  quantityAvailable,
}: ShopifyStock): number | undefined {
  if (!availableForSale) return 0;
  return !currentlyNotInStock && quantityAvailable !== null && quantityAvailable > 0 ? quantityAvailable : undefined;
}
