/** What is wrong with one part of a shop's data. */
export interface ShopDataIssue {
  /** Where in the data, such as `products.3.variants.0.price`. */
  readonly path: string;
  readonly message: string;
}

/** The shop's data cannot be used. Says where and why, for whoever wrote it. */
export class ShopDataError extends Error {
  override readonly name = 'ShopDataError';
  readonly code: 'shop-data-not-found' | 'shop-data-invalid';
  readonly issues: readonly ShopDataIssue[];

  constructor(code: ShopDataError['code'], issues: readonly ShopDataIssue[], cause?: unknown) {
    const [first] = issues;
    super(first ? `${code}: ${first.path ? `${first.path}: ` : ''}${first.message}` : code, { cause });
    this.code = code;
    this.issues = issues;
  }
}
