/** What is wrong with one part of a shop's data. */
export interface ShopDataIssue {
  /** Where in the data, such as `products.3.variants.0.price`. */
  readonly path: string;
  readonly message: string;
}

/** The shop's data cannot be used, or a part of it. Says where and why, for whoever wrote it. */
export class ShopDataError extends Error {
  override readonly name = 'ShopDataError';
  readonly code: 'shop-data-not-found' | 'shop-data-invalid' | 'shop-data-partial';
  readonly issues: readonly ShopDataIssue[];
  /** The address of the file; undefined where the data stand in the page. */
  readonly source: string | undefined;
  /** Ids and handles of the products that are left out. */
  readonly leftOut: readonly unknown[];

  constructor(
    code: ShopDataError['code'],
    issues: readonly ShopDataIssue[],
    { source, cause, leftOut = [] }: Partial<Pick<ShopDataError, 'source' | 'cause' | 'leftOut'>> = {},
  ) {
    const [first] = issues;
    super(first ? `${code}: ${first.path ? `${first.path}: ` : ''}${first.message}` : code, { cause });
    this.code = code;
    this.issues = issues;
    this.source = source;
    this.leftOut = leftOut;
  }
}
