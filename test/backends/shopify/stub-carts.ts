import { randomBytes, randomUUID } from 'node:crypto';
import { marketOf, moneyV2, priceIn } from './markets.js';
import type { ShelfVariant, StubCatalogue } from './stub-catalogue.js';
import { isEntitled, isOfOrder, judgeCodes, type DiscountedLine } from './stub-discounts.js';

interface StubLine extends DiscountedLine {
  readonly id: string;
  readonly attributes: string;
  variant: ShelfVariant;
  quantity: number;
}

interface StubCart {
  readonly id: string;
  readonly token: string;
  lines: StubLine[];
  codes: readonly string[];
  country: string | null;
  customer: string | null;
}

interface UserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

interface Warning {
  readonly code: string;
  readonly target: string;
  readonly message: string;
}

type Attributes = readonly { readonly key: string; readonly value: string }[];
type LineInput = {
  readonly merchandiseId: string;
  readonly quantity?: number;
  readonly attributes?: Attributes | null;
};
type LineUpdate = { readonly id: string; readonly quantity?: number | null; readonly merchandiseId?: string | null };
type BuyerInput = { readonly countryCode?: string | null; readonly customerAccessToken?: string | null };

/** Text for people; the adapter is to pass none of it on. */
const message = 'A sentence of the server, which nobody is to see';

/** The carts of the stub. What it does where the schema does not say it is told in the README of the adapter. */
export class StubCarts {
  readonly #catalogue: StubCatalogue;
  readonly #origin: () => string;
  readonly #carts = new Map<string, StubCart>();
  /** Whom a mutation has told of. */
  readonly customers: (string | null)[] = [];

  /** @param origin where the stub's own checkout is. */
  constructor(catalogue: StubCatalogue, origin: () => string) {
    this.#catalogue = catalogue;
    this.#origin = origin;
  }

  /** The resolvers of everything that has to do with carts. */
  get resolvers(): object {
    return {
      cart: ({ id }: { id: string }) => this.#node(this.#carts.get(id)),
      cartCreate: ({
        input,
      }: {
        input?: { lines?: LineInput[]; discountCodes?: string[]; buyerIdentity?: BuyerInput };
      }) => {
        const token = randomBytes(12).toString('hex');
        const id = `gid://shopify/Cart/${token}?key=${randomBytes(12).toString('hex')}`;
        const cart: StubCart = {
          id,
          token,
          lines: [],
          codes: input?.discountCodes ?? [],
          country: null,
          customer: null,
        };
        this.#tell(cart, input?.buyerIdentity);
        const payload = this.#add(cart, input?.lines ?? []);
        if (payload.cart) this.#carts.set(id, cart);
        return payload;
      },
      cartLinesAdd: (args: { cartId: string; lines: LineInput[] }) =>
        this.#change(args.cartId, (cart) => this.#add(cart, args.lines)),
      cartLinesUpdate: (args: { cartId: string; lines: LineUpdate[] }) =>
        this.#change(args.cartId, (cart) => this.#update(cart, args.lines)),
      cartLinesRemove: (args: { cartId: string; lineIds: string[] }) =>
        this.#change(args.cartId, (cart) => {
          const unknown = args.lineIds.findIndex((id) => !cart.lines.some((line) => line.id === id));
          if (unknown >= 0) return refusal('INVALID_MERCHANDISE_LINE', ['lineIds', `${unknown}`], this.#node(cart));
          cart.lines = cart.lines.filter(({ id }) => !args.lineIds.includes(id));
          return this.#payload(cart, []);
        }),
      cartDiscountCodesUpdate: (args: { cartId: string; discountCodes: string[] }) =>
        this.#change(args.cartId, (cart) => {
          cart.codes = args.discountCodes.filter(
            (code, place, all) => all.findIndex((each) => each.toLowerCase() === code.toLowerCase()) === place,
          );
          return this.#payload(cart, []);
        }),
      cartBuyerIdentityUpdate: (args: { cartId: string; buyerIdentity: BuyerInput }) =>
        this.#change(args.cartId, (cart) => {
          this.#tell(cart, args.buyerIdentity);
          return this.#payload(cart, []);
        }),
    };
  }

  /** Ends a cart, as those end that nobody came back for, or that an order was made of. */
  expire(token: string): void {
    for (const [id, cart] of this.#carts) if (cart.token === token) this.#carts.delete(id);
  }

  /** What is in the cart of a checkout address. */
  contents(token: string): readonly { readonly sku: string; readonly quantity: number }[] | null {
    const cart = [...this.#carts.values()].find((each) => each.token === token);
    return cart ? cart.lines.map(({ variant, quantity }) => ({ sku: variant.sku, quantity })) : null;
  }

  #change(cartId: string, change: (cart: StubCart) => object): object {
    const cart = this.#carts.get(cartId);
    return cart ? change(cart) : refusal('INVALID', ['cartId'], null);
  }

  #tell(cart: StubCart, buyer: BuyerInput | undefined): void {
    if (buyer?.countryCode) cart.country = buyer.countryCode;
    if (buyer?.customerAccessToken === undefined) return;
    cart.customer = buyer.customerAccessToken;
    this.customers.push(cart.customer);
  }

  #add(cart: StubCart, lines: readonly LineInput[]): { cart: object | null } {
    const found = lines.map(({ merchandiseId }) => this.#catalogue.variant(merchandiseId));
    const unknown = found.indexOf(undefined);
    if (unknown >= 0) return refusal('INVALID', ['lines', `${unknown}`, 'merchandiseId'], null);
    const warnings: Warning[] = [];
    for (const [place, input] of lines.entries()) {
      const variant = found[place] as ShelfVariant;
      const attributes = JSON.stringify(input.attributes ?? []);
      const same = (line: StubLine): boolean => line.variant === variant && line.attributes === attributes;
      const line = cart.lines.find(same) ?? this.#line(cart, variant, attributes);
      const wanted = line.quantity + (input.quantity ?? 1);
      if (variant.maximum !== null && wanted > variant.maximum) {
        return refusal('MAXIMUM_EXCEEDED', ['lines', `${place}`, 'quantity'], this.#node(cart));
      }
      clamp(line, wanted, warnings);
      if (!cart.lines.includes(line)) cart.lines = [line, ...cart.lines];
    }
    return this.#payload(cart, warnings);
  }

  #update(cart: StubCart, updates: readonly LineUpdate[]): object {
    const warnings: Warning[] = [];
    for (const [place, { id, quantity, merchandiseId }] of updates.entries()) {
      const line = cart.lines.find((each) => each.id === id);
      if (!line) return refusal('INVALID_MERCHANDISE_LINE', ['lines', `${place}`, 'id'], this.#node(cart));
      const variant = merchandiseId ? this.#catalogue.variant(merchandiseId) : line.variant;
      if (!variant) return refusal('INVALID', ['lines', `${place}`, 'merchandiseId'], this.#node(cart));
      const other = cart.lines.find((each) => each !== line && each.variant === variant);
      const wanted = (quantity ?? line.quantity) + (other?.quantity ?? 0);
      if (variant.maximum !== null && wanted > variant.maximum) {
        return refusal('MAXIMUM_EXCEEDED', ['lines', `${place}`, 'quantity'], this.#node(cart));
      }
      line.variant = variant;
      if (wanted > 0) clamp(line, wanted, warnings);
      cart.lines = cart.lines.filter((each) => each !== other && (each !== line || wanted > 0));
    }
    return this.#payload(cart, warnings);
  }

  #line({ token }: StubCart, variant: ShelfVariant, attributes: string): StubLine {
    return { id: `gid://shopify/CartLine/${randomUUID()}?cart=${token}`, variant, attributes, quantity: 0 };
  }

  /** An answer. Codes that take nothing off are warned of with every change. */
  #payload(cart: StubCart, warnings: readonly Warning[]): { cart: object | null } {
    const judged = [...judgeCodes(cart.codes, cart.lines, Date.now())];
    const ofCodes = judged.flatMap(([code, result]) => ('warning' in result ? [warn(result.warning, code)] : []));
    const payload = { cart: this.#node(cart), userErrors: [], warnings: [...warnings, ...ofCodes] };
    return payload;
  }

  #node(cart: StubCart | undefined): object | null {
    if (!cart) return null;
    const market = marketOf(cart.country);
    const amount = (minor: number) => moneyV2(minor, market.currency);
    const judged = judgeCodes(cart.codes, cart.lines, Date.now());
    const discounts = [...judged.values()].flatMap((each) => ('discount' in each ? [each.discount] : []));
    const allocation = (code: string, minor: number): object => ({
      __typename: 'CartCodeDiscountAllocation',
      code,
      targetType: 'LINE_ITEM',
      discountedAmount: amount(minor),
    });
    const lines = cart.lines.map((line) => {
      const unit = priceIn(market, line.variant.price);
      const compare = line.variant.comparePrice;
      const subtotal = unit * line.quantity;
      const own = discounts
        .filter((discount) => !isOfOrder(discount) && isEntitled(discount, line))
        .map(({ code, percent }) => ({ code, off: Math.round((subtotal * percent) / 100) }));
      const total = subtotal - own.reduce((sum, { off }) => sum + off, 0);
      const node = {
        __typename: 'CartLine',
        id: line.id,
        quantity: line.quantity,
        cost: {
          amountPerQuantity: amount(unit),
          compareAtAmountPerQuantity: compare === null ? null : amount(priceIn(market, compare)),
          subtotalAmount: amount(subtotal),
          totalAmount: amount(total),
        },
        discountAllocations: own.map(({ code, off }) => allocation(code, off)),
        merchandise: this.#catalogue.variantNode(line.variant, cart.country),
      };
      return { total, node };
    });
    const goods = lines.reduce((sum, { total }) => sum + total, 0);
    const ofOrder = discounts.filter(isOfOrder).map(({ code, percent, amount: fen }) => ({
      code,
      off: Math.min(goods, Math.round((goods * percent) / 100) + priceIn(market, fen)),
    }));
    const net = goods - ofOrder.reduce((sum, { off }) => sum + off, 0);
    return {
      id: cart.id,
      checkoutUrl: `${this.#origin()}/cart/c/${cart.token}`,
      buyerIdentity: { countryCode: cart.country },
      cost: { totalAmount: amount(net + Math.round(net * market.tax)) },
      discountCodes: cart.codes.map((code) => ({ code, applicable: 'discount' in (judged.get(code) ?? {}) })),
      discountAllocations: ofOrder.map(({ code, off }) => allocation(code, off)),
      lines: { nodes: lines.map(({ node }) => node) },
    };
  }
}

/** No line holds more than there is: what is over is left out, and warned of. */
function clamp(line: StubLine, wanted: number, warnings: Warning[]): void {
  line.quantity = Math.min(wanted, line.variant.stock);
  if (line.quantity === wanted) return;
  warnings.push(warn(line.quantity > 0 ? 'MERCHANDISE_NOT_ENOUGH_STOCK' : 'MERCHANDISE_OUT_OF_STOCK', line.id));
}

function warn(code: string, target: string): Warning {
  return { code, target, message };
}

function refusal(code: string, field: readonly string[], cart: object | null): { cart: object | null } {
  const userErrors: readonly UserError[] = [{ code, field, message }];
  const payload = { cart, userErrors, warnings: [] };
  return payload;
}
