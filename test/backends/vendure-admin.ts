import type { KnownVariant } from '../../src/testing.js';
import type { SampleShopAdmin } from './sample-subject.js';

/** An order as whoever runs the shop sees it. */
export interface AdminOrder {
  readonly code: string;
  readonly state: string;
  readonly totalWithTax: number;
  readonly couponCodes: readonly string[];
  readonly payments: readonly { readonly state: string; readonly amount: number; readonly method: string }[];
  readonly lines: readonly {
    readonly quantity: number;
    readonly unitPriceWithTax: number;
    readonly productVariant: { readonly sku: string };
  }[];
  readonly customer: { readonly emailAddress: string } | null;
  readonly shippingAddress: { readonly fullName: string | null; readonly city: string | null } | null;
}

/** A variant as whoever runs the shop sees it. */
export interface AdminVariant {
  readonly id: string;
  readonly sku: string;
  readonly price: number;
  readonly stockOnHand: number;
  readonly stockAllocated: number;
  readonly product: { readonly id: string };
}

const order = `id code state totalWithTax couponCodes payments{state amount method} shippingAddress{fullName city}
  customer{emailAddress} lines{quantity unitPriceWithTax productVariant{sku}}`;

/** Whoever runs the shop: changes it, and says how it stands, by the Admin API alone. */
export class VendureAdmin implements SampleShopAdmin {
  readonly #url: string;
  #token: string | undefined;

  constructor(url: string) {
    this.#url = `${url}/admin-api`;
  }

  async variant(sku: string): Promise<AdminVariant> {
    const { productVariants } = await this.#ask<{ productVariants: { items: readonly AdminVariant[] } }>(
      `query($sku:String!){productVariants(options:{filter:{sku:{eq:$sku}}}){items{
        id sku price stockOnHand stockAllocated product{id}}}}`,
      { sku },
    );
    const [variant] = productVariants.items;
    if (!variant) throw new Error(`No variant has the SKU ${sku}`);
    return variant;
  }

  async known(sku: string): Promise<KnownVariant> {
    const { id, product } = await this.variant(sku);
    return { productId: product.id, variantId: id };
  }

  /** In fen. */
  async price(sku: string): Promise<number> {
    return (await this.variant(sku)).price;
  }

  /** Units that can still be sold. */
  async left(sku: string): Promise<number> {
    const { stockOnHand, stockAllocated } = await this.variant(sku);
    return stockOnHand - stockAllocated;
  }

  async setStock(sku: string, left: number): Promise<void> {
    const { id, stockAllocated } = await this.variant(sku);
    await this.#updateVariant({ id, stockOnHand: left + stockAllocated });
  }

  /** In fen. */
  async setPrice(sku: string, price: number): Promise<void> {
    await this.#updateVariant({ id: (await this.variant(sku)).id, price });
  }

  async setEnabled(sku: string, enabled: boolean): Promise<void> {
    await this.#updateVariant({ id: (await this.variant(sku)).id, enabled });
  }

  async deleteVariant(sku: string): Promise<void> {
    await this.#ask('mutation($id:ID!){deleteProductVariant(id:$id){result}}', { id: (await this.variant(sku)).id });
  }

  /** Lets whoever pays choose a method that was switched off. */
  async enablePayment(code: string): Promise<void> {
    const { paymentMethods } = await this.#ask<{ paymentMethods: { items: { id: string; code: string }[] } }>(
      '{paymentMethods{items{id code}}}',
    );
    const id = paymentMethods.items.find((method) => method.code === code)?.id;
    await this.#ask('mutation($id:ID!){updatePaymentMethod(input:{id:$id,enabled:true}){id}}', { id });
  }

  /** Changes what an order has to come to so that a code applies; in minor units. */
  async setMinimum(code: string, amount: number): Promise<void> {
    const { promotions } = await this.#ask<{ promotions: { items: { id: string; couponCode: string | null }[] } }>(
      '{promotions{items{id couponCode}}}',
    );
    const conditions = [
      {
        code: 'minimum_order_amount',
        arguments: [
          { name: 'amount', value: String(amount) },
          { name: 'taxInclusive', value: 'true' },
        ],
      },
    ];
    const id = promotions.items.find(({ couponCode }) => couponCode === code)?.id;
    await this.#ask('mutation($input:UpdatePromotionInput!){updatePromotion(input:$input){__typename}}', {
      input: { id, conditions },
    });
  }

  /** The order of a code, placed or not. */
  async order(code: string): Promise<AdminOrder> {
    const { orders } = await this.#ask<{ orders: { items: readonly AdminOrder[] } }>(
      `query($code:String!){orders(options:{filter:{code:{eq:$code}}}){items{${order}}}}`,
      { code },
    );
    const [found] = orders.items;
    if (!found) throw new Error(`There is no order ${code}`);
    return found;
  }

  /** Every order, placed or not, the newest first. */
  async orders(): Promise<readonly AdminOrder[]> {
    const { orders } = await this.#ask<{ orders: { items: readonly AdminOrder[] } }>(
      `{orders(options:{take:100,sort:{id:DESC}}){items{${order}}}}`,
    );
    return orders.items;
  }

  /** Every order that holds units of a variant. */
  async ordersWith(sku: string): Promise<readonly AdminOrder[]> {
    return (await this.orders()).filter(({ lines }) => lines.some(({ productVariant }) => productVariant.sku === sku));
  }

  /** Makes a code that takes 20% off, and may be used so many times in all. */
  async addCode(code: string, usageLimit: number): Promise<void> {
    const actions = [{ code: 'order_percentage_discount', arguments: [{ name: 'discount', value: '20' }] }];
    const translations = [{ languageCode: 'en', name: code, description: '' }];
    await this.#ask('mutation($input:CreatePromotionInput!){createPromotion(input:$input){__typename}}', {
      input: { enabled: true, couponCode: code, usageLimit, conditions: [], actions, translations },
    });
  }

  /** Makes a customer with an account. */
  async addCustomer(emailAddress: string, password: string): Promise<void> {
    await this.#ask(
      'mutation($input:CreateCustomerInput!,$password:String){createCustomer(input:$input,password:$password){__typename}}',
      { input: { firstName: '小满', lastName: '林', emailAddress }, password },
    );
  }

  /** Ends an order that nobody has placed. */
  async cancel(code: string): Promise<void> {
    const { orders } = await this.#ask<{ orders: { items: readonly { id: string }[] } }>(
      'query($code:String!){orders(options:{filter:{code:{eq:$code}}}){items{id}}}',
      { code },
    );
    await this.#ask(
      `mutation($id:ID!){transitionOrderToState(id:$id,state:"Cancelled"){
        ...on OrderStateTransitionError{transitionError}}}`,
      { id: orders.items[0]?.id },
    );
  }

  async #updateVariant(input: object): Promise<void> {
    await this.#ask('mutation($input:[UpdateProductVariantInput!]!){updateProductVariants(input:$input){id}}', {
      input: [input],
    });
  }

  async #ask<Data>(query: string, variables: object = {}): Promise<Data> {
    this.#token ??= await this.#login();
    const { body } = await this.#send(query, variables);
    const { data, errors } = body as { data: Data; errors?: unknown };
    if (errors) throw new Error(`The Admin API refused: ${JSON.stringify(errors)}`);
    return data;
  }

  async #login(): Promise<string> {
    const { token } = await this.#send(
      'mutation{login(username:"superadmin",password:"superadmin"){...on CurrentUser{id}}}',
      {},
    );
    if (token === null) throw new Error('The administrator could not sign in');
    return token;
  }

  async #send(query: string, variables: object): Promise<{ body: unknown; token: string | null }> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { body: await response.json(), token: response.headers.get('vendure-auth-token') };
  }
}
