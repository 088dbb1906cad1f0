import type { CartChange, Message, MessageTarget } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { CartGoneReason, CommerceContext } from '../adapter.js';
import type { MedusaCart } from './answers.js';
import { goneReason, lineAt, type CartDesk, type Standing } from './cart-desk.js';
import { enteredCodes, type Shelf } from './read-cart.js';
import { unitsLeft } from './read-product.js';
import type { Refused } from './store-api.js';

/** What came of changes. */
export type Changed =
  { readonly standing: Standing; readonly messages: readonly Message[] } | { readonly gone: CartGoneReason };

/** Carries changes of a cart out, one request each: Medusa takes no two at a time. */
export async function changeCart(
  desk: CartDesk,
  id: string,
  changes: readonly CartChange[],
  context: CommerceContext,
): Promise<Changed> {
  /** As the last answer had it; null where it has to be read, since a refusal says nothing of the cart. */
  let latest: MedusaCart | null = null;
  const refusals: [variantId: string, refused: Refused][] = [];
  const unknown: string[] = [];
  let wanted: readonly string[] = [];

  const present = async (): Promise<MedusaCart | null> => (latest ??= await desk.find(id, context));
  const tell = async (path: string, body: unknown, variantId?: string, method?: string): Promise<boolean> => {
    const told = await desk.tell(id, path, body, context, method);
    const done = 'items' in told;
    latest = done ? told : null;
    if (!done && variantId !== undefined) refusals.push([variantId, told]);
    return done;
  };
  const add = (variant_id: string, quantity: number): Promise<boolean> =>
    tell('/line-items', { variant_id, quantity }, variant_id);
  const remove = (lineId: string): Promise<boolean> => tell(lineAt(lineId), undefined, undefined, 'DELETE');

  async function enter(codes: readonly string[]): Promise<void> {
    wanted = codes;
    const cart = await present();
    if (!cart) return;
    const applied = enteredCodes(cart);
    const unwanted = without(applied, codes);
    if (unwanted.length > 0) await tell('/promotions', { promo_codes: unwanted }, undefined, 'DELETE');
    for (const code of without(codes, applied)) {
      const promote = (spelling: string): Promise<boolean> => tell('/promotions', { promo_codes: [spelling] });
      // Medusa minds the case; shoppers do not, and codes are mostly in capitals.
      const [typed, capitals] = [code.trim(), code.trim().toUpperCase()];
      if (!(await promote(typed)) && !(typed !== capitals && (await promote(capitals)))) unknown.push(code);
    }
  }

  for (const change of changes) {
    if (change.type === 'add') await add(change.variantId, change.quantity);
    else if (change.type === 'codes') await enter(change.codes);
    else if (change.type === 'set') {
      const { lineId, variantId, quantity } = change;
      await (quantity > 0 ? tell(lineAt(lineId), { quantity }, variantId) : remove(lineId));
    } else if (change.type === 'exchange') {
      const line = (await present())?.items.find((item) => item.id === change.lineId);
      // The new one first: where it is refused the old one stays. Its own variant would be put into the line that is then
      // taken out.
      if (line && line.variant_id !== change.toVariantId && (await add(change.toVariantId, line.quantity)))
        await remove(line.id);
    }
  }
  const cart = await present();
  const gone = goneReason(cart);
  if (!cart || gone) return { gone: gone ?? 'not_found' };
  const variantIds = refusals.map(([variantId]) => variantId);
  const standing = await desk.stand(cart, context, variantIds);
  // A draft, a code that has run out, and one whose minimum is not reached are all answered with nothing.
  const dropped = without(without(wanted, enteredCodes(standing.cart)), unknown);
  return {
    standing,
    messages: [
      ...refusals.map(([variantId, refused]) => refusalMessage(variantId, refused, standing.shelf, standing.cart)),
      ...unknown.map((code) => errorMessage('discount_code_invalid', { kind: 'code', code })),
      ...dropped.map((code) => errorMessage('discount_code_dropped', { kind: 'code', code })),
    ],
  };
}

/** What a shopper is told of a variant that was refused. */
export function refusalMessage(variantId: string, { status, code }: Refused, shelf: Shelf, cart?: MedusaCart): Message {
  const line = cart?.items.find((item) => item.variant_id === variantId);
  const target: MessageTarget = line ? { kind: 'line', lineId: line.id } : { kind: 'variant', variantId };
  const variant = shelf?.get(variantId);
  if (code !== 'insufficient_inventory') {
    return errorMessage(variant && status !== 404 ? 'item_unavailable' : 'not_found', target);
  }
  const left = variant ? unitsLeft(variant) : 0;
  return left > 0 ? { ...errorMessage('low_stock', target), value: left } : errorMessage('out_of_stock', target);
}

function without(codes: readonly string[], taken: readonly string[]): string[] {
  return codes.filter((code) => !taken.some((each) => sameCode(each, code)));
}
