import { type AnalyticsRecord, checkoutSteps } from '../../model/analytics.js';
import { type Rate, rate } from './rate.js';

/** The way from a note to money that is kept. `kept` are orders that were not paid back as a whole. */
export const funnelSteps = [
  'note_impression',
  'note_read',
  'tag_click',
  'view_item',
  'add_to_cart',
  'begin_checkout',
  ...checkoutSteps,
  'purchase',
  'kept',
] as const;
export type FunnelStepName = (typeof funnelSteps)[number];

export interface FunnelStep {
  readonly name: FunnelStepName;
  /** How often it happened. */
  readonly events: number;
  /** In how many visits. */
  readonly visits: number;
  /**
   * The share of visits that came no further than the step before. Null at the first step, and where more came in here than
   * there, as when products are found by search and not in a note.
   */
  readonly dropOff: Rate | null;
}

/** Counts how far visits have come. */
export class FunnelCount {
  readonly #events = new Map<FunnelStepName, number>();
  readonly #visits = new Map<FunnelStepName, Set<string>>();

  /** @param kept whether money of an order is kept; asked for orders only. */
  count(record: AnalyticsRecord, kept: boolean): void {
    const step = stepOf(record);
    if (!step) return;
    this.#add(step, record.visit);
    if (step === 'purchase' && kept) this.#add('kept', record.visit);
  }

  steps(): readonly FunnelStep[] {
    let before: number | undefined;
    return funnelSteps.map((name) => {
      const visits = this.#visits.get(name)?.size ?? 0;
      const dropOff = before === undefined || visits > before ? null : rate(before - visits, before);
      before = visits;
      return { name, events: this.#events.get(name) ?? 0, visits, dropOff };
    });
  }

  #add(step: FunnelStepName, visit: string): void {
    this.#events.set(step, (this.#events.get(step) ?? 0) + 1);
    let visits = this.#visits.get(step);
    if (!visits) this.#visits.set(step, (visits = new Set()));
    visits.add(visit);
  }
}

function stepOf(record: AnalyticsRecord): FunnelStepName | undefined {
  if (record.name === 'checkout_step') return record.params.step;
  const { name } = record;
  return (funnelSteps as readonly string[]).includes(name) ? (name as FunnelStepName) : undefined;
}
