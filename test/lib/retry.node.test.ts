import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryTransport } from '../../src/lib/retry.js';
import { TransportError } from '../../src/lib/transport-error.js';

test('whoever asks to be left alone for longer than a timer lasts is not asked at once', async ({ mock }) => {
  const timers = mock.method(globalThis, 'setTimeout');
  const life = new AbortController();
  const year = 365 * 24 * 3_600_000;
  const left = retryTransport(
    () => Promise.reject(new TransportError('rate_limited', { doubtful: false, retryAfter: year })),
    { signal: life.signal, onWait: () => setImmediate(() => life.abort(new Error('Nobody waits any more'))) },
  );
  await assert.rejects(left, /Nobody waits any more/);
  assert.deepEqual(
    timers.mock.calls.map((call) => call.arguments[1]),
    [2 ** 31 - 1],
  );
});
