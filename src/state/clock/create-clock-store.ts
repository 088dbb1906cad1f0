import { atom, onMount } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { Environment } from '../../lib/environment.js';
import {
  type ClockOffset,
  type DeviceReading,
  elapsed,
  middleOf,
  narrowOffset,
} from '../../rules/time/server-clock.js';
import type { ClockStore } from './clock-store.js';

const second = 1_000;
/** How long the first reading waits for the back end; then the device's clock holds until it has answered. */
const patience = 3 * second;
/** What may have happened while nobody looked. */
const wakings = ['pageshow', 'focus', 'online', 'visibilitychange'];

export interface ClockStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly environment: Pick<Environment, 'now' | 'page'>;
  /** Milliseconds that only ever grow; those of the browser by default. */
  readonly ticks?: () => number;
  /** Runs something later, and answers what prevents it; the platform's timer by default. */
  readonly later?: (run: () => void, milliseconds: number) => () => void;
}

/** Makes the clock of a shop. It stands still while nobody looks at it. */
export function createClockStore({ adapter, context, environment, ticks, later }: ClockStoreOptions): ClockStore {
  const readTicks = ticks ?? (() => performance.now());
  const wait = later ?? platformTimer;
  const $now = atom<number | undefined>(undefined);
  let from: DeviceReading = read();
  /** The device's own time at that reading, free of what is done to its clock later. */
  let base = from.wall;
  let offset: ClockOffset | undefined;

  function read(): DeviceReading {
    return { wall: environment.now(), ticks: readTicks() };
  }

  /** The device's time, and whether it has slept since it was last asked. */
  function deviceTime(): { readonly time: number; readonly slept: boolean } {
    const to = read();
    const { time, slept } = elapsed(from, to);
    base += time;
    from = to;
    return { time: base, slept };
  }

  async function ask(): Promise<void> {
    const back = await adapter();
    if (!back.serverTime) return;
    const askedAt = deviceTime().time;
    const told = await back.serverTime(context());
    if (told) offset = narrowOffset(offset, told, askedAt, deviceTime().time);
  }

  onMount($now, () => {
    let stopped = false;
    let cancel: (() => void) | undefined;
    let asking = false;

    const show = (): void => {
      cancel?.();
      if (stopped) return;
      const { time, slept } = deviceTime();
      const before = $now.get();
      const reading = Math.round(time + (offset ? middleOf(offset) : 0));
      const stepsBack = before !== undefined && reading < before && before - reading <= second;
      $now.set(stepsBack ? before : reading);
      cancel = wait(show, second - (reading % second) + 5);
      // The sleep may have been somebody who has set the clock: the back end knows.
      if (slept) void sync();
    };
    const sync = async (): Promise<void> => {
      if (asking) return;
      asking = true;
      const giveUp = $now.get() === undefined ? wait(show, patience) : undefined;
      try {
        await ask();
      } catch {
        // Without the back end the device's clock is the best there is; it is asked again at the next waking.
      }
      giveUp?.();
      asking = false;
      show();
    };
    const wake = (): void => {
      if ($now.get() !== undefined) show();
    };

    // It stood still while nobody looked.
    wake();
    void sync();
    for (const type of wakings) environment.page?.addEventListener(type, wake);
    return () => {
      stopped = true;
      cancel?.();
      for (const type of wakings) environment.page?.removeEventListener(type, wake);
    };
  });

  return { $now };
}

function platformTimer(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
