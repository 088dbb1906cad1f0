import { readFileSync } from 'node:fs';
import { marketOf, moneyV2, priceIn } from './markets.js';

interface SampleVariant {
  readonly id: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly price: number;
  readonly comparePrice?: { readonly price: number };
  readonly stock?: number;
  readonly maxPerOrder?: number;
}

interface SampleProduct {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly storeId: string;
  readonly category?: string;
  readonly media: readonly {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  }[];
  readonly options?: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly { readonly id: string; readonly label: string; readonly swatch?: string }[];
  }[];
  readonly variants: readonly SampleVariant[];
}

interface SamplePromotion {
  readonly title: string;
  readonly code?: string;
  readonly storeId?: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly benefit: {
    readonly kind: string;
    readonly off?: number;
    readonly amount?: number;
    readonly threshold?: number;
  };
}

/** The sample shop, of which the stub is seeded. */
export const sampleShop = JSON.parse(readFileSync('demo/data/en/shop.json', 'utf8')) as {
  readonly products: readonly SampleProduct[];
  readonly promotions: readonly SamplePromotion[];
};

/** One variant on the shelves of the stub. Handles and SKUs are the ids of the sample shop. */
export interface ShelfVariant {
  readonly id: string;
  readonly sku: string;
  readonly title: string;
  readonly selectedOptions: readonly { readonly name: string; readonly value: string }[];
  readonly product: ShelfProduct;
  readonly comparePrice: number | null;
  readonly maximum: number | null;
  /** In fen. */
  price: number;
  stock: number;
}

export interface ShelfProduct {
  readonly id: string;
  readonly sample: SampleProduct;
  readonly variants: readonly ShelfVariant[];
}

/** Products with what is left of them, and how a query sees them. */
export class StubCatalogue {
  readonly products: readonly ShelfProduct[];
  readonly #pictures: string;

  /** @param pictures address against which those of the sample shop's pictures are read. */
  constructor(pictures: string) {
    this.#pictures = pictures;
    this.products = sampleShop.products.map((sample, place) => shelve(sample, 8_001_000 + place * 100));
  }

  variant(idOrSku: string): ShelfVariant | undefined {
    return this.products.flatMap(({ variants }) => variants).find(({ id, sku }) => id === idOrSku || sku === idOrSku);
  }

  product({ id, handle }: { id?: string | null; handle?: string | null }): ShelfProduct | undefined {
    return this.products.find((each) => (id ? each.id === id : each.sample.id === handle));
  }

  /** Shopify's search as far as the adapter uses it: words, `sku:` and `product_type:`, each in quotation marks. */
  search(query: string | null | undefined): readonly ShelfProduct[] {
    const terms = [...(query ?? '').matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)];
    return this.products.filter(({ sample, variants }) =>
      terms.every(([, field, quoted, word]) => {
        const wanted = (quoted ?? word ?? '').toLowerCase();
        if (field === 'sku') return variants.some(({ sku }) => sku.toLowerCase() === wanted);
        if (field === 'product_type') return sample.category?.toLowerCase() === wanted;
        return `${sample.title} ${sample.description} ${sample.category}`.toLowerCase().includes(wanted);
      }),
    );
  }

  productNode(product: ShelfProduct, country: string | null): object {
    const { sample, variants } = product;
    return {
      __typename: 'Product',
      id: product.id,
      handle: sample.id,
      title: sample.title,
      description: sample.description ?? '',
      productType: sample.category ?? '',
      onlineStoreUrl: null,
      images: { nodes: sample.media.map((media) => this.#image(media)) },
      options: sample.options?.map(({ name, values }) => ({
        name,
        optionValues: values.map(({ label, swatch }) => ({
          name: label,
          swatch: swatch === undefined ? null : { color: swatch, image: null },
        })),
      })) ?? [{ name: 'Title', optionValues: [{ name: 'Default Title', swatch: null }] }],
      variants: { nodes: variants.map((variant) => this.variantNode(variant, country)) },
    };
  }

  variantNode(variant: ShelfVariant, country: string | null): object {
    const market = marketOf(country);
    const { product, stock, maximum, price, comparePrice } = variant;
    const [media] = product.sample.media;
    return {
      __typename: 'ProductVariant',
      id: variant.id,
      sku: variant.sku,
      title: variant.title,
      availableForSale: stock > 0,
      currentlyNotInStock: false,
      quantityAvailable: stock,
      quantityRule: { minimum: 1, maximum, increment: 1 },
      price: moneyV2(priceIn(market, price), market.currency),
      compareAtPrice: comparePrice === null ? null : moneyV2(priceIn(market, comparePrice), market.currency),
      image: media ? this.#image(media) : null,
      selectedOptions: variant.selectedOptions,
      product: { id: product.id, title: product.sample.title },
    };
  }

  #image({ url, width, height, alt }: SampleProduct['media'][number]): object {
    return { url: new URL(url, this.#pictures).href, width, height, altText: alt };
  }
}

function shelve(sample: SampleProduct, number: number): ShelfProduct {
  const variants: ShelfVariant[] = [];
  const product: ShelfProduct = { id: `gid://shopify/Product/${number}`, sample, variants };
  for (const [place, variant] of sample.variants.entries()) {
    const selectedOptions = (sample.options ?? []).map(({ id, name, values }) => ({
      name,
      value: values.find((value) => value.id === variant.options?.[id])?.label ?? '',
    }));
    const hasChoice = selectedOptions.length > 0;
    variants.push({
      id: `gid://shopify/ProductVariant/${number * 100 + place}`,
      sku: variant.id,
      title: hasChoice ? selectedOptions.map(({ value }) => value).join(' / ') : 'Default Title',
      selectedOptions: hasChoice ? selectedOptions : [{ name: 'Title', value: 'Default Title' }],
      product,
      comparePrice: variant.comparePrice?.price ?? null,
      maximum: variant.maxPerOrder ?? null,
      price: variant.price,
      stock: variant.stock ?? 100,
    });
  }
  return product;
}
