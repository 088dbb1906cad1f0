import * as v from 'valibot';

export const text = v.string();

/** A field that may be left out. */
export const maybe = v.exactOptional;

/** Money in minor units, of a currency that stands beside it or above; and other whole numbers that are not negative. */
export const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const currency = v.pipe(text, v.regex(/^[A-Z]{3}$/));

export const messages = v.optional(
  v.array(
    v.object({
      type: v.picklist(['error', 'warning', 'info']),
      code: maybe(text),
      path: maybe(text),
      presentation: maybe(text),
    }),
  ),
  [],
);

/** An answer that is a refusal as a whole: there is no document. */
export const refusal = v.object({
  ucp: v.object({ status: v.literal('error') }),
  messages,
  continue_url: v.exactOptional(v.string()),
});

export type MessageDocument = v.InferOutput<typeof messages>[number];
