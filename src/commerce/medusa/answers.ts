import * as v from 'valibot';

/** What the Store API answers of products and carts, as far as it is used. What comes of it is checked once more. */

const maybe = v.nullish;
const text = v.string();
const number = v.number();

/** The list of a type, or none. */
const some = <const Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) => maybe(v.array(schema), []);

export const regions = v.object({
  regions: v.array(v.object({ id: text, currency_code: text, countries: some(v.object({ iso_2: text })) })),
});

const variant = {
  id: text,
  manage_inventory: maybe(v.boolean()),
  allow_backorder: maybe(v.boolean()),
  inventory_quantity: maybe(number),
  calculated_price: maybe(
    v.object({ calculated_amount: maybe(number), original_amount: maybe(number), currency_code: maybe(text) }),
  ),
};

export const variants = v.object({ variants: v.array(v.object(variant)) });

const product = v.object({
  id: text,
  handle: text,
  title: text,
  subtitle: maybe(text),
  description: maybe(text),
  images: some(v.object({ url: text })),
  categories: some(v.object({ name: text })),
  options: some(v.object({ id: text, title: text, values: v.array(v.object({ id: text, value: text })) })),
  variants: v.array(
    v.object({
      ...variant,
      title: maybe(text, ''),
      sku: maybe(text),
      thumbnail: maybe(text),
      options: some(v.object({ id: text })),
    }),
  ),
});

export const products = v.object({ products: v.array(product), count: number });
export const categories = v.object({ product_categories: v.array(v.object({ id: text, name: text })) });

/** What has a price of its own in a cart: a line, or a way of delivery. */
const priced = {
  is_tax_inclusive: maybe(v.boolean()),
  total: number,
  tax_total: number,
  adjustments: some(
    v.object({
      code: maybe(text, ''),
      promotion_id: maybe(text, ''),
      amount: number,
      total: maybe(number),
      subtotal: maybe(number),
    }),
  ),
};

const address = v.object({
  first_name: maybe(text),
  last_name: maybe(text),
  phone: maybe(text, ''),
  country_code: maybe(text, ''),
  province: maybe(text),
  city: maybe(text),
  address_1: maybe(text),
  address_2: maybe(text),
  postal_code: maybe(text),
});

/** What a cart and an order have in common. */
export const basket = {
  id: text,
  currency_code: text,
  total: number,
  items: some(
    v.object({
      ...priced,
      id: text,
      product_id: maybe(text),
      variant_id: maybe(text, ''),
      title: text,
      product_title: maybe(text),
      variant_title: maybe(text, ''),
      thumbnail: maybe(text),
      quantity: number,
      unit_price: number,
    }),
  ),
  shipping_methods: some(v.object({ ...priced, name: maybe(text), shipping_option_id: maybe(text), amount: number })),
  shipping_address: maybe(address),
};

export const cart = v.object({
  ...basket,
  region_id: text,
  email: maybe(text),
  /** Also of a guest who has typed an email address; where it is that of an account, the account. It proves nothing. */
  customer: maybe(v.object({ id: text })),
  completed_at: maybe(text),
  metadata: maybe(v.unknown()),
  promotions: some(v.object({ code: maybe(text), is_automatic: maybe(v.boolean()) })),
  payment_collection: maybe(
    v.object({ payment_sessions: some(v.object({ provider_id: text, status: text, amount: number })) }),
  ),
});

/** A cart, whatever the field is called in which it comes. */
export const cartAnswer = v.object({ cart: maybe(cart), parent: maybe(cart) });

/** Whose token a request had. */
export const signedIn = v.object({ customer: v.object({ id: text }) });

/** What a refusal says of itself. Its sentence may change with any release, and is not for shoppers. */
export const refusal = v.object({ code: maybe(text) });

export type MedusaBasket = v.InferOutput<v.ObjectSchema<typeof basket, undefined>>;
export type MedusaItem = MedusaBasket['items'][number];
export type MedusaPriced = Pick<MedusaItem, keyof typeof priced>;
export type MedusaAddress = v.InferOutput<typeof address>;
export type MedusaCart = v.InferOutput<typeof cart>;
export type MedusaProduct = v.InferOutput<typeof product>;
export type MedusaVariant = v.InferOutput<typeof variants>['variants'][number];
export type MedusaRegion = v.InferOutput<typeof regions>['regions'][number];
