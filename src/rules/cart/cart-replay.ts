import type { Cart, CartChange, CartGroup, CartLine, Money, Origin, Picture } from '../../model/index.js';

/** What an added line shows until the back end has answered; from the catalogue, never from the page. */
export interface LinePreview {
  readonly storeId: string;
  readonly title: string;
  readonly variantTitle: string;
  readonly unitPrice: Money;
  readonly picture?: Picture;
}

/** Previews by variant id. */
export type Previews = Readonly<Record<string, LinePreview>>;

/** What a line shows, for the day it is asked for again. */
export function linePreview({ storeId, title, variantTitle, unitPrice, picture }: LinePreview): LinePreview {
  return { storeId, title, variantTitle, unitPrice, ...(picture && { picture }) };
}

/** A cart with nothing in it. */
export function emptyCart(currency: string): Cart {
  return { lines: [], groups: [], codes: [], totals: [], currency, messages: [], revision: 0 };
}

/**
 * A cart as it will be once a change is carried out, as far as that can be known without asking: lines,
 * quantities and ticks change, totals stay as they were last settled.
 */
export function replayChange(cart: Cart, change: CartChange, previews: Previews): Cart {
  switch (change.type) {
    case 'add':
      return regroup(cart, addLine(cart.lines, change, previews));
    case 'set':
      // Quantities move nothing from one store to another.
      return change.quantity > 0
        ? { ...cart, lines: setQuantity(cart.lines, change) }
        : regroup(
            cart,
            cart.lines.filter((line) => !isLine(line, change)),
          );
    case 'exchange':
      return regroup(
        cart,
        cart.lines.map((line) =>
          isLine(line, change) ? { ...line, variantId: change.toVariantId, ...previews[change.toVariantId] } : line,
        ),
      );
    case 'select': {
      const ids = new Set(change.lineIds);
      return {
        ...cart,
        lines: cart.lines.map((line) => (ids.has(line.id) ? { ...line, selected: change.selected } : line)),
      };
    }
    case 'codes':
      return {
        ...cart,
        codes: change.codes.map(
          (code) => cart.codes.find((known) => sameCode(known.code, code)) ?? { code, status: 'dormant' as const },
        ),
      };
  }
}

/** The line a change is about: by id, or by variant where the id was not known when it was asked for. */
export function isLine(line: CartLine, target: { readonly lineId: string; readonly variantId: string }): boolean {
  return line.id === target.lineId || (line.variantId === target.variantId && isPreviewId(target.lineId));
}

/** Codes are compared as shoppers type them: without regard to case and blanks. */
export function sameCode(a: string, b: string): boolean {
  return a.trim().toUpperCase() === b.trim().toUpperCase();
}

/** The id of a line that the back end has not confirmed yet. */
export function previewId(variantId: string): string {
  return `preview:${variantId}`;
}

/** Whether an id is of a line that the back end has not confirmed yet. */
export function isPreviewId(lineId: string): boolean {
  return lineId.startsWith('preview:');
}

/** Units over all available lines. */
export function countUnits(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + (line.status === 'available' ? line.quantity : 0), 0);
}

interface Addition {
  readonly productId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly origin?: Origin;
}

function addLine(lines: readonly CartLine[], change: Addition, previews: Previews): CartLine[] {
  const known = lines.find((line) => line.variantId === change.variantId && !line.gift);
  if (known) {
    const quantity = Math.min(known.quantity + change.quantity, known.maxQuantity ?? Infinity);
    return lines.map((line) => (line === known ? { ...line, quantity: Math.max(quantity, known.quantity) } : line));
  }
  const preview = previews[change.variantId];
  if (!preview) return [...lines];
  const amount = { ...preview.unitPrice, amount: preview.unitPrice.amount * change.quantity };
  return [
    {
      id: previewId(change.variantId),
      productId: change.productId,
      variantId: change.variantId,
      quantity: change.quantity,
      subtotal: amount,
      total: amount,
      discounts: [],
      selected: true,
      status: 'available',
      ...preview,
      ...(change.origin && { origin: change.origin }),
    },
    ...lines,
  ];
}

function setQuantity(
  lines: readonly CartLine[],
  change: { readonly lineId: string; readonly variantId: string; readonly quantity: number },
): CartLine[] {
  return lines.map((line) => (isLine(line, change) ? { ...line, quantity: change.quantity } : line));
}

function regroup(cart: Cart, lines: readonly CartLine[]): Cart {
  if (lines.length === cart.lines.length && lines.every(({ id, storeId }, at) => isSame(cart.lines[at], id, storeId))) {
    return { ...cart, lines };
  }
  const groups: CartGroup[] = cart.groups
    .map((group) => ({ ...group, lineIds: lines.filter((line) => line.storeId === group.storeId).map(({ id }) => id) }))
    .filter((group) => group.lineIds.length > 0);
  for (const line of lines) {
    if (groups.some((group) => group.storeId === line.storeId)) continue;
    groups.unshift({
      storeId: line.storeId,
      storeName: '',
      tradeMode: 'domestic',
      lineIds: lines.filter((other) => other.storeId === line.storeId).map(({ id }) => id),
    });
  }
  return { ...cart, lines, groups };
}

function isSame(line: CartLine | undefined, id: string, storeId: string): boolean {
  return line?.id === id && line.storeId === storeId;
}
