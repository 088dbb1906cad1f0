import type { Availability, Picture, Product, Variant } from '../../model/index.js';
import type { ProductDocument } from './product-document.js';
import type { UcpSettings } from './settings.js';

type VariantDocument = ProductDocument['variants'][number];

/** A product as a shopper sees it. A list price is left out: nobody says what it stands for, as the law wants it said. */
export function readProduct(document: ProductDocument, settings: UcpSettings): Product {
  const { id, handle = id, title, description, url, categories, rating } = document;
  const [category] = categories;
  return {
    id,
    handle,
    title,
    ...(description.plain !== undefined && { description: description.plain }),
    ...(category && { category: category.value }),
    ...(url !== undefined && { url }),
    storeId: settings.storeId ?? 'store',
    media: picturesOf(document),
    options: document.options.map(({ name, values }) => ({
      id: name,
      name,
      values: values.map(({ id: valueId, label }) => ({ id: valueId ?? label, label })),
    })),
    variants: document.variants.map(readVariant),
    tradeMode: settings.tradeMode ?? 'domestic',
    returnDays: settings.returnDays ?? 7,
    guarantees: [],
    qualifications: [],
    specifications: [],
    ...(rating?.count !== undefined && {
      rating: { value: rating.value, scale: rating.scale_max, count: rating.count },
    }),
  };
}

function readVariant(variant: VariantDocument): Variant {
  const [picture] = picturesOf(variant);
  return {
    id: variant.id,
    ...(variant.sku !== undefined && { sku: variant.sku }),
    title: variant.title,
    options: Object.fromEntries(variant.options.map(({ name, id, label }) => [name, id ?? label])),
    price: variant.price,
    availability: { status: statusOf(variant) },
    ...(picture && { picture }),
  };
}

function statusOf({ availability: { available, status } }: VariantDocument): Availability['status'] {
  if (status === 'discontinued' || status === 'preorder') return status;
  return available === false || status === 'out_of_stock' ? 'out_of_stock' : 'in_stock';
}

function picturesOf({ media }: Pick<ProductDocument, 'media'>): Picture[] {
  return media
    .filter(({ type }) => type === 'image')
    .map(({ url, width, height, alt_text: alt }) => ({ url, width, height, alt }));
}
