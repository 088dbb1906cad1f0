const deepest = 12;
const mostText = 1_000_000;
const mostValues = 50_000;

/**
 * Looks whether data is small enough to be read at all: 12 levels, a million characters, 50,000 values. Walks it
 * without recursion and stops at the first excess, so that hostile data costs no more than the limits.
 * @returns what is too much, or null.
 */
export function measure(data: unknown): string | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: data, depth: 1 }];
  let text = 0;
  let values = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === 'string') text += value.length;
    if (text > mostText) return `has more than ${mostText} characters`;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepest) return `is more than ${deepest} levels deep`;
    // Asked before the keys are listed: a list can claim any length.
    const keys = Array.isArray(value) && value.length > mostValues ? null : Object.keys(value);
    if (!keys || values + waiting.length + keys.length > mostValues) return `has more than ${mostValues} values`;
    for (const key of keys) {
      text += key.length;
      waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 });
    }
  }
  return null;
}
