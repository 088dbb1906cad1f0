/**
 * Everything that may go wrong between a shop and its back end, by name, with what a caller sees of it. Names are
 * the same in a plan, in the toolbar of Storybook and in `?fault=` of the demo.
 */
export const faultKinds = {
  latency: 'The answer takes its time.',
  'drop-before': 'The request is lost: not carried out, and the caller times out.',
  'drop-after': 'The answer is lost: carried out, and the caller times out.',
  duplicate: 'The request arrives twice and is carried out twice; one of the answers comes.',
  'late-arrival': 'The caller times out, and the request is carried out after that.',
  reorder: 'The request is overtaken by the next one.',
  'client-error': 'A 4xx that says nothing of the shop: surely not carried out.',
  'rate-limited': 'A 429 with Retry-After: not carried out, and told when to come back.',
  'server-error': 'A 5xx: carried out or not, and the caller cannot know.',
  html: 'The page of a proxy in place of an answer: carried out or not.',
  truncated: 'Carried out, and the answer breaks off in the middle.',
  'wrong-types': 'Carried out, and one value of the answer is of another type.',
  huge: 'Carried out, and the answer is larger than any answer should be.',
  offline: 'The device has no line: fails at once, surely not carried out.',
  'cart-expired': 'The cart is gone, and stays gone.',
  'sold-out': 'What is wanted is sold out: refused beside the cart, and shown as such.',
  'price-changed': 'Prices are a tenth higher in this answer than in the one before.',
} as const satisfies Readonly<Record<string, string>>;

/** The name of something that may go wrong. */
export type FaultKind = keyof typeof faultKinds;

export function isFaultKind(name: string): name is FaultKind {
  return Object.hasOwn(faultKinds, name);
}
