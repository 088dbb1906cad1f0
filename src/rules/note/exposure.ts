/** When something counts as seen: half of it, for a second without a break. */
export interface ExposureRule {
  /** Share of the thing that must be visible, 0..1. */
  readonly share: number;
  /** Milliseconds without a break. */
  readonly duration: number;
}

export const defaultExposure: ExposureRule = { share: 0.5, duration: 1_000 };

/** How much of a thing is in sight. Areas in one unit, whichever. */
export interface Sight {
  /** Share of the thing that is visible, 0..1. */
  readonly share: number;
  /** Area of its visible part. */
  readonly area: number;
  /** Area of the window. */
  readonly window: number;
  /** Whether the page itself is hidden, as in a tab in the background. */
  readonly hidden: boolean;
}

/** A thing too tall for the window is in sight when it fills as much of the window as would be asked of it. */
export function isInSight({ share, area, window, hidden }: Sight, rule: ExposureRule = defaultExposure): boolean {
  if (hidden || area <= 0) return false;
  return share >= rule.share || (window > 0 && area / window >= rule.share);
}

/** How far a thing has come on its way to being counted. `since` is when it came into sight, `null` while it is not. */
export type Exposure = { readonly seen: false; readonly since: number | null } | { readonly seen: true };

export const unexposed: Exposure = { seen: false, since: null };

/**
 * The next state of an exposure.
 * @param inSight whether it is in sight from now on.
 * @param now milliseconds on any clock that only goes forward.
 */
export function nextExposure(
  exposure: Exposure,
  inSight: boolean,
  now: number,
  rule: ExposureRule = defaultExposure,
): Exposure {
  if (exposure.seen) return exposure;
  // What was in sight until now counts, even when it is learnt of late.
  if (exposure.since !== null && now - exposure.since >= rule.duration) return { seen: true };
  return { seen: false, since: inSight ? (exposure.since ?? now) : null };
}

/** Milliseconds until an exposure counts if it stays in sight; null when nothing is to be waited for. */
export function untilSeen(exposure: Exposure, now: number, rule: ExposureRule = defaultExposure): number | null {
  return exposure.seen || exposure.since === null ? null : Math.max(0, exposure.since + rule.duration - now);
}
