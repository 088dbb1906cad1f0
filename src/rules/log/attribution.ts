import type { AnalyticsTouch } from '../../model/analytics.js';

/** How many days after a touch an order still counts as led to by it. */
export const attributionWindows = [1, 7, 15, 30] as const;
export type AttributionWindow = (typeof attributionWindows)[number];

const day = 86_400_000;

/** What a live room leads to counts for a day, whatever the window of notes. Milliseconds. */
export const liveWindow = day;

export interface AttributionRule {
  /** In days; 7 by default. */
  readonly window?: AttributionWindow;
  /** Who gets what was bought: the touch that came last, or the one that came first. `last` by default. */
  readonly model?: 'last' | 'first';
}

/** By what an order came about: a note, a live room, anything else that shows products; `none` where nothing is known. */
export const carriers = ['note', 'card', 'live', 'none'] as const;
export type Carrier = (typeof carriers)[number];

export interface Attribution {
  /** Gets the whole of what was bought; undefined where nothing within the window led to it. */
  readonly credited: AnalyticsTouch | undefined;
  readonly carrier: Carrier;
  /** Everything within the window, the earliest first. */
  readonly touches: readonly AnalyticsTouch[];
}

/**
 * Which touch a line of an order is put down to. A touch counts up to the last millisecond of its window, and only if it
 * was no later than the order. Of two at the same moment the later in the list is the later one.
 * @param placedAt when the order was placed, in milliseconds since the epoch.
 */
export function attribute(
  touches: readonly AnalyticsTouch[],
  placedAt: number,
  { window = 7, model = 'last' }: AttributionRule = {},
): Attribution {
  const counted = touches
    .filter((touch) => {
      const age = placedAt - touch.at;
      return age >= 0 && age <= (carrierOf(touch) === 'live' ? liveWindow : window * day);
    })
    .sort((a, b) => a.at - b.at);
  const credited = model === 'last' ? counted.at(-1) : counted[0];
  return { credited, carrier: credited ? carrierOf(credited) : 'none', touches: counted };
}

/** What a touch was carried by. A note in a feed is a note. */
export function carrierOf(touch: AnalyticsTouch): Exclude<Carrier, 'none'> {
  if (touch.kind === 'live' || touch.live_room_id !== undefined) return 'live';
  return touch.kind === 'note' || touch.note_id !== undefined ? 'note' : 'card';
}

/** How something had its part in an order. */
export type Part = 'direct' | 'assisted';

/**
 * Who had a part in it, and how. Direct is what gets the credit and led to the order within the same visit; assisted is
 * whatever else led to it. Each has one part, the greater of both.
 * @param keyOf whose touch it is, such as the id of its note; undefined where it is nobody's.
 */
export function partsOf(
  { credited, touches }: Attribution,
  keyOf: (touch: AnalyticsTouch) => string | undefined,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const touch of touches) {
    const key = keyOf(touch);
    if (key !== undefined) parts.set(key, 'assisted');
  }
  const key = credited?.same_visit ? keyOf(credited) : undefined;
  if (key !== undefined) parts.set(key, 'direct');
  return parts;
}
