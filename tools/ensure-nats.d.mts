/** The path of a nats-server that is there, or null. `NATS_SERVER` names one. */
export function findNats(): string | null;

/** The path of a nats-server, got first where there is none. Exits with one sentence where none can be got. */
export function ensureNats(): string;
