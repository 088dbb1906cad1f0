import type { ErrorDetail } from './error.js';

/** Tells the page why something cannot be had, by what is loaded when there is such a thing to tell. */
export function tellLater(
  error: unknown,
  about: Pick<ErrorDetail, 'code' | 'source'>,
  emit: (event: Event) => void,
): void {
  import('./tell-failure.js').then(({ tellFailure }) => tellFailure(error, about, emit)).catch(() => undefined);
}
