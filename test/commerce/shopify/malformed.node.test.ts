import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { TransportError } from '../../../src/lib/transport-error.js';
import { context, named, openShop, shopOver } from './subject.js';

type Path = readonly (string | number)[];

/** Every place of an answer at which a text, a number, yes or no, or nothing stands. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function withAt(value: unknown, [key, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const changed = withAt((copy as Record<string | number, unknown>)[key], rest, change);
  if (changed === undefined && !Array.isArray(copy)) delete copy[key];
  else (copy as Record<string | number, unknown>)[key] = changed;
  return copy;
}

const plenty = named('isle-glow-serum-30ml');
const calls: Readonly<Record<string, (adapter: CommerceAdapter, ref: string) => Promise<unknown>>> = {
  getProducts: (adapter) => adapter.getProducts([plenty.productId], context),
  searchProducts: (adapter) => adapter.searchProducts?.({ query: 'serum' }, context) ?? assert.fail(),
  openCart: (adapter, ref) => adapter.openCart(ref, context),
  updateCart: (adapter, ref) => adapter.updateCart(ref, [{ type: 'codes', codes: ['GLOW20'] }], { id: 'o' }, context),
};

for (const [name, call] of Object.entries(calls)) {
  test(`${name}: wherever an answer is not as it must be it is malformed, and never an exception of another kind`, async () => {
    const { adapter, stub } = openShop();
    const opened = await adapter.openCart(null, context);
    assert.ok('ref' in opened);
    await adapter.updateCart(opened.ref, [{ type: 'add', ...plenty, quantity: 2 }], { id: 'o' }, context);
    let recorded = '';
    const recording = shopOver(async (...given) => {
      const answer = await stub.fetch(...given);
      recorded = await answer.clone().text();
      return answer;
    });
    await call(recording, opened.ref);
    const answer: unknown = JSON.parse(recorded);
    // Of many that are alike a few are enough.
    const places = leaves(answer).filter((path) => path.every((key) => typeof key !== 'number' || key === 0));
    assert.ok(places.length >= 20, `only ${places.length} places`);
    for (const path of places) {
      for (const wrong of [() => ({}), () => undefined]) {
        const body = JSON.stringify(withAt(answer, path, wrong));
        const answering = shopOver(async () => new Response(body, { headers: { 'content-type': 'application/json' } }));
        await assert.rejects(call(answering, opened.ref), (error: TransportError) => {
          assert.deepEqual(
            [error.name, error.code],
            ['TransportError', 'malformed'],
            `${path.join('.')}: ${error.stack}`,
          );
          return true;
        });
      }
    }
  });
}
