import type {
  Availability,
  ComparePrice,
  Money,
  Picture,
  Product,
  Rating,
  TradeMode,
  Variant,
} from '../../model/index.js';

/** A variant as the data of the embedded shop has it. The stock is that of the other shop, and may be left out. */
export interface VariantData extends Partial<Pick<Variant, 'sku' | 'title' | 'options' | 'picture'>> {
  readonly id: string;
  /** Minor units. */
  readonly price: number;
  readonly comparePrice?: { readonly price: number; readonly kind: ComparePrice['kind'] };
  /** Sold out when it is 0; unlimited when it is left out. */
  readonly stock?: number;
  readonly maxPerOrder?: number;
  /** Shown, and sold no more. */
  readonly discontinued?: boolean;
  /** Not shown: a deposit is for the other shop to take, by terms that it tells. */
  readonly presale?: unknown;
  /** Its own page, where it has another than the product. */
  readonly url?: string;
}

/** A product as the data of the embedded shop has it. */
export interface ProductData extends Partial<Omit<Product, 'variants' | 'rating'>> {
  readonly id: string;
  readonly title: string;
  readonly storeId: string;
  /** Of five where nothing is said. */
  readonly rating?: Omit<Rating, 'scale'> & Partial<Rating>;
  readonly variants: readonly VariantData[];
}

export interface ShelfData {
  readonly currency: string;
  readonly stores: readonly { readonly id: string; readonly name: string; readonly tradeMode?: TradeMode }[];
  readonly products: readonly ProductData[];
}

export interface Item {
  readonly product: ProductData;
  readonly variant: VariantData;
}

/** What is known of what the other shop sells. What is answered of it passes the schemas that all adapters pass. */
export class Shelf {
  readonly data: ShelfData;
  /** Address against which those in the data are read. */
  readonly base: string | undefined;

  constructor(data: ShelfData, base: string | undefined) {
    this.data = data;
    this.base = base;
  }

  /** By id or handle. Its own page is no link on this one: the checkout leads there, and says where. */
  product(ref: string): Product | null {
    const { products } = this.data;
    const found = products.find(({ id }) => id === ref) ?? products.find(({ handle }) => handle === ref);
    return found ? this.#toProduct(found) : null;
  }

  /** By id or SKU. */
  item(ref: string): Item | undefined {
    const items = this.data.products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
    return items.find(({ variant }) => variant.id === ref) ?? items.find(({ variant }) => variant.sku === ref);
  }

  store(wanted: string): Partial<ShelfData['stores'][number]> {
    return this.data.stores.find(({ id }) => id === wanted) ?? {};
  }

  #toProduct({ url: _, rating, ...product }: ProductData): Product {
    return {
      handle: product.id,
      options: [],
      returnDays: 7,
      guarantees: [],
      qualifications: [],
      specifications: [],
      tradeMode: this.store(product.storeId).tradeMode ?? 'domestic',
      ...product,
      ...(rating && { rating: { scale: 5, ...rating } }),
      media: (product.media ?? []).map((picture) => this.picture(picture)),
      variants: product.variants.map(
        ({ presale: __, ...variant }) =>
          ({
            options: {},
            ...variant,
            title: titleOf({ product, variant }),
            price: this.money(variant.price),
            availability: {
              status: this.#statusOf({ product, variant }),
              maxPerOrder: variant.maxPerOrder,
            },
            comparePrice: this.compare(variant),
            picture: variant.picture && this.picture(variant.picture),
          }) as Variant,
      ),
    };
  }

  #statusOf(item: Item): Availability['status'] {
    if (!isSold(item)) return 'discontinued';
    return item.variant.stock === 0 ? 'out_of_stock' : 'in_stock';
  }

  money(amount: number): Money {
    return { amount, currency: this.data.currency };
  }

  /** What it is struck through for, in money. */
  compare({ comparePrice }: VariantData): ComparePrice | undefined {
    return comparePrice && { ...comparePrice, price: this.money(comparePrice.price) };
  }

  /** Its address is read against that of the data. */
  picture(picture: Picture): Picture {
    return URL.canParse(picture.url, this.base) ? { ...picture, url: new URL(picture.url, this.base).href } : picture;
  }
}

/** Whether it may be sold: not where it is discontinued, or its listing is not approved. */
export function isSold({ product: { listing }, variant }: Item): boolean {
  return !variant.discontinued && (!listing || listing.status === 'approved');
}

/** Its own, else that of its values. */
export function titleOf({ product, variant }: Item): string {
  const labels = product.options?.map(
    ({ id, values }) => values.find((value) => value.id === variant.options?.[id])?.label,
  );
  return variant.title ?? labels?.join(' / ') ?? '';
}
