/** Where and how somebody shops. */
export interface ShopSettings {
  /** BCP 47, such as `zh-CN`. */
  readonly locale: string;
  /** ISO 3166-1 alpha-2, such as `CN`. */
  readonly country: string;
  /** ISO 4217, such as `CNY`. */
  readonly currency: string;
}
