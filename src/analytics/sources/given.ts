import type { LogSource } from './log-source.js';

/** A log that the page has already: a file that somebody chose, or lines. */
export function givenSource(given: Blob | readonly unknown[]): LogSource {
  return {
    open() {
      return Promise.resolve(
        given instanceof Blob ? { content: given.stream(), size: given.size } : { content: given },
      );
    },
  };
}
