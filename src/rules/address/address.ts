import type { Address } from '../../model/index.js';
import { halfWidth } from '../typed/half-width.js';
import { isPhone, normalizePhone } from '../typed/phone.js';

/** The parts of an address that a form asks for. */
export type AddressField = Exclude<keyof Address, 'country'>;

/** What a country calls one of its levels; a form says it in the shopper's language. */
export type AddressLabel =
  'name' | 'phone' | 'province' | 'state' | 'prefecture' | 'city' | 'district' | 'street' | 'postalCode';

export interface AddressFieldRule {
  readonly field: AddressField;
  readonly label: AddressLabel;
  readonly required: boolean;
  readonly pattern?: RegExp;
}

/** What is wrong with one part of an address. */
export interface AddressProblem {
  readonly field: AddressField;
  readonly code: 'missing' | 'invalid';
}

/** An address as far as it has been typed. */
export type AddressDraft = { readonly [Key in keyof Address]?: string | undefined };

/**
 * The parts between street and phone, in the order a form asks for them. `!` after a part means required. What is
 * not listed is asked for loosely: city, region and post code, of which only the city is required.
 */
const countries: Readonly<Record<string, string>> = {
  // Some cities have no districts: whether one is asked for, the list of places knows.
  CN: 'region:province! city! district street!',
  HK: 'district! street!',
  MO: 'street!',
  TW: 'postalCode region:city! district! street!',
  SG: 'street! postalCode!',
  MY: 'street! postalCode! city! region:state!',
  JP: 'postalCode! region:prefecture! city! street!',
  KR: 'postalCode! region:province! city! street!',
  US: 'street! city! region:state! postalCode!',
  CA: 'street! city! region:province! postalCode!',
  AU: 'street! city! region:state! postalCode!',
  GB: 'street! city! postalCode!',
  DE: 'street! postalCode! city!',
  FR: 'street! postalCode! city!',
};

const postalCodes: Readonly<Record<string, RegExp>> = {
  CN: /^\d{6}$/,
  TW: /^\d{3}(\d{2,3})?$/,
  SG: /^\d{6}$/,
  MY: /^\d{5}$/,
  JP: /^\d{3}-?\d{4}$/,
  KR: /^\d{5}$/,
  US: /^\d{5}(-\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i,
  AU: /^\d{4}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  DE: /^\d{5}$/,
  FR: /^\d{5}$/,
};

/** Countries whose addresses are known here, in the order a list offers them. */
export const knownCountries: readonly string[] = Object.keys(countries);

/** What to ask for an address in a country, in order: name, phone, then from the large to the small or as is usual there. */
export function addressFields(country: string): readonly AddressFieldRule[] {
  const known = countries[country] ?? 'street! city! region:state postalCode';
  const parts = known.split(' ').map((part): AddressFieldRule => {
    const [field = '', label = field] = part.replace('!', '').split(':');
    const pattern = field === 'postalCode' ? postalCodes[country] : undefined;
    return {
      field: field as AddressField,
      label: label as AddressLabel,
      required: part.endsWith('!'),
      ...(pattern && { pattern }),
    };
  });
  return [
    { field: 'name', label: 'name', required: true },
    { field: 'phone', label: 'phone', required: true },
    ...parts,
  ];
}

/** The first thing wrong with each part of an address, in the order of the form. Empty when it will do. */
export function checkAddress(draft: AddressDraft): readonly AddressProblem[] {
  const country = draft.country ?? '';
  const problems: AddressProblem[] = [];
  for (const { field, required, pattern } of addressFields(country)) {
    const value = (draft[field] ?? '').trim();
    if (value === '') {
      if (required) problems.push({ field, code: 'missing' });
    } else if (field === 'phone' ? !isPhone(value, country) : pattern && !pattern.test(halfWidth(value))) {
      problems.push({ field, code: 'invalid' });
    }
  }
  return problems;
}

/**
 * The address that a draft stands for: trimmed, the phone in its kept form, only the parts that its country has.
 * Null while anything is wrong with it.
 */
export function toAddress(draft: AddressDraft): Address | null {
  if (!/^[A-Z]{2}$/.test(draft.country ?? '') || checkAddress(draft).length > 0) return null;
  const address: Record<string, string> = { country: draft.country ?? '' };
  for (const { field } of addressFields(draft.country ?? '')) {
    const value = (draft[field] ?? '').trim();
    if (field === 'phone') address[field] = normalizePhone(value);
    else if (field === 'postalCode' && value) address[field] = halfWidth(value).toUpperCase();
    else if (value) address[field] = value;
  }
  return address as unknown as Address;
}

/**
 * An address in lines as its country writes it: in East Asia from the large to the small on one line, elsewhere
 * street, place, country. The country stands last, by the name that the caller gives.
 */
export function addressLines(address: Address, countryName?: string): readonly string[] {
  const { region, city, district, street, postalCode } = address;
  const wanted = (...parts: (string | undefined)[]): string[] => parts.filter((part): part is string => !!part?.trim());
  if (['CN', 'HK', 'MO', 'TW', 'JP', 'KR'].includes(address.country)) {
    const glue = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(`${region ?? ''}${city ?? ''}${street}`) ? '' : ', ';
    // Beijing is both the province and the city; it is written once. What only gathers counties is no place.
    const named = city === region || /^(县|(省|自治区)直辖县级行政区划)$/.test(city ?? '') ? undefined : city;
    const places = wanted(region, named, district, street);
    return wanted(places.join(glue), postalCode, countryName);
  }
  return wanted(street, district, wanted(city, region, postalCode).join(' '), countryName);
}
