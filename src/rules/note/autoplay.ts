/** What is known of a video and of whoever might look at it. */
export interface PlaybackCircumstances {
  /** Whether the page wants videos to begin by themselves. */
  readonly wanted: boolean;
  /** Enough of it is in view. */
  readonly inSight: boolean;
  /** The tab is not looked at. */
  readonly hidden: boolean;
  /** The shopper wants less movement. */
  readonly reducedMotion: boolean;
  /** The shopper wants to save data. */
  readonly saveData: boolean;
  /** The shopper has paused it herself. */
  readonly pausedByHand: boolean;
  /** The browser has refused to begin. */
  readonly refused: boolean;
}

/** Whether a video may begin by itself, muted. Whoever wants less movement or less data, or has paused it, is asked. */
export function mayAutoplay(told: PlaybackCircumstances): boolean {
  const { wanted, inSight, hidden, reducedMotion, saveData, pausedByHand, refused } = told;
  return wanted && inSight && !hidden && !reducedMotion && !saveData && !pausedByHand && !refused;
}
