/**
 * Whether two values say the same: numbers, texts, lists and plain objects of such, whatever the order of their fields. A field that
 * is undefined or null counts as absent. Of what is known already nothing is looked at twice: the same object is the same.
 */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  return isPlain(one) && isPlain(other) && isSameObject(one as Fields, other as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSameData(one[at], other[at])) return false;
  return true;
}

// Loops and no functions of a field: a cart of a thousand lines is gone through at each of its changes.
function isSameObject(one: Fields, other: Fields): boolean {
  const names = Object.keys(one);
  const others = Object.keys(other);
  let absent = names.length - others.length;
  for (const name of names) {
    const value = one[name];
    if (!isThere(value)) absent -= 1;
    else if (!Object.hasOwn(other, name) || !isSameData(value, other[name])) return false;
  }
  // What one has is in the other; of what the other has besides, nothing may be there.
  return absent === 0 || others.every((name) => !isThere(other[name]) || isThere(one[name]));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Of a class of its own it may say more than its fields do. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
