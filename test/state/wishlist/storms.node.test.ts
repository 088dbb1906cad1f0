import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { WishlistGroup } from '../../../src/model/index.js';
import { changeGroups } from '../../../src/rules/wishlist-groups.js';
import { createWishlistGroups } from '../../../src/state/wishlist/create-wishlist-groups.js';
import { createWishlistStore } from '../../../src/state/wishlist/create-wishlist-store.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { SlowLine, turn } from '../../fixtures/slow-line.js';

type Step =
  | { readonly kind: 'tap'; readonly product: string; readonly saved: boolean }
  /** The language is another one. */
  | { readonly kind: 'reset' }
  /** One of the requests, or answers, that are on their way comes. */
  | { readonly kind: 'come'; readonly which: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('tap' as const),
        product: fc.constantFrom('a', 'b'),
        saved: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ kind: 'reset' as const }) },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('come' as const), which: fc.nat(9) }) },
  ),
  { minLength: 6, maxLength: 20 },
);

/** A back end to which requests come, and whose answers come, when they are let go, in any order. */
class SlowKeeper extends MemoryAdapter {
  override readonly capabilities = {
    ...new MemoryAdapter([]).capabilities,
    wishlist: true,
    wishlistGroups: true,
  } as MemoryAdapter['capabilities'];
  list: readonly string[] = [];
  groups: readonly WishlistGroup[] = [{ id: 'g', name: 'Gifts', items: [] }];
  readonly line = new SlowLine();

  getWishlist = (): Promise<readonly string[]> => this.line.late(() => this.list);
  updateWishlist: NonNullable<CommerceAdapter['updateWishlist']> = (product, saved) =>
    this.line.late(() => {
      const others = this.list.filter((id) => id !== product);
      return (this.list = saved ? [product, ...others] : others);
    });
  getWishlistGroups = (): Promise<readonly WishlistGroup[]> => this.line.late(() => this.groups);
  updateWishlistGroups: NonNullable<CommerceAdapter['updateWishlistGroups']> = (change) =>
    this.line.late(() => (this.groups = changeGroups(this.groups, change)));
}

interface Subject {
  tap(product: string, saved: boolean): Promise<void>;
  reset(): void;
  shown(): unknown;
  kept(): unknown;
}

const options = (adapter: CommerceAdapter) => ({
  adapter: () => Promise.resolve(adapter),
  context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: 'mei' }),
  storage: openKeyValueStore({ indexedDB: new IDBFactory(), name: 'wishes' }),
});

function hearts(keeper: SlowKeeper): Subject {
  const source = (): Promise<never> => Promise.reject(new Error('No note was saved'));
  const wishlist = createWishlistStore({ ...options(keeper), source, onChange: () => undefined });
  return {
    tap: (product, saved) => wishlist.set(product, saved),
    reset: () => wishlist.reset(false),
    shown: () => wishlist.$ids.get(),
    kept: () => keeper.list,
  };
}

function groups(keeper: SlowKeeper): Subject {
  const made = createWishlistGroups(options(keeper));
  made.$groups.subscribe(() => undefined);
  return {
    tap: (id, placed) => made.change([{ type: 'place', id: 'g', item: { kind: 'product', id }, placed }]),
    reset: () => made.reset(),
    shown: () => made.$groups.get(),
    kept: () => keeper.groups,
  };
}

async function play(script: readonly Step[], make: (keeper: SlowKeeper) => Subject): Promise<void> {
  const keeper = new SlowKeeper([]);
  const subject = make(keeper);
  const taps: Promise<void>[] = [];
  for (const step of script) {
    if (step.kind === 'tap') taps.push(subject.tap(step.product, step.saved));
    else if (step.kind === 'reset') subject.reset();
    else keeper.line.letGo(step.which);
    await turn();
  }
  await keeper.line.letAllGo(Promise.all(taps));
  assert.deepEqual(subject.shown(), subject.kept());
}

const tap: Step = { kind: 'tap', product: 'a', saved: true };
const come = (...which: readonly number[]): Step[] => which.map((each) => ({ kind: 'come', which: each }));
/** A list that was asked for before something was written, and is answered after that. */
const overtaken: [Step[]][] = [
  [[{ kind: 'reset' }, tap, ...come(0, 0, 0), { kind: 'reset' }, ...come(0, 0, 0, 3, 0, 0)]],
  [[tap, ...come(0), { kind: 'reset' }, ...come(0, 0, 0, 7)]],
];

for (const [what, make] of [
  ['hearts', hearts],
  ['groups', groups],
] as const) {
  test(`${what} end as the back end has them, in whatever order its answers come`, async () => {
    await fc.assert(
      fc.asyncProperty(steps, (script) => play(script, make)),
      { numRuns: 500, examples: overtaken },
    );
  });
}
