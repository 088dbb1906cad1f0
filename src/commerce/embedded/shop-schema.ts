import * as v from 'valibot';
import { hostRule } from '../../lib/allowed-address.js';
import { safeColor } from '../../lib/safe-color.js';
import { originKinds } from '../../model/origin.js';
import { approvalStatuses } from '../../model/store-setup.js';

const text = (longest: number): v.GenericSchema<string> =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,80}$/, 'must be an id of letters, digits, "-", "_", "." or ":"'));
const minorUnits = v.pipe(v.number(), v.safeInteger('must be whole minor units'), v.minValue(0), v.maxValue(1e11));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e9));
const basisPoints = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const moment = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'must be a date such as 2026-11-11T00:00:00+08:00'),
  v.transform((value) => Date.parse(value)),
);
const list = <const Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most));
const days = v.pipe(
  v.tuple([count, count]),
  v.check(([earliest, latest]) => earliest <= latest, 'must name the earlier day first'),
);
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as CN'));
const tradeMode = v.picklist(['domestic', 'bonded', 'directMail']);
const fact = v.object({ name: text(80), value: text(400) });

const picture = v.object({
  url: text(500_000),
  width: v.pipe(count, v.minValue(1)),
  height: v.pipe(count, v.minValue(1)),
  alt: v.pipe(v.string(), v.maxLength(400)),
});

const rating = v.object({
  value: v.pipe(v.number(), v.minValue(0)),
  scale: v.optional(v.pipe(v.number(), v.minValue(1)), 5),
  count,
});

/** What a shop has to know of a store; whatever else is said of it is content. */
const store = v.object({
  id,
  name: text(80),
  tradeMode: v.optional(tradeMode, 'domestic'),
  /** Where goods are sent back to, as it is written on a parcel. */
  returnAddress: v.exactOptional(text(300)),
});

/** A colour that is no colour is left out; the value stays. */
const swatch = v.pipe(
  v.unknown(),
  v.transform((value) => safeColor(value) ?? undefined),
);

const option = v.object({
  id,
  name: text(40),
  values: v.pipe(
    list(v.object({ id, label: text(60), swatch: v.exactOptional(swatch), picture: v.exactOptional(picture) }), 100),
    v.minLength(1),
  ),
});

/** Sold with a deposit (定金预售) until a moment; afterwards it is sold as anything else. */
const presale = v.object({
  /** What is paid at once: at most 20 % of the price. */
  deposit: v.pipe(minorUnits, v.minValue(1)),
  /** What the deposit counts as against the price; itself where absent. */
  countsAs: v.exactOptional(minorUnits),
  /** What the discount is called that it then is. */
  title: v.exactOptional(text(80)),
  depositUntil: moment,
  balanceFrom: moment,
  balanceUntil: moment,
});

const variant = v.object({
  id,
  sku: v.exactOptional(text(80)),
  title: v.exactOptional(text(120)),
  options: v.optional(v.record(id, id), {}),
  price: minorUnits,
  comparePrice: v.exactOptional(
    v.object({ price: minorUnits, kind: v.picklist(['suggestedRetail', 'sevenDayLow', 'lastDeal', 'market']) }),
  ),
  stock: count,
  maxPerOrder: v.exactOptional(v.pipe(count, v.minValue(1))),
  /** Grams with packaging. */
  weight: v.optional(count, 0),
  picture: v.exactOptional(picture),
  discontinued: v.optional(v.boolean(), false),
  presale: v.exactOptional(presale),
});

const productFields = v.object({
  id,
  handle: v.exactOptional(id),
  title: text(200),
  subtitle: v.exactOptional(text(200)),
  description: v.exactOptional(text(8000)),
  storeId: id,
  category: v.exactOptional(text(60)),
  media: v.optional(list(picture, 30), []),
  options: v.optional(list(option, 6), []),
  variants: v.pipe(list(variant, 500), v.minLength(1)),
  shipping: v.exactOptional(v.object({ dispatchHours: v.exactOptional(count), from: v.exactOptional(text(60)) })),
  returnDays: v.optional(count, 7),
  guarantees: v.optional(
    list(
      v.picklist(['authentic', 'noReasonReturn7', 'freeReturnShipping', 'damageCover', 'instantRefund', 'taxIncluded']),
      6,
    ),
    [],
  ),
  rating: v.exactOptional(rating),
  /** When it came into the shop; what says nothing counts as there from the beginning. */
  listedAt: v.exactOptional(moment),
  qualifications: v.optional(
    list(
      v.object({
        kind: text(60),
        number: text(80),
        issuer: v.exactOptional(text(120)),
        url: v.exactOptional(text(2048)),
      }),
      20,
    ),
    [],
  ),
  specifications: v.optional(list(fact, 60), []),
  importTax: v.exactOptional(
    v.object({
      vat: basisPoints,
      consumption: v.optional(v.pipe(basisPoints, v.maxValue(9999)), 0),
      duty: v.optional(basisPoints, 0),
      included: v.optional(v.boolean(), false),
    }),
  ),
  url: v.exactOptional(text(2048)),
  /** How far its listing is; what is not approved is shown and cannot be bought. */
  listing: v.exactOptional(v.object({ status: v.picklist(approvalStatuses), reason: v.exactOptional(text(500)) })),
});

const product = v.pipe(
  productFields,
  v.transform((data) => {
    if (!data.listing || data.listing.status === 'approved') return data;
    return { ...data, variants: data.variants.map((each) => ({ ...each, discontinued: true })) };
  }),
);

const positive = v.pipe(minorUnits, v.minValue(1));

const giftUnits = v.object({ variantId: id, quantity: v.optional(v.pipe(count, v.minValue(1)), 1) });

const benefit = v.variant('kind', [
  v.object({
    kind: v.literal('every'),
    threshold: positive,
    amount: positive,
    times: v.exactOptional(v.pipe(count, v.minValue(1))),
  }),
  v.object({
    kind: v.literal('ladder'),
    steps: v.pipe(list(v.object({ threshold: minorUnits, amount: positive }), 10), v.minLength(1)),
  }),
  v.object({
    kind: v.literal('percent'),
    off: basisPoints,
    threshold: v.exactOptional(minorUnits),
    most: v.exactOptional(positive),
  }),
  v.object({ kind: v.literal('fixed'), amount: positive, threshold: v.exactOptional(minorUnits) }),
  v.object({
    kind: v.literal('gift'),
    threshold: v.exactOptional(minorUnits),
    gifts: v.pipe(list(giftUnits, 10), v.minLength(1)),
  }),
  v.object({
    kind: v.literal('freeShipping'),
    threshold: v.exactOptional(minorUnits),
    most: v.exactOptional(positive),
  }),
]);

const promotion = v.object({
  id,
  title: text(80),
  bearer: v.picklist(['store', 'platform']),
  storeId: v.exactOptional(id),
  productIds: v.exactOptional(list(id, 1000)),
  code: v.exactOptional(text(40)),
  categories: v.exactOptional(list(text(60), 100)),
  /** Only for what was found there, such as `live`. */
  origins: v.exactOptional(list(v.picklist(originKinds), 10)),
  startsAt: v.exactOptional(moment),
  endsAt: v.exactOptional(moment),
  newShoppers: v.exactOptional(v.boolean()),
  uses: v.exactOptional(count),
  usesPerShopper: v.exactOptional(count),
  /** It is a coupon, which is claimed before it is used by its code; `stock` of them there are. */
  claim: v.exactOptional(v.object({ stock: v.exactOptional(count) })),
  /** Of all promotions of one group an order gets one. */
  group: v.exactOptional(id),
  benefit,
});

/** A markdown or flash price of single variants: `price`, or a part `off` the price in basis points. */
const offer = v.object({
  id,
  title: text(80),
  bearer: v.optional(v.picklist(['store', 'platform']), 'store'),
  kind: v.picklist(['markdown', 'flash']),
  variantIds: v.pipe(list(id, 1000), v.minLength(1)),
  price: v.exactOptional(minorUnits),
  off: v.exactOptional(basisPoints),
  startsAt: v.exactOptional(moment),
  endsAt: v.exactOptional(moment),
  /** Units of each variant at this price, part of its stock. */
  stock: v.exactOptional(count),
  unitsPerShopper: v.exactOptional(count),
  /** Units beyond that are sold at the price without the offer, or not at all. */
  beyond: v.exactOptional(v.picklist(['normalPrice', 'blocked'])),
});

const deliveryOption = v.object({
  id,
  title: text(60),
  countries: v.pipe(list(countryCode, 250), v.minLength(1)),
  days: v.exactOptional(days),
  carrier: v.exactOptional(text(60)),
  rates: v.pipe(
    list(
      v.object({
        /** The stores it is for; all where absent. The first that fits a store holds. */
        storeIds: v.exactOptional(list(id, 500)),
        by: v.optional(v.picklist(['piece', 'weight']), 'piece'),
        first: v.optional(v.pipe(count, v.minValue(1)), 1),
        firstFee: minorUnits,
        step: v.optional(v.pipe(count, v.minValue(1)), 1),
        stepFee: v.optional(minorUnits, 0),
        freeOver: v.exactOptional(minorUnits),
        /** Where it takes longer, or less, than the option says. */
        days: v.exactOptional(days),
      }),
      100,
    ),
    v.minLength(1),
  ),
});

/** Ways to pay that a gateway takes. */
export const gatewayFlows = ['qrcode', 'redirect', 'form'] as const;
export type GatewayFlow = (typeof gatewayFlows)[number];

export function isGatewayFlow(flow: string): flow is GatewayFlow {
  return gatewayFlows.some((each) => each === flow);
}

const payment = v.object({
  id,
  kind: v.picklist(['wechat', 'alipay', 'unionpay', 'card', 'wallet', 'sandbox', 'other']),
  title: v.exactOptional(text(60)),
  /**
   * What happens on payment: a sheet to confirm, done at once, or declined; done with a token of the page's; or at the `gateway`, by a code, on its page, or
   * there by a form. No money moves in any of them.
   */
  flow: v.optional(v.picklist(['confirm', 'immediate', 'decline', 'token', ...gatewayFlows]), 'confirm'),
});

const host = v.pipe(
  text(300),
  v.check((entry) => hostRule(entry) !== null, 'must be a host such as pay.example, or *.pay.example'),
);

/** An order that is there before anybody has bought: who looks at a demo sees orders in every state. */
const sampleOrder = v.object({
  /** What was bought; what is sold out by then was not. */
  lines: v.pipe(
    list(v.object({ variantId: id, quantity: v.optional(v.pipe(count, v.minValue(1)), 1) }), 50),
    v.minLength(1),
  ),
  /** When, counted back from the moment at which orders are first looked for. */
  minutesAgo: count,
  /** An order that is not paid waits 15 minutes for it. */
  paid: v.optional(v.boolean(), true),
  address: v.object({
    country: countryCode,
    name: text(80),
    phone: text(40),
    street: text(200),
    region: v.exactOptional(text(80)),
    city: v.exactOptional(text(80)),
    district: v.exactOptional(text(80)),
    postalCode: v.exactOptional(text(20)),
  }),
  /** What goods from abroad ask for: of nobody, such as the example of GB 11643. Its masked form alone is kept. */
  identityNumber: v.exactOptional(text(18)),
});

const sandboxPayments: v.InferOutput<typeof payment>[] = [
  { id: 'sandbox-wechat', kind: 'wechat', flow: 'confirm' },
  { id: 'sandbox-alipay', kind: 'alipay', flow: 'confirm' },
  { id: 'sandbox-card', kind: 'card', flow: 'immediate' },
];

/** The data of an embedded shop: `shop.json`. Money is in minor units of its one currency. */
export const shopSchema = v.object({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as CNY')),
  /** From how many units down a variant is said to run low. */
  lowStockAt: v.optional(count, 5),
  stores: v.pipe(list(store, 500), v.minLength(1)),
  products: list(product, 5000),
  promotions: v.optional(list(promotion, 500), []),
  offers: v.optional(list(offer, 500), []),
  /** How promotions stand to each other; parallel thresholds and largest-remainder shares where absent. */
  promotionStrategy: v.exactOptional(
    v.object({
      threshold: v.optional(v.picklist(['promoPrice', 'remaining']), 'promoPrice'),
      apportion: v.optional(v.picklist(['largestRemainder', 'lastTakesRest']), 'largestRemainder'),
    }),
  ),
  /** Whether coupons lower the customs value: see `TaxBase` of `rules/price/price-basket.ts`. */
  taxBase: v.optional(v.picklist(['afterPublicDiscount', 'beforeVouchers']), 'afterPublicDiscount'),
  delivery: v.pipe(list(deliveryOption, 50), v.minLength(1)),
  payments: v.optional(v.pipe(list(payment, 20), v.minLength(1)), sandboxPayments),
  /** What every shopper has in her wallet to begin with; no wallet where it is left out. */
  balance: v.exactOptional(minorUnits),
  /** Address of a sandbox gateway, for the ways to pay whose flow leads there. */
  gateway: v.exactOptional(text(2_000)),
  /** Hosts that a payment may lead to: see `Capabilities.paymentHosts`. */
  paymentHosts: v.optional(list(host, 50), []),
  /** Orders for a demo to show; none where they are left out. */
  sampleOrders: v.optional(list(sampleOrder, 20), []),
});

export type ShopData = v.InferOutput<typeof shopSchema>;
export type ProductData = ShopData['products'][number];
export type VariantData = ProductData['variants'][number];
export type StoreData = ShopData['stores'][number];
export type PictureData = ProductData['media'][number];
export type DeliveryOptionData = ShopData['delivery'][number];
export type PaymentData = ShopData['payments'][number];
export type SampleOrderData = ShopData['sampleOrders'][number];
