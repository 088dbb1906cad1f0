import type { IncomingMessage } from 'node:http';
import type { ContentSource } from '../../src/content/source.js';

export interface ContentApiAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a buffer as it is. */
  readonly body?: unknown;
}

export interface ContentApi {
  readonly url: string;
  readonly asked: { readonly method: string; readonly url: string; readonly status: number }[];
  close(): Promise<void>;
}

type Change = ContentApiAnswer | 'silence' | undefined;

/** Starts a content API on a port of 127.0.0.1, a free one for 0. */
export function startContentApi(options: {
  readonly source: ContentSource;
  readonly port?: number;
  readonly language?: string;
  readonly change?: (request: IncomingMessage) => Change | Promise<Change>;
}): Promise<ContentApi>;
