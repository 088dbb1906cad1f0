import type { SetupSubmission, StoreSetup } from '../model/index.js';

/** For whom something is asked. */
export interface MerchantContext {
  /** Language of names and reasons, BCP 47. */
  readonly locale: string;
  readonly signal?: AbortSignal | undefined;
}

/** What went wrong with one part of what a source sent. */
export interface MerchantIssue {
  /** Where in the data, such as `listings.3.status`. */
  readonly path: string;
  readonly message: string;
}

/** How a store stands, with the parts that were left out since they could not be read. */
export interface LoadedSetup {
  readonly setup: StoreSetup;
  readonly issues: readonly MerchantIssue[];
}

export type MerchantErrorCode =
  /** Nothing is known of the store yet. */
  | 'setup-not-found'
  /** What came is no set-up of a store. */
  | 'setup-invalid'
  /** It could not be reached, or it may not be looked at. */
  | 'setup-unavailable'
  /** What was handed in was not taken. */
  | 'submission-refused';

/** A set-up that could not be read, or papers that were not taken. */
export class MerchantError extends Error {
  override readonly name = 'MerchantError';
  readonly code: MerchantErrorCode;
  readonly issues: readonly MerchantIssue[];

  constructor(code: MerchantErrorCode, issues: readonly MerchantIssue[] = [], cause?: unknown) {
    super(`${code}${issues[0] ? `: ${issues[0].path} ${issues[0].message}`.trimEnd() : ''}`, { cause });
    this.code = code;
    this.issues = issues;
  }
}

/**
 * The seam between `<xhs-store-setup>` and whoever clears a store: a platform, an agency, a brand's own desk. Every answer
 * has passed a schema. What it throws is a {@link MerchantError}.
 */
export interface MerchantSource {
  readonly name: string;
  /** How the store stands. */
  getSetup(context: MerchantContext): Promise<LoadedSetup>;
  /**
   * Hands papers in, and answers how the store stands then. Under an operation id that was taken already nothing happens a
   * second time. What is being looked at, or is approved of papers that hold, takes none: `submission-refused`. Left out
   * where a source only tells.
   */
  submit?(
    submission: SetupSubmission,
    operation: { readonly id: string },
    context: MerchantContext,
  ): Promise<LoadedSetup>;
}
