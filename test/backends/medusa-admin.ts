import type { KnownVariant } from '../../src/testing.js';
import type { MedusaServer } from './medusa-server.js';
import type { SampleShopAdmin } from './sample-subject.js';

/** An order as whoever looks after the shop sees it; amounts as Medusa has them, in the major unit. */
export interface AdminOrder {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly payment_status: string;
  readonly email: string | null;
  readonly customer_id: string | null;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly items: readonly { readonly variant_sku: string; readonly quantity: number; readonly unit_price: number }[];
  readonly shipping_address: { readonly first_name: string | null; readonly city: string | null } | null;
}

/** A variant as whoever looks after the shop sees it. */
export interface AdminVariant {
  readonly id: string;
  readonly sku: string;
  readonly product_id: string;
  readonly prices: readonly { readonly id: string; readonly amount: number; readonly currency_code: string }[];
}

interface Stock {
  readonly id: string;
  readonly stocked_quantity: number;
  readonly reserved_quantity: number;
  readonly location_levels: readonly { readonly location_id: string }[];
}

const orderFields = 'id,status,total,payment_status,email,customer_id,metadata,*items,*shipping_address';

/** Whoever looks after the shop: changes it, and says how it stands, by the Admin API alone. */
export class MedusaAdmin implements SampleShopAdmin {
  readonly #server: MedusaServer;
  #token: string | undefined;

  constructor(server: MedusaServer) {
    this.#server = server;
  }

  async variant(sku: string): Promise<AdminVariant> {
    const query = `sku=${encodeURIComponent(sku)}&fields=id,sku,product_id,*prices`;
    const { variants } = await this.#ask<{ variants: readonly AdminVariant[] }>(`product-variants?${query}`);
    const [variant] = variants;
    if (!variant) throw new Error(`No variant has the SKU ${sku}`);
    return variant;
  }

  async known(sku: string): Promise<KnownVariant> {
    const { id, product_id } = await this.variant(sku);
    return { productId: product_id, variantId: id };
  }

  /** In yuan. */
  async price(sku: string): Promise<number> {
    const { prices } = await this.variant(sku);
    return prices.find(({ currency_code }) => currency_code === 'cny')?.amount ?? NaN;
  }

  /** Units that can still be sold: those of orders are not among them. */
  async left(sku: string): Promise<number> {
    const { stocked_quantity, reserved_quantity } = await this.#stock(sku);
    return stocked_quantity - reserved_quantity;
  }

  async setStock(sku: string, left: number): Promise<void> {
    const { id, reserved_quantity, location_levels } = await this.#stock(sku);
    await this.#ask(`inventory-items/${id}/location-levels/${location_levels[0]?.location_id}`, {
      stocked_quantity: left + reserved_quantity,
    });
  }

  /** In yuan. */
  async setPrice(sku: string, amount: number): Promise<void> {
    const { id, product_id, prices } = await this.variant(sku);
    await this.#ask(`products/${product_id}/variants/${id}`, {
      prices: prices.map((price) => ({
        id: price.id,
        currency_code: price.currency_code,
        amount: price.currency_code === 'cny' ? amount : price.amount,
      })),
    });
  }

  /** Makes a group of one customer, for which a variant has a price of its own, in yuan. */
  async setPriceFor(email: string, sku: string, amount: number): Promise<void> {
    const [{ customers }, { customer_group }, { id: variant_id }] = await Promise.all([
      this.#ask<{ customers: readonly { id: string }[] }>(`customers?email=${encodeURIComponent(email)}`),
      this.#ask<{ customer_group: { id: string } }>('customer-groups', { name: `Group of ${email}` }),
      this.variant(sku),
    ]);
    await this.#ask(`customer-groups/${customer_group.id}/customers`, { add: customers.map(({ id }) => id) });
    await this.#ask('price-lists', {
      title: `Prices of ${email}`,
      description: 'For one group alone',
      type: 'override',
      status: 'active',
      rules: { 'customer.groups.id': [customer_group.id] },
      prices: [{ variant_id, amount, currency_code: 'cny' }],
    });
  }

  async deleteVariant(sku: string): Promise<void> {
    const { id, product_id } = await this.variant(sku);
    await this.#ask(`products/${product_id}/variants/${id}`, undefined, 'DELETE');
  }

  async order(id: string): Promise<AdminOrder> {
    const { order } = await this.#ask<{ order: AdminOrder }>(`orders/${id}?fields=${orderFields}`);
    return order;
  }

  /** Every order that holds units of a variant. */
  async ordersWith(sku: string): Promise<readonly AdminOrder[]> {
    const { orders } = await this.#ask<{ orders: readonly AdminOrder[] }>(
      `orders?limit=100&order=-created_at&fields=${orderFields}`,
    );
    return orders.filter(({ items }) => items.some((item) => item.variant_sku === sku));
  }

  async #stock(sku: string): Promise<Stock> {
    const { inventory_items } = await this.#ask<{ inventory_items: readonly Stock[] }>(
      `inventory-items?sku=${encodeURIComponent(sku)}&fields=id,stocked_quantity,reserved_quantity,*location_levels`,
    );
    const [stock] = inventory_items;
    if (!stock) throw new Error(`No stock is kept of ${sku}`);
    return stock;
  }

  async #ask<Answer>(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<Answer> {
    this.#token ??= await this.#signIn();
    return this.#send<Answer>(`admin/${path}`, method, body);
  }

  async #signIn(): Promise<string> {
    const { email, password } = this.#server.ready;
    return (await this.#send<{ token: string }>('auth/user/emailpass', 'POST', { email, password })).token;
  }

  async #send<Answer>(path: string, method: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.#server.url}/${path}`, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }
}
