import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  AnsweredCart,
  CartResult,
  CheckoutResult,
  CommerceAdapter,
  CommerceContext,
  CouponList,
  CouponResult,
  ProductPage,
  ProductQuery,
} from '../../src/commerce/adapter.js';
import { createId } from '../../src/lib/ids.js';
import type { CartChange, Checkout, Money, Product, RefundQuote, WishlistGroupChange } from '../../src/model/index.js';
import { commerceContract, ContractFailure, type CommerceSubject, type Situations } from '../../src/testing.js';
import { shops, subject } from '../commerce/embedded/contract-subject.js';

type Calls = Partial<CommerceAdapter>;
type Break = (shop: CommerceAdapter) => Calls;

/** An adapter with some of its calls broken; a call that is set to undefined is not there. */
function broken(shop: CommerceAdapter, calls: Calls): CommerceAdapter {
  return new Proxy(shop, {
    get(target, key) {
      if (Object.hasOwn(calls, key)) return Reflect.get(calls, key) as unknown;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const inCart = (result: CartResult, change: (cart: AnsweredCart) => AnsweredCart): CartResult =>
  'gone' in result ? result : { ...result, cart: change(result.cart) };
const inCheckout = (result: CheckoutResult | undefined, change: (checkout: Checkout) => Checkout): CheckoutResult => {
  assert.ok(result);
  return 'checkout' in result ? { ...result, checkout: change(result.checkout) } : result;
};

const read =
  (change: (cart: AnsweredCart, context: CommerceContext) => AnsweredCart): Break =>
  (shop) => ({ openCart: async (ref, at) => inCart(await shop.openCart(ref, at), (cart) => change(cart, at)) });
const answered =
  (change: (cart: AnsweredCart) => AnsweredCart): Break =>
  (shop) => ({ updateCart: async (...given) => inCart(await shop.updateCart(...given), change) });
const asked =
  (rewrite: (change: CartChange) => CartChange[]): Break =>
  (shop) => ({
    updateCart: (ref, changes, operation, at) => shop.updateCart(ref, changes.flatMap(rewrite), operation, at),
  });
const products =
  (change: (product: Product) => Product): Break =>
  (shop) => ({
    getProducts: async (...given) => (await shop.getProducts(...given)).map((each) => each && change(each)),
  });
const priced = (change: (price: Money) => Money): Break =>
  products((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({ ...variant, price: change(variant.price) })),
  }));
const completed =
  (change: (checkout: Checkout) => Checkout): Break =>
  (shop) => ({ completeCheckout: async (...given) => inCheckout(await shop.completeCheckout?.(...given), change) });
const without = (type: CartChange['type']): Break => asked((change) => (change.type === type ? [] : [change]));

const yuan = (amount: number): Money => ({ amount: amount * 100, currency: 'CNY' });
const couponList =
  (change: (list: CouponList) => CouponList): Break =>
  (shop) => ({
    listCoupons: async (...given) => change((await shop.listCoupons?.(...given)) ?? assert.fail('no coupons')),
  });
const quotes =
  (change: (quote: RefundQuote) => RefundQuote): Break =>
  (shop) => ({
    async quoteRefund(...given) {
      const result = (await shop.quoteRefund?.(...given)) ?? assert.fail('no refunds');
      return 'quote' in result && result.quote ? { ...result, quote: change(result.quote) } : result;
    },
  });
const claims =
  (change: (result: CouponResult, again: boolean) => CouponResult): Break =>
  (shop) => {
    const claimed = new Set<string>();
    return {
      async claimCoupon(id, ...rest) {
        const again = claimed.has(id);
        claimed.add(id);
        return change((await shop.claimCoupon?.(id, ...rest)) ?? assert.fail('no coupons'), again);
      },
    };
  };

const noSearch = (): never => assert.fail('no search');
const searched =
  (change: (query: ProductQuery, page: ProductPage) => ProductPage): Break =>
  (shop) => ({
    searchProducts: async (query, at) => change(query, (await shop.searchProducts?.(query, at)) ?? noSearch()),
  });
/** Sends another change than was asked for. */
const grouped =
  (rewrite: (change: WishlistGroupChange, again: boolean) => WishlistGroupChange): Break =>
  (shop) => {
    let made = 0;
    return {
      updateWishlistGroups: async (change, ...rest) =>
        (await shop.updateWishlistGroups?.(rewrite(change, (made += 1) > 1), ...rest)) ?? assert.fail('no groups'),
    };
  };

const quiet: Break = (shop) => ({
  updateCart: async (...given) => ({
    ...inCart(await shop.updateCart(...given), (cart) => ({ ...cart, messages: [] })),
    messages: [],
  }),
});
const forgetful: Break = (shop) => ({
  updateCart: (ref, changes, _operation, at) => shop.updateCart(ref, changes, { id: createId() }, at),
});
const greedy = answered((cart) => ({ ...cart, lines: cart.lines.map((line) => ({ ...line, quantity: 99 })) }));
const emptied = read((cart) => ({ ...cart, lines: [] }));
const throwing = (call: string) => (): Promise<never> => Promise.reject(new Error(`${call}() throws`));

const tenfold = (price: Money): Money => ({ ...price, amount: price.amount * 10 });
const market = (currency: 'JPY' | 'CNY' | 'KWD') => (): Partial<CommerceSubject> => {
  const known = subject.markets?.[currency] ?? assert.fail(currency);
  const create = async (): Promise<CommerceAdapter> => {
    const shop = await known.create();
    return broken(shop, priced(tenfold)(shop));
  };
  return { markets: { [currency]: { ...known, create } } };
};
const situation =
  (changed: Situations) =>
  (known: Situations): Partial<CommerceSubject> => ({ situations: { ...known, ...changed } });

function unsignalled(context: CommerceContext): CommerceContext {
  const { signal: _, ...rest } = context;
  return rest;
}

/** By promise, what breaks it: calls of the adapter, or what the subject says of it. */
const breakages: Readonly<Record<string, Break>> = {
  'products answer by reference, in the order asked, with null for what is unknown': (shop) => ({
    getProducts: async (refs, at) => [...(await shop.getProducts(refs, at))].reverse(),
  }),
  'prices are whole minor units of a currency': priced((price) => ({ ...price, amount: price.amount / 7 })),
  'a new cart is empty, costs nothing and is found again': emptied,
  'two new carts are two carts': (shop) => {
    let only: Promise<CartResult> | undefined;
    return { openCart: (ref, at) => (ref === null ? (only ??= shop.openCart(null, at)) : shop.openCart(ref, at)) };
  },
  'a reference of nothing is a cart that is gone, not an exception': (shop) => ({
    openCart: (ref, at) => (ref === 'no-such-cart' ? throwing('openCart')() : shop.openCart(ref, at)),
  }),
  'a line says what it is, what it costs and how many': answered((cart) => ({
    ...cart,
    lines: cart.lines.map((line) => ({ ...line, subtotal: line.unitPrice })),
  })),
  'one variant is one line: adding it again adds up': answered((cart) => ({
    ...cart,
    lines: cart.lines.map((line) => ({ ...line, id: createId() })),
  })),
  'a quantity is set, not added; 0 removes the line; once more does nothing': asked((change) =>
    change.type === 'set' && change.quantity > 0 ? [{ ...change, quantity: change.quantity + 1 }] : [change],
  ),
  'several changes are carried out in their order': (shop) => ({
    updateCart: (ref, changes, ...rest) => shop.updateCart(ref, changes.slice(0, 1), ...rest),
  }),
  'every line is in one group': answered((cart) => ({ ...cart, groups: [] })),
  'the revision grows with a change': answered((cart) => ({ ...cart, revision: 1 })),
  'an unknown variant is refused beside the cart': quiet,
  'where lines can be ticked, totals are those of the ticked ones': without('select'),
  'a line is exchanged for another variant and keeps its quantity': without('exchange'),
  'a product that is unknown is refused beside the cart': quiet,
  'a change of a line that is not there leaves the others as they are': (shop) => ({
    async updateCart(ref, changes, ...rest) {
      const known = await shop.openCart(ref, rest[1]);
      const first = 'cart' in known ? known.cart.lines[0] : undefined;
      const aim = (change: CartChange): CartChange =>
        change.type === 'set' && first ? { ...change, lineId: first.id, variantId: first.variantId } : change;
      return shop.updateCart(ref, changes.map(aim), ...rest);
    },
  }),
  'what is sold out is refused beside the cart': quiet,
  'a product says that it is sold out': products((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({ ...variant, availability: { status: 'in_stock' } })),
  })),
  'no line holds more than there is, and the shopper is told': greedy,
  'no line holds more than an order may, and the shopper is told': greedy,
  'a quantity beyond the limit is not set as asked, and the shopper is told': greedy,
  'a code that applies lowers the total by what it says, until it is taken out': answered((cart) => ({
    ...cart,
    codes: cart.codes.map((code) => ({ ...code, amount: { amount: 1, currency: cart.currency } })),
  })),
  'an unknown code is refused beside the cart and changes no total': quiet,
  'a code that has run out is refused beside the cart and changes no total': quiet,
  'a code under its minimum takes nothing off and says so': quiet,
  'a code that falls under its minimum takes nothing off any more': answered((cart) => ({
    ...cart,
    codes: cart.codes.map((code) => ({ ...code, status: 'applied' })),
  })),
  'a coupon is claimed once, however often it is claimed': claims((result, again) =>
    again ? { ...result, messages: [{ type: 'error', code: 'conflict', target: { kind: 'cart' } }] } : result,
  ),
  'what cannot be claimed is refused in a message, not by an exception': claims((result) => ({
    ...result,
    messages: [],
  })),
  'a claimed coupon takes off what its verdict says, and then says that it does': couponList((list) => ({
    ...list,
    coupons: list.coupons.map((coupon) => ({ ...coupon, verdict: { status: 'usable', amount: yuan(1) } })),
  })),
  'the best combination of codes saves what it says': couponList((list) => ({
    ...list,
    best: { codes: [], saves: yuan(15) },
  })),
  'an order is called off once, and nothing where there is none': (shop) => ({
    async cancelOrder(id, _, at) {
      const order = await shop.getOrder?.(id, at);
      return order ? { order, messages: [] } : { gone: 'not_found', messages: [] };
    },
  }),
  'what was not sent has not arrived': (shop) => ({
    confirmReceipt: async (...given) => ({
      ...((await shop.confirmReceipt?.(...given)) ?? assert.fail('no receipt')),
      messages: [],
    }),
  }),
  'what has arrived completes the order, once': (shop) => {
    let received = false;
    return {
      async confirmReceipt(...given) {
        const result = (await shop.confirmReceipt?.(...given)) ?? assert.fail('no receipt');
        const messages = received ? [{ type: 'error', code: 'conflict', target: { kind: 'cart' } } as const] : [];
        received = true;
        return { ...result, messages };
      },
    };
  },
  'a quote of a refund sums to its parts, and changes nothing': quotes((quote) => ({
    ...quote,
    total: { ...quote.total, amount: quote.total.amount + 1 },
  })),
  'a refund is asked for once, at the amount that was shown': (shop) => ({
    requestRefund: async (id, request, total, _, at) =>
      (await shop.requestRefund?.(id, request, total, { id: createId() }, at)) ?? assert.fail('no refunds'),
  }),
  'how goods go back is told once, and can be corrected on their way': (shop) => ({
    async updateReturnShipment(orderId, refundId, shipment, _, at) {
      const first = { ...shipment, trackingNumber: 'SF1234567890123' };
      return (await shop.updateReturnShipment?.(orderId, refundId, first, { id: createId() }, at)) ?? assert.fail();
    },
  }),
  'what is no tracking number is refused, and says so': (shop) => ({
    updateReturnShipment: async (...given) => ({
      ...((await shop.updateReturnShipment?.(...given)) ?? assert.fail('no shipments')),
      messages: [],
    }),
  }),
  'totals sum exactly, and discounts are negative': answered((cart) => ({
    ...cart,
    totals: cart.totals.filter(({ type }) => type !== 'subtotal'),
  })),
  'amounts never change their currency without their worth': read((cart, { currency }) => ({
    ...cart,
    currency,
    totals: cart.totals.map((total) => ({ ...total, amount: { ...total.amount, currency } })),
    lines: cart.lines.map((line) => ({
      ...line,
      unitPrice: { ...line.unitPrice, currency },
      subtotal: { ...line.subtotal, currency },
      total: { ...line.total, currency },
    })),
  })),
  'of changes made at the same time none is lost': (shop) => {
    let busy = false;
    return {
      async updateCart(ref, changes, operation, at) {
        if (busy) return shop.openCart(ref, at);
        busy = true;
        return shop.updateCart(ref, changes, operation, at).finally(() => (busy = false));
      },
    };
  },
  'what a change answers is what is there afterwards': answered((cart) => ({
    ...cart,
    revision: (cart.revision ?? 0) + 1,
  })),
  'a back end that is keyed does an operation once': forgetful,
  'a back end that is keyed does it once though it comes twice at the same time': forgetful,
  'a back end that is keyed remembers an operation when others came after it': (shop) => {
    const last = { id: '', sent: '' };
    return {
      updateCart(ref, changes, { id }, at) {
        if (id !== last.id) Object.assign(last, { id, sent: createId() });
        return shop.updateCart(ref, changes, { id: last.sent }, at);
      },
    };
  },
  'another operation is another change, though it asks for the same': (shop) => ({
    updateCart: (ref, changes, _operation, at) => shop.updateCart(ref, changes, { id: JSON.stringify(changes) }, at),
  }),
  'a quantity that is set twice is set once': asked((change) =>
    change.type === 'set' ? [{ ...change, type: 'add', productId: 'serum' }] : [change],
  ),
  'after a lost answer the cart says whether it was carried out': (shop) => {
    const first = new Map<string, CartResult>();
    return {
      async openCart(ref, at) {
        const result = (ref !== null && first.get(ref)) || (await shop.openCart(ref, at));
        if ('ref' in result) first.set(result.ref, result);
        return result;
      },
    };
  },
  'an aborted call rejects with the reason of its signal': (shop) => ({
    getProducts: (refs, at) => shop.getProducts(refs, unsignalled(at)),
  }),
  'a change that is aborted before it is sent changes nothing': (shop) => ({
    updateCart: (ref, changes, operation, at) => shop.updateCart(ref, changes, operation, unsignalled(at)),
  }),
  'a checkout begins from the cart, or hands over to the shop’s own': () => ({
    beginCheckout: async () => ({ continueUrl: 'https://shop.example/', messages: [] }),
  }),
  'a back end that is keyed begins one checkout for one operation': (shop) => ({
    beginCheckout: (source, _operation, at) => shop.beginCheckout(source, { id: createId() }, at),
  }),
  'a cart that is gone begins nothing': () => ({
    beginCheckout: async () => ({ continueUrl: 'https://shop.example/', messages: [] }),
  }),
  'another total than agreed charges nothing and is said': (shop) => ({
    async completeCheckout(id, _total, operation, at) {
      const known = await shop.getCheckout?.(id, at);
      const total = known && 'checkout' in known ? known.checkout.totals.at(-1)?.amount.amount : 0;
      return (await shop.completeCheckout?.(id, total ?? 0, operation, at)) ?? assert.fail('it cannot complete');
    },
  }),
  'one order comes of a checkout, however often it is completed': completed((checkout) => ({
    ...checkout,
    orderId: createId(),
  })),
  'after an order only what was bought has left the cart': emptied,
  'a lost answer is found out by asking': (shop) => ({
    getCheckout: async (...given) =>
      inCheckout(await shop.getCheckout?.(...given), (checkout) => ({ ...checkout, status: 'incomplete' })),
  }),
  'a checkout that is not there is gone, not an exception': () => ({ getCheckout: throwing('getCheckout') }),
  'an order that is not there is null, not an exception': () => ({ getOrder: throwing('getOrder') }),
  'a checkout that is not filled in is not completed': completed((checkout) => ({ ...checkout, orderId: 'free' })),
  'each order finds the same products': searched(({ sort }, page) =>
    sort === 'newest' ? { ...page, items: page.items.slice(1) } : page,
  ),
  'an order by price is one by the lowest price that a list shows': (shop) => ({
    searchProducts: async ({ sort: _, ...query }, at) => (await shop.searchProducts?.(query, at)) ?? noSearch(),
  }),
  'a filter leaves out what it has to, and nothing else': (shop) => ({
    searchProducts: async ({ priceTo, ...query }, at) =>
      (await shop.searchProducts?.({ ...query, ...(priceTo !== undefined && { priceTo: priceTo - 1 }) }, at)) ??
      noSearch(),
  }),
  // Of several filters the last one counts alone.
  'filters hold together with each other and with an order': (shop) => ({
    searchProducts: async (query, at) => {
      const { storeId, inStock, trade, ...rest } = query;
      const one = storeId === undefined ? query : { ...rest, storeId };
      return (await shop.searchProducts?.(inStock && trade ? { inStock } : one, at)) ?? noSearch();
    },
  }),
  'a group is made once, however often that is asked for': grouped((change, again) =>
    change.type === 'make' && again ? { ...change, group: { ...change.group, id: createId() } } : change,
  ),
  'what is put into a group stands there first, once, until it is taken out': grouped((change) =>
    change.type === 'place' ? { ...change, placed: true } : change,
  ),
  'a group takes another name and keeps what is in it': grouped((change) =>
    change.type === 'rename' ? { type: 'make', group: { id: change.id, name: change.name, items: [] } } : change,
  ),
  'a group that was deleted comes back with what was in it, in its place': grouped((change) =>
    change.type === 'make' ? { type: 'make', group: change.group } : change,
  ),
  'a change of a group that is not there changes nothing': (shop) => ({
    async updateWishlistGroups(change, ...rest) {
      const groups = (await shop.getWishlistGroups?.(rest[1])) ?? [];
      const id = change.type === 'make' || groups.some((group) => group.id === change.id) ? undefined : groups[0]?.id;
      const aimed = change.type === 'make' || id === undefined ? change : { ...change, id };
      return (await shop.updateWishlistGroups?.(aimed, ...rest)) ?? assert.fail('no groups');
    },
  }),
};

const brokenSubjects: Readonly<Record<string, (known: Situations) => Partial<CommerceSubject>>> = {
  'what is sold out meanwhile stays in the cart, costs nothing and is said': situation({ setStock: () => undefined }),
  'the last unit is sold once, though two who want it pay at the same time': situation({ setStock: () => undefined }),
  'money is exact in JPY, which has 0 digits': market('JPY'),
  'money is exact in CNY, which has 2 digits': market('CNY'),
  'money is exact in KWD, which has 3 digits': market('KWD'),
  'a price that changes shows in the cart, and the sums come out': situation({ changePrice: () => undefined }),
  'a cart that has expired is gone for every call, and a new one can be had': situation({
    expireCart: () => undefined,
  }),
  'a call that is never answered ends when the caller gives up': (known) =>
    situation({
      silent: async () =>
        broken((await known.silent?.()) ?? assert.fail(), { getProducts: () => new Promise(() => undefined) }),
    })(known),
  'a back end that cannot be reached is a TransportError, and nothing else': (known) =>
    situation({
      unreachable: async () =>
        broken((await known.unreachable?.()) ?? assert.fail(), { openCart: throwing('openCart') }),
    })(known),
};

const cases = commerceContract({ ...subject, ...shops() });

test('every promise of the suite is broken here once', () => {
  assert.deepEqual(
    [...Object.keys(breakages), ...Object.keys(brokenSubjects)].sort(),
    cases.map(({ name }) => name).sort(),
  );
});

for (const { name } of cases) {
  test(`the suite notices a broken promise: ${name}`, async () => {
    const known = shops();
    const create = async (): Promise<CommerceAdapter> => {
      const shop = await known.create();
      const calls = breakages[name]?.(shop);
      return calls ? broken(shop, calls) : shop;
    };
    const situations = known.situations ?? {};
    const faulty = { ...subject, ...known, create, ...brokenSubjects[name]?.(situations) };
    const suite = commerceContract(faulty).filter((each) => each.name === name);
    assert.equal(suite.length, 1);
    const skip = (reason: string): never => assert.fail(`not run: ${reason}`);
    await assert.rejects(
      suite[0]?.run({ skip }) ?? Promise.resolve(),
      (error: Error) => error instanceof ContractFailure || / throws$/.test(error.message),
    );
  });
}
