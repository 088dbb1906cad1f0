/** Makes of a page of the demo one over a real back end. */
export function demoOn(backEnd: {
  /** Name of the adapter. */
  readonly commerce: string;
  /** Address of the back end, as a page needs it. */
  readonly src: string;
  /** Public key that the back end asks of browsers, where it asks for one. */
  readonly key?: string;
  /** What else the adapter is told. */
  readonly data?: unknown;
  /** What the page says it speaks to. */
  readonly label: string;
  /** Whether the pages are those of the build, in which each adapter is a file of its own. */
  readonly built?: boolean;
}): (html: string) => string;
