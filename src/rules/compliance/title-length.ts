/** The most units a title may have where notes are published. */
export const longestTitle = 20;

/**
 * How long the platform's editor says a title is: a character of UTF-16 beyond ASCII counts two halves, one of ASCII
 * one, and the sum is halved and rounded up. An emoji is two such characters, so two units.
 */
export function titleUnits(title: string): number {
  let halves = 0;
  for (let index = 0; index < title.length; index += 1) halves += title.charCodeAt(index) > 127 ? 2 : 1;
  return Math.ceil(halves / 2);
}
