import type { CheckoutMessages } from '../../i18n/en/checkout.js';
import { joinNames } from '../../i18n/index.js';
import type { Address, Region } from '../../model/index.js';
import { addressFields, type AddressFieldRule } from '../../rules/address/address.js';
import { isRegionField, settleRegions } from '../../rules/address/regions.js';
import { chooseAddress, type CheckoutDraft } from './checkout-draft.js';

/** Parts of an invoice by the names of their fields. */
const invoiceParts = { invoice: 'kind', invoiceTitle: 'title', invoiceTaxId: 'taxId' } as const;

/** Parts of an address that are no places in each other. */
const addressParts = ['name', 'phone', 'country', 'street', 'postalCode'] as const;

/** Takes what stands in a field of the form into the draft, by the name of the field; none of a name that it does not know. */
export function takeField(
  draft: CheckoutDraft,
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  { regions, addresses }: { readonly regions: readonly Region[]; readonly addresses: readonly Address[] },
): void {
  const { name, value } = field;
  if (name === 'email') draft.asksEmail = true;
  if (name === 'email' || name === 'note' || name === 'identityNumber') draft[name] = value;
  else if (name === 'deliveryOptionId' || name === 'paymentMethodId') draft[name] = value;
  else if (name === 'usesBalance') draft.usesBalance = (field as HTMLInputElement).checked;
  else if (name === 'consent') draft.accepted[(field as HTMLInputElement).checked ? 'add' : 'delete'](value);
  else if (name === 'savedAddress') chooseAddress(draft, addresses, value === '' ? undefined : Number(value));
  else if (Object.hasOwn(invoiceParts, name)) {
    const part = invoiceParts[name as keyof typeof invoiceParts];
    draft.invoice = { kind: 'none', title: '', taxId: '', ...draft.invoice, [part]: value };
  } else if (isRegionField(name)) draft.address = settleRegions(regions, { ...draft.address, [name]: value }, name);
  else {
    const part = addressParts.find((known) => known === name);
    if (part) draft.address[part] = value;
  }
}

/**
 * Takes a whole Chinese address that was pasted. What splits it is loaded with the first one.
 * @returns what was found in it, in the order of the form; nothing where it is some other text.
 */
export async function takePasted(
  draft: CheckoutDraft,
  text: string,
  regions: readonly Region[],
): Promise<readonly AddressFieldRule[]> {
  const { splitAddress } = await import('../../rules/address/split-address.js');
  const found = splitAddress(text, regions);
  // Without a place or a number all of it would be taken for a street.
  if (found.region === undefined && found.phone === undefined) return [];
  draft.address = settleRegions(regions, { ...draft.address, ...found });
  return addressFields('CN').filter(({ field }) => found[field] !== undefined);
}

/** Says what was found in what was pasted. */
export function tellFound(found: readonly AddressFieldRule[], t: CheckoutMessages, locale: string): string {
  if (found.length === 0) return t.pasteNothing;
  return t.pasteFound(
    joinNames(
      found.map(({ label }) => t[label]),
      locale,
    ),
  );
}
