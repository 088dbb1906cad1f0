import * as v from 'valibot';
import { checkPresale, type PresaleIssue } from '../../rules/price/presale.js';
import { ShopDataError, type ShopDataIssue } from './shop-data-error.js';
import { isGatewayFlow, shopSchema, type ShopData } from './shop-schema.js';

/**
 * Reads the data of a shop. Unknown fields are dropped.
 * @throws ShopDataError naming every part that is wrong.
 */
export function parseShopData(data: unknown): ShopData {
  const parsed = v.safeParse(shopSchema, data);
  if (!parsed.success) {
    const issues = parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    throw new ShopDataError('shop-data-invalid', issues);
  }
  const checks = [checkReferences, checkOptions, checkOffers, checkPayments, checkPresales, checkSampleOrders];
  const issues = checks.flatMap((check) => check(parsed.output));
  if (issues.length > 0) throw new ShopDataError('shop-data-invalid', issues);
  return parsed.output;
}

/** Ids that occur twice, and ids of nothing. */
function checkReferences({ stores, products, promotions, offers, delivery, payments }: ShopData): ShopDataIssue[] {
  const known = new Set(stores.map(({ id }) => id));
  const variantIds = new Set<string>();
  const issues = [
    ...Object.entries({ stores, products, promotions, offers, delivery, payments }).flatMap(([list, items]) =>
      repeated(list, items),
    ),
    ...products.flatMap(({ variants }, index) => repeated(`products.${index}.variants`, variants, variantIds)),
  ];
  const store = (path: string, id: string | undefined): void => {
    if (id !== undefined && !known.has(id)) issues.push({ path, message: `there is no store "${id}"` });
  };
  products.forEach(({ storeId }, index) => store(`products.${index}.storeId`, storeId));
  promotions.forEach(({ storeId }, index) => store(`promotions.${index}.storeId`, storeId));
  delivery.forEach(({ rates }, index) =>
    rates.forEach(({ storeIds }, place) =>
      storeIds?.forEach((id) => store(`delivery.${index}.rates.${place}.storeIds`, id)),
    ),
  );
  return issues;
}

/** A coupon is used by its code, an offer says what a thing costs, and gifts and offers are of things that there are. */
function checkOffers({ products, promotions, offers }: ShopData): ShopDataIssue[] {
  const issues: ShopDataIssue[] = [];
  const variants = new Set(products.flatMap((product) => product.variants.map(({ id }) => id)));
  const variant = (path: string, id: string): void => {
    if (!variants.has(id)) issues.push({ path, message: `there is no variant "${id}"` });
  };
  promotions.forEach(({ code, claim, benefit }, index) => {
    if (claim && code === undefined) issues.push({ path: `promotions.${index}.code`, message: 'a coupon needs one' });
    if (benefit.kind !== 'gift') return;
    benefit.gifts.forEach((gift, place) =>
      variant(`promotions.${index}.benefit.gifts.${place}.variantId`, gift.variantId),
    );
  });
  offers.forEach(({ price, off, variantIds }, index) => {
    if (price === undefined && off === undefined) {
      issues.push({ path: `offers.${index}`, message: 'needs `price` or `off`' });
    }
    variantIds.forEach((id, place) => variant(`offers.${index}.variantIds.${place}`, id));
  });
  return issues;
}

/** Only what there is can have been bought. */
function checkSampleOrders({ products, sampleOrders }: ShopData): ShopDataIssue[] {
  const variants = new Set(products.flatMap((product) => product.variants.map(({ id }) => id)));
  return sampleOrders.flatMap(({ lines }, index) =>
    lines.flatMap(({ variantId }, place) =>
      variants.has(variantId)
        ? []
        : [{ path: `sampleOrders.${index}.lines.${place}.variantId`, message: `there is no variant "${variantId}"` }],
    ),
  );
}

/** What is paid at the gateway needs one. */
function checkPayments({ payments, gateway }: ShopData): ShopDataIssue[] {
  if (gateway !== undefined) return [];
  return payments.flatMap(({ flow }, index) =>
    isGatewayFlow(flow) ? [{ path: `payments.${index}.flow`, message: 'needs the address of a `gateway`' }] : [],
  );
}

const presaleIssues: Record<PresaleIssue, readonly [field: string, message: string]> = {
  depositOverCap: ['deposit', 'must be at most 20 % of the price'],
  countsForLess: ['countsAs', 'must be at least the deposit'],
  countsForMoreThanPrice: ['countsAs', 'must be at most the price'],
  windowsOverlap: ['balanceFrom', 'must not be before `depositUntil`, and must be before `balanceUntil`'],
};

/** A deposit keeps to the law and to its windows. */
function checkPresales({ products }: ShopData): ShopDataIssue[] {
  return products.flatMap(({ variants }, index) =>
    variants.flatMap(({ price, presale }, place) =>
      (presale ? checkPresale(price, presale) : []).map((issue): ShopDataIssue => {
        const [field, message] = presaleIssues[issue];
        return { path: `products.${index}.variants.${place}.presale.${field}`, message };
      }),
    ),
  );
}

/** Every variant is one value of each option, and no two are the same. */
function checkOptions({ products }: ShopData): ShopDataIssue[] {
  return products.flatMap(({ options, variants }, index) => {
    const seen = new Set<string>();
    return variants.flatMap((variant, place) => {
      const path = `products.${index}.variants.${place}.options`;
      const wrong = options.find(({ id, values }) => !values.some((value) => value.id === variant.options[id]));
      if (wrong) return [{ path, message: `needs a value of the option "${wrong.id}"` }];
      const key = options.map(({ id }) => variant.options[id]).join(' ');
      if (seen.has(key)) return [{ path, message: 'is the same as that of an earlier variant' }];
      seen.add(key);
      return [];
    });
  });
}

/** @param seen ids that occur before them. */
function repeated(path: string, items: readonly { readonly id: string }[], seen = new Set<string>()): ShopDataIssue[] {
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: `${path}.${index}`, message: `the id "${id}" occurs twice` }];
    seen.add(id);
    return [];
  });
}
