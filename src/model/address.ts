/** A postal address, with the names of HTML's autofill tokens. */
export interface Address {
  readonly name: string;
  readonly phone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Province or state: `address-level1`. */
  readonly region?: string;
  /** City: `address-level2`. */
  readonly city?: string;
  /** District or county: `address-level3`. */
  readonly district?: string;
  readonly street: string;
  readonly postalCode?: string;
}

export interface Buyer {
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
}
