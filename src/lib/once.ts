/** What is made once; `made` is the same without a wait, when it is there. */
export interface Once<T> {
  (): Promise<T>;
  readonly made: T | undefined;
}

/** Makes something once, on first use; after a failure it is made anew the next time. */
export function once<T>(make: () => Promise<T>): Once<T> {
  let making: Promise<T> | undefined;
  const get = (): Promise<T> =>
    (making ??= make().then(
      (value) => (get.made = value),
      (error: unknown) => {
        making = undefined;
        throw error;
      },
    ));
  get.made = undefined as T | undefined;
  return get;
}
