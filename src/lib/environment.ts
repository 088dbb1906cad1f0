/**
 * What the page's browser offers, handed in so that everything below the elements runs without a document:
 * in Node, in a test, in a frame whose storage is blocked. Every member may be missing.
 */
export interface Environment {
  readonly indexedDB?: IDBFactory | undefined;
  readonly locks?: LockManager | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Opens a channel between the tabs of one origin. */
  channel?: ((name: string) => BroadcastChannel | undefined) | undefined;
  /** Hears `online`, `pageshow` and the like. */
  readonly page?: EventTarget | undefined;
  /** The page's own address as it stands now: somebody may come back to it with news. */
  readonly address?: (() => string | undefined) | undefined;
  readonly online?: (() => boolean) | undefined;
  /** Whether somebody can see the page; the page itself is asked where it is left out. */
  readonly visible?: (() => boolean) | undefined;
  /** What the browser says it is; asked of the browser itself where it is left out. */
  readonly userAgent?: string | undefined;
  /** What WeChat puts into the pages that it shows; looked for in the page where it is left out. */
  readonly bridge?: (() => unknown) | undefined;
}
