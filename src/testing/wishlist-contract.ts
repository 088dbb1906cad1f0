import type { CommerceAdapter } from '../commerce/adapter.js';
import { createId } from '../lib/ids.js';
import type { WishlistGroup, WishlistGroupChange } from '../model/index.js';
import type { CommerceSubject } from './commerce-subject.js';
import { cannotRun, contractCase, must, mustEqual, type ContractCase } from './contract-case.js';

/** What every commerce adapter promises of the groups of a wish list, where it declares them. */
export function wishlistContract(subject: CommerceSubject): readonly ContractCase[] {
  const { plenty, other, context } = subject;
  const [first, second] = [plenty, other].map(({ productId }) => ({ kind: 'product' as const, id: productId }));

  const promise = (name: string, run: (groups: Groups) => Promise<void>): ContractCase =>
    contractCase('wish list', name, async () => {
      const adapter = await subject.create();
      try {
        if (!adapter.capabilities.wishlistGroups) cannotRun('the adapter declares no groups of a wish list');
        const groups = new Groups(adapter);
        await groups.begin();
        await run(groups);
      } finally {
        adapter.dispose?.();
      }
    });

  /** The groups of one shopper, but for those that she has from before. */
  class Groups {
    readonly #adapter: CommerceAdapter;
    #before: ReadonlySet<string> = new Set();

    constructor(adapter: CommerceAdapter) {
      this.#adapter = adapter;
    }

    async begin(): Promise<void> {
      this.#before = new Set((await this.read()).map(({ id }) => id));
    }

    /** Carries out a change, and sees that what it answers is what is there. */
    async change(change: WishlistGroupChange, operation = createId()): Promise<readonly WishlistGroup[]> {
      const { updateWishlistGroups } = this.#adapter;
      must(updateWishlistGroups !== undefined, 'it declares groups and has no updateWishlistGroups()');
      const answered = await updateWishlistGroups.call(this.#adapter, change, { id: operation }, context);
      const own = this.#own(answered);
      mustEqual(await this.read(), own, 'what is there after what was answered');
      return own;
    }

    async read(): Promise<readonly WishlistGroup[]> {
      must(this.#adapter.getWishlistGroups !== undefined, 'it declares groups and has no getWishlistGroups()');
      return this.#own(await this.#adapter.getWishlistGroups(context));
    }

    #own(all: readonly WishlistGroup[]): readonly WishlistGroup[] {
      return all
        .filter(({ id }) => !this.#before.has(id))
        .map(({ id, name, items }) => ({ id, name, items: items.map(({ kind, id: what }) => ({ kind, id: what })) }));
    }
  }

  const groupOf = (name: string, items: WishlistGroup['items'] = []): WishlistGroup => ({
    id: createId(),
    name,
    items,
  });

  return [
    promise('a group is made once, however often that is asked for', async (groups) => {
      const group = groupOf('For the sea');
      const operation = createId();
      for (const time of ['once', 'again', 'as another operation']) {
        const change = { type: 'make', group } as const;
        const made = await groups.change(change, time === 'as another operation' ? createId() : operation);
        mustEqual(made, [group], `the groups when it was made ${time}`);
      }
    }),

    promise('what is put into a group stands there first, once, until it is taken out', async (groups) => {
      const group = groupOf('For the sea');
      must(first !== undefined && second !== undefined, 'there are no two products');
      await groups.change({ type: 'make', group });
      const place = async (item: WishlistGroup['items'][number], placed: boolean): Promise<unknown> =>
        (await groups.change({ type: 'place', id: group.id, item, placed }))[0]?.items;
      mustEqual(await place(first, true), [first], 'what is in it');
      mustEqual(await place(second, true), [second, first], 'what is in it with a second');
      mustEqual(await place(second, true), [second, first], 'what is in it with the second once more');
      mustEqual(await place(first, false), [second], 'what is in it without the first');
      mustEqual(await place(first, false), [second], 'what is in it without the first once more');
    }),

    promise('a group takes another name and keeps what is in it', async (groups) => {
      const group = groupOf('For the sea', first && [first]);
      await groups.change({ type: 'make', group });
      const renamed = await groups.change({ type: 'rename', id: group.id, name: '海边' });
      mustEqual(renamed, [{ ...group, name: '海边' }], 'the groups');
    }),

    promise('a group that was deleted comes back with what was in it, in its place', async (groups) => {
      const [one, two] = [groupOf('One', first && [first]), groupOf('Two')];
      await groups.change({ type: 'make', group: one });
      await groups.change({ type: 'make', group: two });
      const before = await groups.read();
      mustEqual(
        before.map(({ name }) => name),
        ['One', 'Two'],
        'their order',
      );
      mustEqual(await groups.change({ type: 'delete', id: one.id }), [two], 'what is left');
      mustEqual(await groups.change({ type: 'delete', id: one.id }), [two], 'what is left when it is deleted again');
      mustEqual(await groups.change({ type: 'make', group: one, at: 0 }), before, 'what is there when it came back');
    }),

    promise('a change of a group that is not there changes nothing', async (groups) => {
      const group = groupOf('For the sea', first && [first]);
      await groups.change({ type: 'make', group });
      must(second !== undefined, 'there is no second product');
      const id = createId();
      for (const change of [
        { type: 'rename', id, name: 'Nothing' },
        { type: 'delete', id },
        { type: 'place', id, item: second, placed: true },
      ] as const) {
        mustEqual(await groups.change(change), [group], `the groups after ${change.type}`);
      }
    }),
  ];
}
