/**
 * Resolves when elements that were changed just now have rendered, and whatever they find there has led to: they do so in
 * microtasks, of which many turns are let pass. A timer would come after the browser has laid out and painted, which on a
 * slow phone is a tenth of a second later.
 * @param turns how many. Whoever comes after somebody else waits for more of them.
 */
export async function afterRendering(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await null;
}
