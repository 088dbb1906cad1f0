/** Leads to the first of some fields, in the order of the page, also to one that is folded away. */
export function leadToField(form: Element, fields: readonly string[]): void {
  const places = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const place = places.find(({ dataset }) => fields.includes(dataset['field'] ?? ''));
  const fold = place?.closest('details');
  if (fold) fold.open = true;
  place?.querySelector<HTMLElement>('input, select')?.focus();
}
