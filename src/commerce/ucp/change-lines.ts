import type { CartChange, Message, MessageTarget } from '../../model/index.js';
import { isPreviewId } from '../../rules/cart/cart-replay.js';
import type { BasketDocument } from './basket-document.js';

/** A line as it is asked for. */
export interface WantedLine {
  readonly id?: string;
  readonly item: { readonly id: string };
  readonly quantity: number;
}

/** What is to stand in the cart: the protocol replaces all of it. */
export interface WantedCart {
  readonly lines: readonly WantedLine[];
  readonly codes: readonly string[];
  /** What cannot be asked for at all. */
  readonly messages: readonly Message[];
}

/** Makes of changes the whole cart that is to stand afterwards. @param isSold whether a variant is known here. */
export function wantedCart(
  { line_items: present, discounts }: BasketDocument,
  changes: readonly CartChange[],
  isSold: (variantId: string) => boolean,
): WantedCart {
  let lines: WantedLine[] = present.map(({ id, item, quantity }) => ({ id, item: { id: item.id }, quantity }));
  let codes: readonly string[] = discounts.codes;
  const messages: Message[] = [];
  const refuse = (code: Message['code'], target: MessageTarget): void =>
    void messages.push({ type: 'error', code, target });
  const put = (variantId: string, quantity: number, line?: WantedLine): void => {
    if (!isSold(variantId)) return refuse('not_found', { kind: 'variant', variantId });
    const same = lines.find(({ item }) => item.id === variantId);
    const sum = (same?.quantity ?? 0) + quantity;
    const wanted = same ? { ...same, quantity: sum } : { item: { id: variantId }, quantity };
    const place = lines.findIndex((each) => each === same || each === line);
    lines = lines.filter((each) => each !== same && each !== line);
    lines.splice(place < 0 ? lines.length : place, 0, wanted);
  };
  for (const change of changes) {
    if (change.type === 'add') put(change.variantId, change.quantity);
    else if (change.type === 'codes') codes = change.codes;
    else if (change.type === 'select') refuse('unsupported', { kind: 'cart' });
    else {
      const byVariant = ({ item }: WantedLine): boolean => isPreviewId(change.lineId) && item.id === change.variantId;
      const line = lines.find((each) => each.id === change.lineId || byVariant(each));
      if (change.type === 'set' && change.quantity === 0) lines = lines.filter((each) => each !== line);
      else if (!line) refuse('conflict', { kind: 'line', lineId: change.lineId });
      else if (change.type === 'set')
        lines = lines.map((each) => (each === line ? { ...each, quantity: change.quantity } : each));
      else if (change.toVariantId !== line.item.id) put(change.toVariantId, line.quantity, line);
    }
  }
  return { lines, codes, messages };
}
