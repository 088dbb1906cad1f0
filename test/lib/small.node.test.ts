import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createId } from '../../src/lib/ids.js';
import { createLatestWins } from '../../src/lib/latest-wins.js';
import { TransportError } from '../../src/lib/transport-error.js';
import { warnOnce } from '../../src/lib/warn.js';

test('makes ids of 128 bits that do not repeat, without crypto.randomUUID', () => {
  const ids = new Set(Array.from({ length: 1_000 }, createId));
  assert.equal(ids.size, 1_000);
  for (const id of ids) assert.match(id, /^[0-9a-f]{32}$/);
});

test('warns once', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  for (let times = 0; times < 3; times += 1) warnOnce('a-code-of-this-test', 'Something is odd.');
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /a-code-of-this-test.*Something is odd/);
});

test('of two tasks only the latter counts, whichever ends first', async () => {
  const latest = createLatestWins();
  let finish = (): void => undefined;
  let aborted = false;
  const first = latest.run((signal) => {
    signal.addEventListener('abort', () => (aborted = true));
    return new Promise<string>((resolve) => (finish = () => resolve('first')));
  });
  const outcome = assert.rejects(first, { name: 'AbortError' });
  assert.equal(await latest.run(() => Promise.resolve('second')), 'second');
  finish();
  await outcome;
  assert.equal(aborted, true);
});

test('passes on what a task throws, and aborts when it is cancelled', async () => {
  const latest = createLatestWins();
  await assert.rejects(
    latest.run(() => Promise.reject(new Error('no'))),
    /no/,
  );
  const running = latest.run(() => Promise.resolve('late'));
  latest.cancel();
  await assert.rejects(running, { name: 'AbortError' });
});

test('a transport error of another copy of the package is one, and another error is none', () => {
  const ofAnother = Object.assign(new Error('timeout'), { name: 'TransportError', code: 'timeout', doubtful: true });
  assert.ok(ofAnother instanceof TransportError);
  assert.ok(new TransportError('network', { doubtful: false }) instanceof TransportError);
  for (const other of [new Error('timeout'), { name: 'TransportError', doubtful: true }, null, 'TransportError']) {
    assert.ok(!(other instanceof TransportError));
  }
});
