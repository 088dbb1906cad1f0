/** Whether the shopper asks pages to send for as little as they can. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return (connection?.saveData ?? false) || matchMedia('(prefers-reduced-data: reduce)').matches;
}
