import type { Money, Picture, Product, Variant } from '../../model/index.js';
import { availabilityOf } from '../../rules/product/stock.js';
import type { MedusaProduct, MedusaVariant } from './answers.js';
import { moneyOf } from './minor-units.js';
import type { MedusaSettings } from './settings.js';

/** What is asked of a variant, for its price and its stock. */
export const variantFields = 'id,manage_inventory,allow_backorder,inventory_quantity,*calculated_price';

/** What is asked of a product. */
export const productFields =
  'id,handle,title,subtitle,description,images.url,*categories,*options,*options.values,*variants,variants.options.id,' +
  'variants.inventory_quantity,*variants.calculated_price';

/** From how many units down it is said to run low. */
const lowAt = 5;

/** Units that can still be sold; no number where Medusa does not count them. */
export function unitsLeft({ manage_inventory, allow_backorder, inventory_quantity }: MedusaVariant): number {
  return manage_inventory && !allow_backorder ? Math.max(0, inventory_quantity ?? 0) : Infinity;
}

/** What one unit costs; undefined where it is not sold in the region. */
export function priceOf({ calculated_price }: MedusaVariant, usual = false): Money | undefined {
  const { currency_code, calculated_amount, original_amount } = calculated_price ?? {};
  const amount = usual ? original_amount : calculated_amount;
  return currency_code && typeof amount === 'number' ? moneyOf(amount, currency_code) : undefined;
}

/** A product as the elements know it; null where nothing of it can be bought in the region. */
export function readProduct(product: MedusaProduct, settings: MedusaSettings): Product | null {
  const { id, handle, title, subtitle, description, options } = product;
  const { storeId, tradeMode, returnDays, comparePrice: kind } = settings;
  const pictureOf = (url: string): Picture => ({ url, ...settings.picture, alt: title });
  const variants = product.variants.flatMap((each): Variant[] => {
    const price = priceOf(each);
    const usual = kind && priceOf(each, true);
    const left = unitsLeft(each);
    if (!price) return [];
    const valueOf = ({ values }: (typeof options)[number]): string | undefined =>
      values.find((value) => each.options.some((chosen) => chosen.id === value.id))?.id;
    return [
      {
        id: each.id,
        ...(each.sku && { sku: each.sku }),
        title: each.title,
        options: Object.fromEntries(options.flatMap((option) => [[option.id, valueOf(option) ?? '']])),
        price,
        ...(kind && usual && usual.amount > price.amount && { comparePrice: { price: usual, kind } }),
        availability: left === Infinity ? { status: 'in_stock' } : availabilityOf({ left, lowAt }),
        ...(each.thumbnail && { picture: pictureOf(each.thumbnail) }),
      },
    ];
  });
  if (variants.length === 0) return null;
  const category = product.categories[0]?.name;
  return {
    id,
    handle,
    title,
    ...(subtitle && { subtitle }),
    ...(description && { description }),
    storeId,
    ...(category && { category }),
    media: product.images.map(({ url }) => pictureOf(url)),
    options: options.map((option) => ({
      id: option.id,
      name: option.title,
      values: option.values.map((value) => ({ id: value.id, label: value.value })),
    })),
    variants,
    tradeMode,
    returnDays,
    guarantees: [],
    qualifications: [],
    specifications: [],
  };
}
