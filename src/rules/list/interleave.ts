/** How many notes stand between two products. */
const between = 2;

/** Two lists as one: after every two of the first comes one of the second, and at the end whatever is left of either. */
export function interleave<T>(first: readonly T[], second: readonly T[]): T[] {
  const rest = [...second];
  const mixed = first.flatMap((item, at) => [item, ...((at + 1) % between === 0 ? rest.splice(0, 1) : [])]);
  return [...mixed, ...rest];
}
