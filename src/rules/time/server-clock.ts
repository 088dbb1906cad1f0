/** What a back end says of its time, in milliseconds since the epoch: it was between these two when it answered. */
export interface ServerTime {
  readonly earliest: number;
  readonly latest: number;
}

/** How far the server's clock is ahead of the client's: at least and at most so many milliseconds. */
export interface ClockOffset {
  readonly least: number;
  readonly most: number;
}

/**
 * What an answer tells of the difference between both clocks. It was given some time between the question and the answer;
 * what was known before narrows it, unless the two cannot both be true: then a clock was set, and the new one holds.
 */
export function narrowOffset(
  known: ClockOffset | undefined,
  { earliest, latest }: ServerTime,
  askedAt: number,
  answeredAt: number,
): ClockOffset {
  const told = { least: earliest - answeredAt, most: latest - askedAt };
  if (!known) return told;
  const both = { least: Math.max(known.least, told.least), most: Math.min(known.most, told.most) };
  return both.least <= both.most ? both : told;
}

/** The difference to reckon with. */
export function middleOf({ least, most }: ClockOffset): number {
  return (least + most) / 2;
}

/** Two readings of one device: of its clock, which may be set, and of its ticks, which may stop while it sleeps. */
export interface DeviceReading {
  readonly wall: number;
  readonly ticks: number;
}

/** More than this between both is no drift. */
const jump = 1_500;

/**
 * Milliseconds that have gone by between two readings. Where the clock is far ahead of the ticks the device has slept; where
 * it is behind them somebody has set it back, and the ticks hold.
 */
export function elapsed(from: DeviceReading, to: DeviceReading): { readonly time: number; readonly slept: boolean } {
  const ticks = to.ticks - from.ticks;
  const wall = to.wall - from.wall;
  return wall - ticks > jump ? { time: wall, slept: true } : { time: ticks, slept: false };
}
