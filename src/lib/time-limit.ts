/** A signal that ends a request once it has taken so many milliseconds, 30 seconds by default, or sooner where somebody gives it up. */
export function timeLimit(signal?: AbortSignal, milliseconds = 30_000): AbortSignal {
  const late = AbortSignal.timeout(milliseconds);
  return signal ? AbortSignal.any([signal, late]) : late;
}

/** What became of a request that failed on its way, and that nobody gave up: it took too long, or did not arrive. */
export function lateOrLost(limit: AbortSignal): 'timeout' | 'network' {
  return limit.aborted ? 'timeout' : 'network';
}
