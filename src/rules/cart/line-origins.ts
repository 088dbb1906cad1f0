import type { Cart, CartChange, Origin } from '../../model/index.js';
import { originKinds } from '../../model/origin.js';

/** What led to each line, by variant. */
export type Origins = Readonly<Record<string, Origin>>;

/** Keeps what led to lines through a change: the last touch, and within it the first. */
export function originsAfter(origins: Origins, changes: readonly CartChange[], after: Cart): Origins {
  const next = new Map(Object.entries(origins));
  for (const change of changes) {
    if (change.type === 'add' && change.origin) {
      next.set(change.variantId, joinTouches(next.get(change.variantId), change.origin));
    } else if (change.type === 'exchange') {
      const moved = next.get(change.variantId);
      next.delete(change.variantId);
      if (moved && !next.has(change.toVariantId)) next.set(change.toVariantId, moved);
    }
  }
  const present = new Set(after.lines.map(({ variantId }) => variantId));
  return Object.fromEntries([...next].filter(([variantId]) => present.has(variantId)));
}

/** The cart with what led to each line, where the back end does not keep it or keeps less. */
export function withOrigins(cart: Cart, origins: Origins): Cart {
  if (Object.keys(origins).length === 0) return cart;
  const lines = cart.lines.map((line) => {
    const origin = Object.hasOwn(origins, line.variantId) ? origins[line.variantId] : undefined;
    return origin && !line.gift ? { ...line, origin } : line;
  });
  return { ...cart, lines };
}

/** A later touch with the first one in it. */
function joinTouches(earlier: Origin | undefined, later: Origin): Origin {
  if (!earlier || isSame(earlier, later)) return earlier ?? later;
  const { first: _, ...rest } = later;
  const { first = earlier } = earlier;
  return { ...rest, first: withoutFirst(first) };
}

function withoutFirst({ first: _, ...touch }: Origin): Origin {
  return touch;
}

function isSame(one: Origin, other: Origin): boolean {
  return one.kind === other.kind && one.noteId === other.noteId && one.tagId === other.tagId && one.at === other.at;
}

const texts = ['noteId', 'tagId', 'authorId', 'liveRoomId', 'query'] as const;
const numbers = ['position', 'at'] as const;
const kinds: readonly string[] = originKinds;
const longest = 200;

/** Takes what is known of an origin that a page handed in, and drops the rest; undefined when it is none. */
export function readOrigin(given: unknown): Origin | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const from = given as Record<string, unknown>;
  if (!kinds.includes(String(from['kind']))) return undefined;
  const origin: Record<string, unknown> = { kind: from['kind'] };
  for (const name of texts) if (typeof from[name] === 'string') origin[name] = from[name].slice(0, longest);
  for (const name of numbers) if (Number.isFinite(from[name])) origin[name] = from[name];
  const first = 'first' in from ? readOrigin({ ...(from['first'] as object), first: undefined }) : undefined;
  return { ...(origin as unknown as Origin), ...(first && { first }) };
}
