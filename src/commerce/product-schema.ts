import * as v from 'valibot';
import { safeColor } from '../lib/safe-color.js';
import { refuse } from '../lib/refused-values.js';
import { approvalStatuses } from '../model/store-setup.js';
import type { Product } from '../model/index.js';
import {
  comparePrice,
  count,
  days,
  dropUnusable,
  fields,
  id,
  link,
  list,
  maybe,
  moment,
  money,
  picture,
  pictures,
  text,
  tradeMode,
} from '../lib/schema-fields.js';

const optionValue = v.pipe(
  fields({ id, label: text(1_000), swatch: maybe(text(200)), picture: maybe(picture) }),
  v.transform(({ swatch, ...value }) => {
    const color = swatch === undefined ? undefined : (safeColor(swatch) ?? refuse(swatch));
    return dropUnusable({ ...value, ...(color !== undefined && { swatch: color }) });
  }),
);

const presale = fields({
  deposit: money,
  countsAs: money,
  balance: money,
  depositUntil: moment,
  balanceFrom: moment,
  balanceUntil: moment,
});

const offerKind = v.picklist(['markdown', 'flash']);

const variant = v.pipe(
  fields({
    id,
    sku: maybe(text(2_000)),
    title: text(2_000),
    options: v.record(v.string(), text(2_000)),
    price: money,
    comparePrice: maybe(comparePrice),
    offer: maybe(fields({ kind: offerKind, endsAt: maybe(moment), quantity: maybe(count), perShopper: maybe(count) })),
    upcomingOffer: maybe(fields({ kind: offerKind, price: money, startsAt: moment, endsAt: maybe(moment) })),
    availability: fields({
      status: v.picklist(['in_stock', 'low_stock', 'out_of_stock', 'preorder', 'discontinued']),
      quantity: maybe(count),
      maxPerOrder: maybe(count),
    }),
    presale: maybe(presale),
    picture: maybe(picture),
  }),
  v.transform(dropUnusable),
);

const source = fields({ url: link, type: text(200) });
const caption = fields({ url: link, language: text(100), label: text(1_000) });
const video = v.pipe(
  fields({
    sources: list(source, 50),
    poster: picture,
    duration: maybe(v.pipe(v.number(), v.minValue(0))),
    captions: list(caption, 100),
    chapters: list(fields({ start: v.pipe(v.number(), v.minValue(0)), title: text(1_000) }), 1_000),
  }),
  v.transform(({ sources, captions, ...rest }) => ({
    ...rest,
    sources: sources.filter(({ url }) => url !== ''),
    captions: captions.filter(({ url }) => url !== ''),
  })),
);

/** A product as an adapter answers it. */
export const productSchema = v.pipe(
  fields({
    id,
    handle: id,
    title: text(2_000),
    subtitle: maybe(text(2_000)),
    description: maybe(text(100_000)),
    storeId: id,
    category: maybe(text(2_000)),
    media: pictures(200),
    video: maybe(video),
    options: list(fields({ id, name: text(1_000), values: list(optionValue, 1_000) }), 50),
    variants: list(variant, 5_000),
    tradeMode,
    shipping: maybe(
      fields({
        dispatchHours: maybe(v.pipe(v.number(), v.minValue(0))),
        days: maybe(days),
        from: maybe(text(1_000)),
        free: maybe(v.boolean()),
        freeOver: maybe(money),
      }),
    ),
    returnDays: count,
    guarantees: list(
      v.picklist(['authentic', 'noReasonReturn7', 'freeReturnShipping', 'damageCover', 'instantRefund', 'taxIncluded']),
      20,
    ),
    rating: maybe(
      fields({ value: v.pipe(v.number(), v.minValue(0)), scale: v.pipe(v.number(), v.minValue(1)), count }),
    ),
    qualifications: list(
      v.pipe(
        fields({ kind: text(1_000), number: text(1_000), issuer: maybe(text(1_000)), url: maybe(link) }),
        v.transform(dropUnusable),
      ),
      200,
    ),
    listing: maybe(fields({ status: v.picklist(approvalStatuses), reason: maybe(text(1_000)) })),
    specifications: list(fields({ name: text(1_000), value: text(10_000) }), 500),
    url: maybe(link),
  }),
  v.transform(dropUnusable),
) satisfies v.GenericSchema<unknown, Product>;
