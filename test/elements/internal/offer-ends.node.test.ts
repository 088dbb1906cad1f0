import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReactiveController } from 'lit';
import { atom } from 'nanostores';
import { OfferEnds } from '../../../src/elements/internal/offer-ends.js';
import type { Shop } from '../../../src/runtime/shop.js';

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test('a price that is over is asked for until its element goes, and anew when it is back', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const endsAt = 1_000_000;
  const controllers: ReactiveController[] = [];
  let drawn = 0;
  const asked: string[] = [];
  const host = {
    shop: { clock: () => Promise.resolve({ $now: atom(endsAt + 60_000) }) } as unknown as Shop,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => undefined,
    requestUpdate: () => void (drawn += 1),
    updateComplete: Promise.resolve(true),
  };
  const ends = new OfferEnds(host, (ids) => asked.push(...ids));
  const draw = async (): Promise<void> => {
    ends.follow([{ id: 'lantern', endsAt }]);
    await settle();
    ends.follow([{ id: 'lantern', endsAt }]);
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
