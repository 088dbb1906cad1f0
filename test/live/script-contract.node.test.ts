import { describe, test } from 'node:test';
import { createScriptSource } from '../../src/live/script/create-script-source.js';
import { liveContract } from '../../src/testing/live-contract.js';
import type { LiveSubject } from '../../src/testing/live-subject.js';

/** A clock that stands until it is moved. */
class Clock {
  now = 1_000_000;
  #sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      this.#sleepers.push({ until: this.now + milliseconds, wake: resolve });
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });

  async move(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    const due = this.#sleepers.filter(({ until }) => until <= this.now);
    this.#sleepers = this.#sleepers.filter((each) => !due.includes(each));
    for (const { wake } of due) wake();
    await new Promise(setImmediate);
  }
}

const subject: LiveSubject = {
  context: { locale: 'en', country: 'CN', currency: 'CNY', customer: null },
  async stage(room, happenings) {
    const clock = new Clock();
    const events = happenings.map((happening, index) => ({ at: (index + 1) * 1_000, ...happening }));
    const source = createScriptSource({
      data: { rooms: [{ room, events }] },
      now: () => clock.now,
      sleep: clock.sleep,
    });
    // The first viewer begins it.
    const { signal } = new AbortController();
    for await (const _ of source.join(room.id, null, { ...subject.context, signal })) break;
    return { source, roomId: room.id, next: () => clock.move(1_000) };
  },
};

/** Nobody writes the log of a recording, and nothing lies between it and whoever looks. */
const beside = [
  'a line that is cut breaks, and the log goes on from the cursor',
  'what keeps the log is killed and started again, and nothing is lost',
];

describe('a recorded room', () => {
  const promises = liveContract(subject).filter(({ topic, name }) => topic !== 'publishing' && !beside.includes(name));
  for (const { name, run } of promises) test(name, run);
});
