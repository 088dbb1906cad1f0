export interface BackOffice {
  readonly url: string;
  close(): void;
}

/** Starts the back office on a port of 127.0.0.1, a free one for 0. */
export function startBackOffice(options: {
  readonly token: string;
  /** Where the hub is. */
  readonly hub: string;
  readonly port?: number;
}): Promise<BackOffice>;
