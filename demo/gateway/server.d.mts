/** A trade in the book of the gateway. */
export interface Trade {
  readonly id: string;
  readonly number: string;
  readonly amount: number;
  readonly state: 'open' | 'paid' | 'closed';
  readonly charges: readonly { readonly amount: number; readonly at: number }[];
  readonly refunds: readonly { readonly key: string; readonly amount: number; readonly at: number }[];
  readonly notices: readonly { readonly status: string; readonly answer: string }[];
}

export type NoticeMode = 'once' | 'early' | 'late' | 'duplicate' | 'missing' | 'tampered';

export interface Gateway {
  readonly url: string;
  readonly trades: {
    life: number;
    /** Gives nothing back from now on. */
    refusesRefunds: boolean;
    find(id: string): Trade | undefined;
    pay(id: string): boolean;
    all(): readonly Trade[];
  };
  readonly notices: {
    mode: NoticeMode;
    again: number;
    tell(trade: Trade, mode?: NoticeMode): Promise<void>;
    forge(trade: Trade): Promise<readonly string[]>;
    release(): Promise<void>;
    settled(): Promise<void>;
  };
  close(): Promise<void>;
}

/** Starts a gateway on a port of 127.0.0.1, a free one for 0. */
export function startGateway(options?: { readonly port?: number }): Promise<Gateway>;
