/** Places of a list, each the first of so many. */
export const every = (step: number, length: number): number[] =>
  Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);

/** Shows one thing after the other on several stands at a time, since each waits for its turn more than it works. */
export async function inLanes<Stand, Thing>(
  stands: readonly Stand[],
  things: readonly Thing[],
  show: (stand: Stand, thing: Thing) => Promise<void>,
): Promise<void> {
  const left = things.values();
  await Promise.all(
    stands.map(async (stand) => {
      for (const thing of left) await show(stand, thing);
    }),
  );
}
