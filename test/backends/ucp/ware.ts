/** What the merchant sells, in the form of the sample shop's data, with what has become of it since. */
export interface WareData {
  readonly currency: string;
  readonly products: readonly ProductRecord[];
  readonly promotions: readonly PromotionRecord[];
}

export interface VariantRecord {
  readonly id: string;
  readonly sku?: string;
  readonly price: number;
  readonly stock: number;
  readonly maxPerOrder?: number;
  readonly options?: Readonly<Record<string, string>>;
}

export interface ProductRecord {
  readonly id: string;
  readonly handle?: string;
  readonly title: string;
  readonly description?: string;
  readonly category?: string;
  readonly storeId: string;
  readonly media?: readonly {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  }[];
  readonly options?: readonly {
    readonly id: string;
    readonly name: string;
    readonly values: readonly { readonly id: string; readonly label: string }[];
  }[];
  readonly variants: readonly VariantRecord[];
}

export interface PromotionRecord {
  readonly title: string;
  readonly storeId?: string;
  readonly code?: string;
  readonly endsAt?: string;
  readonly benefit: {
    readonly kind: string;
    readonly off?: number;
    readonly most?: number;
    readonly amount?: number;
    readonly threshold?: number;
  };
}

export interface Item {
  readonly product: ProductRecord;
  readonly variant: VariantRecord;
}

export class Ware {
  readonly data: WareData;
  /** Address against which those of pictures are read. */
  readonly #pictures: string;
  readonly #prices = new Map<string, number>();
  readonly #stock = new Map<string, number>();

  constructor(data: WareData, pictures: string) {
    this.data = data;
    this.#pictures = pictures;
  }

  item(ref: string): Item | undefined {
    for (const product of this.data.products) {
      const variant = product.variants.find(({ id, sku }) => id === ref || sku === ref);
      if (variant) return { product, variant };
    }
    return undefined;
  }

  product(ref: string): ProductRecord | undefined {
    return this.data.products.find(({ id, handle }) => id === ref || handle === ref) ?? this.item(ref)?.product;
  }

  price({ id, price }: VariantRecord): number {
    return this.#prices.get(id) ?? price;
  }

  left({ id, stock }: VariantRecord): number {
    return this.#stock.get(id) ?? stock;
  }

  /** The most units that one order may hold just now. */
  most(variant: VariantRecord): number {
    return Math.min(this.left(variant), variant.maxPerOrder ?? Infinity);
  }

  setPrice(variantId: string, price: number): void {
    this.#prices.set(variantId, price);
  }

  setStock(variantId: string, left: number): void {
    this.#stock.set(variantId, left);
  }

  /** As the catalogue of the protocol shows it. @param ref what was asked, where variants are to say so. */
  show(product: ProductRecord, variants: readonly VariantRecord[], ref?: string): object {
    const { currency } = this.data;
    const { id, handle = id, title, description = title, category, options = [], media = [] } = product;
    const prices = product.variants.map((each) => this.price(each));
    const money = (amount: number): object => ({ amount, currency });
    return {
      id,
      handle,
      title,
      description: { plain: description },
      ...(category && { categories: [{ value: category, taxonomy: 'merchant' }] }),
      price_range: { min: money(Math.min(...prices)), max: money(Math.max(...prices)) },
      media: media.map(({ url, width, height, alt }) => ({
        type: 'image',
        url: new URL(url, this.#pictures).href,
        width,
        height,
        alt_text: alt,
      })),
      ...(options.length > 0 && {
        options: options.map(({ name, values }) => ({
          name,
          values: values.map(({ id: value, label }) => ({ id: value, label })),
        })),
      }),
      variants: variants.map((variant) => ({
        id: variant.id,
        ...(variant.sku && { sku: variant.sku }),
        title: titleOf({ product, variant }),
        description: { plain: title },
        price: money(this.price(variant)),
        availability: {
          available: this.left(variant) > 0,
          status: this.left(variant) > 0 ? 'in_stock' : 'out_of_stock',
        },
        options: options.map(({ id: option, name, values }) => {
          const value = values.find((each) => each.id === variant.options?.[option]);
          return { name, id: value?.id ?? '', label: value?.label ?? '' };
        }),
        ...(ref !== undefined && { inputs: [{ id: ref, match: variant.id === ref ? 'exact' : 'featured' }] }),
      })),
    };
  }
}

export function titleOf({ product, variant }: Item): string {
  const labels = (product.options ?? []).map(
    ({ id, values }) => values.find((value) => value.id === variant.options?.[id])?.label ?? '',
  );
  return labels.join(' / ') || product.title;
}
