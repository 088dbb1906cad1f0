import type { Address, PaymentMethod, TradeMode } from '../../model/index.js';

/** A way to pay that the page can complete by itself. */
export interface UcpPayment {
  /** Id of a payment handler of the merchant's, as it is in its answers. */
  readonly handler: string;
  /** Type of the instrument, such as `card`. */
  readonly type: string;
  /** What it is shown as; `sandbox` by default. */
  readonly kind?: PaymentMethod['kind'];
  readonly title?: string;
  /** What is handed to the merchant. It stands in the page for all to read: of a sandbox alone. */
  readonly credential?: { readonly type: string; readonly [field: string]: unknown };
}

/** What a page says beside the merchant's address; all of it may be left out. */
export interface UcpSettings {
  /** Address of the platform's profile, which every request names; the one of the page's own site by default. */
  readonly agent?: string;
  /** The protocol does not know of stores: all is of this one. `store` by default, named as the host of the merchant. */
  readonly storeId?: string;
  readonly storeName?: string;
  readonly tradeMode?: TradeMode;
  /** Days in which things may be returned without a reason; 7 by default. */
  readonly returnDays?: number;
  /** Ways to pay on the page. Without one the checkout goes on at the merchant's own. */
  readonly payments?: readonly UcpPayment[];
}

/** An address as the protocol has it. */
export interface PostalAddress {
  readonly street_address?: string;
  readonly extended_address?: string;
  readonly address_locality?: string;
  readonly address_region?: string;
  readonly address_country?: string;
  readonly postal_code?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly phone_number?: string;
}

/** The protocol has no name in one piece, and no district. */
export function toPostal(address: Address): PostalAddress {
  const { name, phone, country, region, city, district, street, postalCode } = address;
  return {
    street_address: street,
    ...(district && { extended_address: district }),
    ...(city && { address_locality: city }),
    ...(region && { address_region: region }),
    address_country: country,
    ...(postalCode && { postal_code: postalCode }),
    first_name: name,
    phone_number: phone,
  };
}

export function fromPostal(postal: PostalAddress): Address {
  const {
    address_region: region,
    address_locality: city,
    extended_address: district,
    postal_code: postalCode,
  } = postal;
  return {
    name: [postal.first_name, postal.last_name].filter(Boolean).join(' '),
    phone: postal.phone_number ?? '',
    country: postal.address_country ?? '',
    street: postal.street_address ?? '',
    ...(region && { region }),
    ...(city && { city }),
    ...(district && { district }),
    ...(postalCode && { postalCode }),
  };
}
