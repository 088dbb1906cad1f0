import { safeUrl } from '../../lib/safe-url.js';
import type {
  Money,
  Picture,
  Presale,
  Product,
  ShippingPromise,
  TradeMode,
  UpcomingOffer,
  Variant,
  VariantOffer,
} from '../../model/index.js';
import { defaultStrategy, type PromotionStrategy } from '../../rules/promotion/apply-promotions.js';
import { presalePrice, type PresaleTerms } from '../../rules/price/presale.js';
import type { TaxBase } from '../../rules/price/price-basket.js';
import type { ItemOffer, OfferedUnits } from '../../rules/promotion/item-offer.js';
import type { Promotion } from '../../rules/promotion/promotion.js';
import type { FreightRate } from '../../rules/price/shipping.js';
import { availabilityOf, type Stock } from '../../rules/product/stock.js';
import type { LoadedShopData } from './load-shop-data.js';
import type {
  DeliveryOptionData,
  PaymentData,
  PictureData,
  ProductData,
  SampleOrderData,
  StoreData,
  VariantData,
} from './shop-schema.js';

/** On which terms a variant is sold now, and what is announced. */
export interface SaleTerms {
  /** The markdown or flash price that it has now, and how a product tells it. */
  readonly offered: OfferedUnits | undefined;
  readonly offer: VariantOffer | undefined;
  readonly next: Pick<OfferedUnits, 'offer' | 'unitPrice'> | undefined;
  /** How it is sold with a deposit now. */
  readonly presale: VariantData['presale'];
}

/** How many units of a variant are sold or held for an order. */
export type Taken = (variantId: string) => number;

/** A variant with the product and the store it belongs to. */
export interface Item {
  readonly product: ProductData;
  readonly variant: VariantData;
  readonly store: StoreData;
}

/** What a shop sells, in one language. Finds things by reference and says what they are in the shop's nouns. */
export class Catalogue {
  readonly currency: string;
  readonly products: readonly ProductData[];
  readonly promotions: readonly Promotion[];
  readonly offers: readonly ItemOffer[];
  readonly taxBase: TaxBase;
  /** Something in it is limited by what was bought before. */
  readonly looksBack: boolean;
  readonly strategy: PromotionStrategy;
  readonly payments: readonly PaymentData[];
  /** Where payments are made that are not made here. */
  readonly gateway: { readonly src: string; readonly base: string | undefined } | undefined;
  readonly paymentHosts: readonly string[];
  /** What a shopper has in her wallet to begin with, in minor units. */
  readonly balance: number | undefined;
  /** Orders that are there before anybody has bought. */
  readonly sampleOrders: readonly SampleOrderData[];
  readonly #delivery: readonly DeliveryOptionData[];
  readonly #lowStockAt: number;
  readonly #base: string | undefined;
  readonly #stores: ReadonlyMap<string, StoreData>;
  readonly #productsByRef = new Map<string, ProductData>();
  readonly #itemsByVariant = new Map<string, Item>();

  constructor({ data, base }: LoadedShopData) {
    this.currency = data.currency;
    this.products = data.products;
    // A coupon is used once unless the shop says otherwise.
    this.promotions = data.promotions.map((each) => (each.claim ? { usesPerShopper: 1, ...each } : each));
    this.offers = data.offers;
    this.taxBase = data.taxBase;
    this.looksBack = looksBack(data);
    this.strategy = data.promotionStrategy ?? defaultStrategy;
    this.payments = data.payments;
    this.gateway = data.gateway === undefined ? undefined : { src: data.gateway, base };
    this.paymentHosts = data.paymentHosts;
    this.balance = data.balance;
    this.sampleOrders = data.sampleOrders;
    this.#delivery = data.delivery;
    this.#lowStockAt = data.lowStockAt;
    this.#base = base;
    this.#stores = new Map(data.stores.map((store) => [store.id, store]));
    for (const product of data.products) {
      const store = this.#stores.get(product.storeId);
      if (!store) continue;
      this.#productsByRef.set(product.id, product);
      for (const variant of product.variants) this.#itemsByVariant.set(variant.id, { product, variant, store });
    }
    // Ids go before handles, and variant ids before SKUs.
    for (const product of data.products) {
      if (product.handle !== undefined) addMissing(this.#productsByRef, product.handle, product);
    }
    for (const item of [...this.#itemsByVariant.values()]) {
      if (item.variant.sku !== undefined) addMissing(this.#itemsByVariant, item.variant.sku, item);
    }
  }

  /** By id or handle. */
  findProduct(ref: string): ProductData | undefined {
    return this.#productsByRef.get(ref);
  }

  /** By id or SKU. */
  findItem(variantRef: string): Item | undefined {
    return this.#itemsByVariant.get(variantRef);
  }

  findStore(id: string): StoreData | undefined {
    return this.#stores.get(id);
  }

  money(amount: number): Money {
    return { amount, currency: this.currency };
  }

  stockOf(variant: VariantData, taken: Taken): Stock {
    return {
      left: variant.discontinued ? 0 : Math.max(0, variant.stock - taken(variant.id)),
      lowAt: this.#lowStockAt,
      ...(variant.maxPerOrder !== undefined && { maxPerOrder: variant.maxPerOrder }),
    };
  }

  /** Ways of delivery to a country. */
  deliveryTo(country: string): readonly DeliveryOptionData[] {
    return this.#delivery.filter(({ countries }) => countries.includes(country));
  }

  /** What a way of delivery costs by store. A store that it does not serve is missing. */
  freightRates(option: DeliveryOptionData, storeIds: readonly string[]): ReadonlyMap<string, FreightRate> {
    const rates = new Map<string, FreightRate>();
    for (const storeId of storeIds) {
      const rate = rateFor(option, storeId);
      if (rate) rates.set(storeId, rate);
    }
    return rates;
  }

  /** Days from order to arrival: of the first parcel at the earliest, of the last at the latest. */
  deliveryDays(
    option: DeliveryOptionData,
    storeIds: readonly string[],
  ): readonly [earliest: number, latest: number] | undefined {
    const days = storeIds.flatMap((storeId) => {
      const known = rateFor(option, storeId)?.days ?? option.days;
      return known ? [known] : [];
    });
    if (days.length === 0) return undefined;
    return [Math.min(...days.map(([earliest]) => earliest)), Math.max(...days.map(([, latest]) => latest))];
  }

  toProduct(
    product: ProductData,
    taken: Taken,
    country: string,
    termsOf: (variant: VariantData) => SaleTerms,
  ): Product {
    const {
      options,
      variants,
      media,
      storeId,
      handle = product.id,
      url,
      shipping,
      importTax: _rates,
      listedAt: _listedAt,
      ...rest
    } = product;
    return {
      ...rest,
      handle,
      storeId,
      media: this.pictures(media),
      options: options.map(({ values, ...option }) => ({
        ...option,
        values: values.map(({ swatch, picture, ...value }) => ({
          ...value,
          ...(swatch !== undefined && { swatch }),
          ...this.#pictureOf(picture),
        })),
      })),
      variants: variants.map((variant) => this.#toVariant(product, variant, taken, termsOf(variant))),
      tradeMode: this.tradeModeOf(storeId),
      shipping: { ...shipping, ...this.#promise(storeId, country) },
      ...this.#urlOf(url),
    };
  }

  tradeModeOf(storeId: string): TradeMode {
    return this.findStore(storeId)?.tradeMode ?? 'domestic';
  }

  /** The title of a variant: its own, else that of its values. */
  variantTitle({ options }: ProductData, variant: VariantData): string {
    return (
      variant.title ??
      options.map(({ id, values }) => values.find((value) => value.id === variant.options[id])?.label ?? '').join(' / ')
    );
  }

  /** The picture that stands for a variant. */
  pictureOf({ product, variant }: Item): Picture | undefined {
    return this.pictures(variant.picture ? [variant.picture, ...product.media] : product.media)[0];
  }

  /** Pictures whose address passes the gate; others are left out. */
  pictures(pictures: readonly PictureData[]): Picture[] {
    return pictures.flatMap((picture) => {
      const url = safeUrl(picture.url, this.#base, 'picture');
      return url === null ? [] : [{ ...picture, url }];
    });
  }

  #toVariant(
    product: ProductData,
    variant: VariantData,
    taken: Taken,
    { offered, offer, next, presale }: SaleTerms,
  ): Variant {
    const { id, sku, options } = variant;
    const price = offered?.unitPrice ?? variant.price;
    const comparePrice = comparePriceOf(variant, offered);
    const availability = availabilityOf(this.stockOf(variant, taken));
    return {
      id,
      title: this.variantTitle(product, variant),
      options,
      price: this.money(price),
      availability: variant.discontinued ? { ...availability, status: 'discontinued' } : availability,
      ...(sku !== undefined && { sku }),
      ...(comparePrice && { comparePrice: { ...comparePrice, price: this.money(comparePrice.price) } }),
      ...(offer && { offer }),
      ...(next?.offer.startsAt !== undefined && { upcomingOffer: this.#toUpcoming(next, next.offer.startsAt) }),
      ...(presale && { presale: this.#toPresale(price, presale) }),
      ...this.#pictureOf(variant.picture),
    };
  }

  #toUpcoming({ offer: { kind, endsAt }, unitPrice }: NonNullable<SaleTerms['next']>, startsAt: number): UpcomingOffer {
    return { kind, price: this.money(unitPrice), startsAt, ...(endsAt !== undefined && { endsAt }) };
  }

  #toPresale(price: number, terms: PresaleTerms): Presale {
    const { deposit, swell, balance } = presalePrice(price, 1, terms);
    const { depositUntil, balanceFrom, balanceUntil } = terms;
    return {
      deposit: this.money(deposit),
      countsAs: this.money(deposit + swell),
      balance: this.money(balance),
      depositUntil,
      balanceFrom,
      balanceUntil,
    };
  }

  /** Taken from the usual way of delivery, so that a promise can never differ from what is charged. */
  #promise(storeId: string, country: string): Pick<ShippingPromise, 'days' | 'free' | 'freeOver'> {
    const [usual] = this.deliveryTo(country);
    const rate = usual && this.freightRates(usual, [storeId]).get(storeId);
    if (!usual || !rate) return {};
    const days = this.deliveryDays(usual, [storeId]);
    const free = rate.firstFee === 0 && rate.stepFee === 0;
    return {
      ...(days && { days }),
      ...(free && { free }),
      ...(!free && rate.freeOver !== undefined && { freeOver: this.money(rate.freeOver) }),
    };
  }

  #pictureOf(picture: PictureData | undefined): { picture?: Picture } {
    const [safe] = picture ? this.pictures([picture]) : [];
    return safe ? { picture: safe } : {};
  }

  #urlOf(url: string | undefined): { url?: string } {
    const safe = url === undefined ? null : safeUrl(url, this.#base);
    return safe === null ? {} : { url: safe };
  }
}

/** Beside the price of an offer stands what the thing costs without it. */
export function comparePriceOf(variant: VariantData, offered: OfferedUnits | undefined): VariantData['comparePrice'] {
  return offered ? { price: variant.price, kind: 'lastDeal' } : variant.comparePrice;
}

function looksBack({ promotions, offers, products, balance }: LoadedShopData['data']): boolean {
  return (
    balance !== undefined ||
    promotions.some(({ uses, usesPerShopper, newShoppers, claim }) =>
      [uses, usesPerShopper, newShoppers, claim].some((limit) => limit !== undefined),
    ) ||
    offers.some(({ stock, unitsPerShopper }) => [stock, unitsPerShopper].some((limit) => limit !== undefined)) ||
    products.some(({ importTax }) => importTax !== undefined)
  );
}

function rateFor(option: DeliveryOptionData, storeId: string): DeliveryOptionData['rates'][number] | undefined {
  return option.rates.find(({ storeIds }) => storeIds === undefined || storeIds.includes(storeId));
}

function addMissing<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
