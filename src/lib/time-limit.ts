/** A signal that ends a request once it has taken 30 seconds, or sooner where somebody gives it up. */
export function timeLimit(signal?: AbortSignal): AbortSignal {
  const late = AbortSignal.timeout(30_000);
  return signal ? AbortSignal.any([signal, late]) : late;
}

/** What became of a request that failed on its way: it took too long, or did not arrive. */
export function lateOrLost(limit: AbortSignal): 'timeout' | 'network' {
  return limit.aborted ? 'timeout' : 'network';
}
