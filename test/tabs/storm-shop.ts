import type {
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceContext,
  Operation,
} from '../../src/commerce/adapter.js';
import { money } from '../../src/model/index.js';
import { CheckoutAdapter } from '../fixtures/checkout-adapter.js';

const address = {
  name: '林小满',
  phone: '13812345678',
  country: 'SG',
  street: '1 Harbour Road',
  postalCode: '018956',
};

/** A shop with a full cart that knows where things go to, so that nothing but the button is left to be pressed. */
export class StormShop extends CheckoutAdapter {
  // Shared by all tabs: it is emptied by an order alone.
  override openCart(): Promise<never> {
    const { lines } = this;
    const total = money(
      lines.reduce((sum, line) => sum + line.total.amount, 0),
      'CNY',
    );
    const cart = {
      lines,
      groups: [{ storeId: 'store', storeName: 'Store', tradeMode: 'domestic', lineIds: lines.map(({ id }) => id) }],
      codes: [],
      totals: [
        { type: 'subtotal', amount: total },
        { type: 'total', amount: total },
      ],
      currency: 'CNY',
      messages: [],
      revision: 3 - lines.length,
    } as const;
    return Promise.resolve({ ref: 'cart-1', cart, messages: [] } satisfies CartResult) as Promise<never>;
  }

  override async beginCheckout(
    source: CheckoutSource,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const begun = await super.beginCheckout(source, operation, context);
    if (!('checkout' in begun) || begun.checkout.address) return begun;
    const checkout = { ...begun.checkout, address };
    this.checkouts.set(checkout.id, checkout);
    return { checkout, messages: [] };
  }
}
