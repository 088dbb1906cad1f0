import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReactiveController } from 'lit';
import { atom, type ReadableAtom } from 'nanostores';
import { OfferEnds } from '../../../../src/elements/internal/offer/offer-ends.js';
import type { Shop } from '../../../../src/runtime/shop.js';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

function hostAt($now: ReadableAtom<number>, onDraw: () => unknown) {
  const controllers: ReactiveController[] = [];
  const host = {
    shop: { clock: () => Promise.resolve({ $now }) } as unknown as Shop,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => void onDraw(),
    updateComplete: Promise.resolve(true),
  };
  return { host, controllers };
}

test('a price that is over is asked for until its element goes, and anew when it is back', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const endsAt = 1_000_000;
  let drawn = 0;
  const asked: string[] = [];
  const { host, controllers } = hostAt(atom(endsAt + 60_000), () => (drawn += 1));
  const ends = new OfferEnds(host, (ids) => asked.push(...ids));
  const draw = async (): Promise<void> => {
    for (const turn of [1, 2]) {
      ends.left('lantern', endsAt);
      ends.hostUpdated();
      if (turn === 1) await settle();
    }
  };

  await draw();
  assert.deepEqual(asked, ['lantern']);
  const before = drawn;
  t.mock.timers.tick(2_000);
  assert.equal(drawn, before + 1, 'it looks again');
  await draw();
  assert.equal(asked.length, 2);

  for (const controller of controllers) controller.hostDisconnected?.();
  const left = drawn;
  t.mock.timers.tick(600_000);
  assert.equal(drawn, left, 'who has gone is not drawn');
  await draw();
  assert.equal(asked.length, 3);
});

test('a price is counted down for as long as it is drawn, and the clock is left alone after that', async () => {
  const endsAt = 1_000_000;
  const $now = atom(endsAt - 60_000);
  const ends = new OfferEnds(hostAt($now, () => undefined).host);
  ends.left('lantern', endsAt);
  ends.hostUpdated();
  await settle();
  assert.equal(ends.left('lantern', endsAt), 60);
  ends.hostUpdated();
  assert.equal($now.lc, 1);

  ends.hostUpdated();
  assert.equal($now.lc, 0);
});
