import type { Cart, CartLine, Checkout, Message, Money, Product, Total } from '../../model/index.js';

/** The same answer with everything in it sold out: products say so, and lines of a cart cost nothing. */
export function soldOut(answer: unknown): unknown {
  return change(answer, {
    product: (product) => ({
      ...product,
      variants: product.variants.map((variant) => ({
        ...variant,
        availability: { ...variant.availability, status: 'out_of_stock', quantity: 0 },
      })),
    }),
    cart: (cart) => ({
      ...cart,
      lines: cart.lines.map((line) => ({
        ...line,
        status: 'unavailable',
        total: nothing(line.total),
        subtotal: nothing(line.subtotal),
        discounts: [],
      })),
      totals: cart.totals.map((total) => ({ ...total, amount: nothing(total.amount) })),
      messages: [...cart.messages, ...cart.lines.map(saySoldOut)],
    }),
  });
}

/** The same answer a tenth dearer. Sums still come out: a discount stays what it was. */
export function dearer(answer: unknown): unknown {
  return change(answer, {
    product: (product) => ({
      ...product,
      variants: product.variants.map((variant) => ({ ...variant, price: raised(variant.price) })),
    }),
    cart(cart) {
      const lines = cart.lines.map((line) => (line.gift || line.status === 'unavailable' ? line : raise(line)));
      const rise = lines.reduce((sum, line, index) => {
        const before = cart.lines[index];
        return line.selected && before ? sum + line.subtotal.amount - before.subtotal.amount : sum;
      }, 0);
      const grows = ({ type }: Total): boolean => type === 'subtotal' || type === 'total';
      return {
        ...cart,
        lines,
        totals: cart.totals.map((total) => (grows(total) ? { ...total, amount: plus(total.amount, rise) } : total)),
      };
    },
  });
}

interface Changes {
  readonly product: (product: Product) => Product;
  readonly cart: <Priced extends Cart | Checkout>(cart: Priced) => Priced;
}

/** Changes what an answer holds, whichever call it answers. */
function change(answer: unknown, { product, cart }: Changes): unknown {
  const products = (list: readonly (Product | null)[]): (Product | null)[] => list.map((each) => each && product(each));
  if (Array.isArray(answer)) return products(answer as readonly (Product | null)[]);
  if (!isRecord(answer)) return answer;
  if ('items' in answer) return { ...answer, items: products(answer['items'] as readonly Product[]) };
  if ('cart' in answer) return { ...answer, cart: cart(answer['cart'] as Cart) };
  if ('checkout' in answer) return { ...answer, checkout: cart(answer['checkout'] as Checkout) };
  return answer;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function saySoldOut({ id }: CartLine): Message {
  return { type: 'error', code: 'out_of_stock', target: { kind: 'line', lineId: id } };
}

function raise(line: CartLine): CartLine {
  const unitPrice = raised(line.unitPrice);
  const rise = (unitPrice.amount - line.unitPrice.amount) * line.quantity;
  return { ...line, unitPrice, subtotal: plus(line.subtotal, rise), total: plus(line.total, rise) };
}

function raised(price: Money): Money {
  return plus(price, Math.ceil(price.amount / 10));
}

function plus({ amount, currency }: Money, more: number): Money {
  return { amount: amount + more, currency };
}

function nothing({ currency }: Money): Money {
  return { amount: 0, currency };
}
