/** Waits until something holds, turn by turn. Fails after so many turns that it never will. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 5_000; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  throw new Error(`Never became true: ${holds.toString()}`);
}
