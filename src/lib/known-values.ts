import type * as v from 'valibot';
import { isSameData } from './same-data.js';

/** Of so many values at most it is known what they were. */
const most = 4_000;

/**
 * A schema that knows again what it has read before: a value that says the same as the one of the same key did is that one, the same
 * object, and is not gone through by the schema. Of a cart of a thousand lines that is answered anew this leaves the one that has
 * changed. It compares with what came out last, so that a value of which something was dropped, or told, is read each time.
 *
 * @param schema one whose results pass it unchanged.
 * @param keyOf what tells a result from others.
 */
export function known<Output extends object>(
  schema: v.GenericSchema<unknown, Output>,
  keyOf: (read: Output) => string,
): v.GenericSchema<unknown, Output> {
  const outputs = new Map<string, Output>();
  return {
    ...schema,
    '~run'(dataset, config) {
      const same = outputs.get(keyIn(dataset.value, keyOf));
      if (same && isSameData(dataset.value, same)) return { typed: true, value: same };
      const result = schema['~run'](dataset, config);
      if (result.typed && !result.issues) {
        if (outputs.size >= most) outputs.clear();
        outputs.set(keyOf(result.value), result.value);
      }
      return result;
    },
  };
}

/** The key of what has not been read yet and may be anything. */
function keyIn<Output>(value: unknown, keyOf: (read: Output) => string): string {
  return typeof value === 'object' && value !== null ? keyOf(value as Output) : '';
}
