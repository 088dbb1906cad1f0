/** Serves a folder on a port of 127.0.0.1 (0 for a free one); resolves to the address. */
export function serve(options?: {
  readonly root?: string;
  readonly port?: number;
  /** What a page is to be instead: HTML and its path in, HTML out. */
  readonly changePage?: (html: string, path: string) => string;
  /** What a file of data is to be instead: JSON and its path in, JSON out. */
  readonly changeData?: (json: string, path: string) => string;
  /** Whether text goes out as gzip, as from the server of a shop. Not by default. */
  readonly compress?: boolean;
}): Promise<{ readonly url: string; close(): void }>;
