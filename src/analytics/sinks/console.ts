import type { AnalyticsSink } from '../sink.js';

export interface ConsoleSinkOptions {
  /** Where to; the browser's own by default. */
  readonly console?: Pick<Console, 'log'>;
}

/** Writes every event to the console, for whoever builds a page. */
export function consoleSink({ console: shown = globalThis.console }: ConsoleSinkOptions = {}): AnalyticsSink {
  return { write: ({ name, params }) => shown.log(`xhs-elements: ${name}`, params) };
}
