import type * as rules from '../../src/live/hub/index.js';

export interface HubLimits {
  readonly rate: number;
  readonly burst: number;
  readonly entries: number;
  readonly remembers: number;
  readonly ids: number;
  readonly rooms: number;
  readonly viewers: number;
  readonly entry: number;
  readonly room: number;
  readonly slow: number;
}

export const hubLimits: HubLimits;

export interface Hub {
  readonly url: string;
  /** Cuts every line, as a restart does. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a hub on a port of 127.0.0.1, a free one for 0. */
export function startHub(options: {
  readonly folder: string;
  readonly token: string;
  readonly rules: Pick<typeof rules, 'applyLiveEvent' | 'parseEvent' | 'parseRoom'>;
  readonly port?: number;
  readonly limits?: Partial<HubLimits>;
  readonly now?: () => number;
  readonly alive?: number;
}): Promise<Hub>;
