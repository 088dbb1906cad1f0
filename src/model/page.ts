/** One page of a list, with what is needed to ask for the next. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Hand it back to get the next page; absent on the last. */
  readonly cursor?: string;
}
