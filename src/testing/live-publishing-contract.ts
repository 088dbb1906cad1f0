import { LivePublishError, type LivePublisher } from '../live/publisher.js';
import type { LiveHappening } from '../model/index.js';
import { contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';
import type { LiveSubject, StagedHub } from './live-subject.js';
import { emptyLiveRoom, LiveViewer } from './live-viewer.js';

const viewers = (count: number): LiveHappening => ({ type: 'viewer.count', payload: { count } });

/** What whoever writes the logs of live rooms promises. */
export function livePublishingContract(subject: LiveSubject, nextId: () => string): readonly ContractCase[] {
  const opened = async (): Promise<StagedHub & { readonly id: string; readonly log: string }> => {
    const hub = await given(subject.hub, 'a hub whose logs are written by a host')();
    const id = nextId();
    const { log } = await hub.host.open(emptyLiveRoom(id));
    return { ...hub, id, log };
  };
  /** How far the log of a room goes. */
  const lengthOf = async ({ source, id }: StagedHub & { readonly id: string }): Promise<number> => {
    const viewer = new LiveViewer(source, id, subject);
    const { seq } = await viewer.snapshot();
    await viewer.leave();
    return seq;
  };
  const refusalOf = async (attempt: Promise<unknown>): Promise<string> => {
    const error = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    must(error instanceof LivePublishError, `a LivePublishError has to be thrown, and it is ${String(error)}`);
    return error.code;
  };
  const publish = (host: LivePublisher, room: string, happening: unknown, id: string = crypto.randomUUID()) =>
    host.publish(room, happening as LiveHappening, { id });

  return [
    contractCase('publishing', 'entries stand in the log in the order in which they were written, from 1', async () => {
      const { host, id, log } = await opened();
      for (const seq of [1, 2, 3]) mustEqual(await publish(host, id, viewers(seq)), { log, seq }, 'the place');
    }),
    contractCase('publishing', 'an entry that is sent again under its id stands in the log once', async () => {
      const hub = await opened();
      const { host, id } = hub;
      const before = await publish(host, id, viewers(1), 'once');
      const again = await Promise.all([1, 2].map(() => publish(host, id, viewers(1), 'once')));
      mustEqual(again, [before, before], 'the places');
      mustEqual(await lengthOf(hub), 1, 'the length of the log');
    }),
    contractCase(
      'publishing',
      'entries that are written at the same time stand in the log each in a place of its own',
      async () => {
        const hub = await opened();
        const { host, id } = hub;
        const places = await Promise.all(Array.from({ length: 20 }, (_, each) => publish(host, id, viewers(each))));
        mustEqual(
          places.map(({ seq }) => seq).sort((a, b) => a - b),
          Array.from({ length: 20 }, (_, each) => each + 1),
          'the places',
        );
        mustEqual(await lengthOf(hub), 20, 'the length of the log');
      },
    ),
    contractCase(
      'publishing',
      'a room that is set up anew has another log, and no cursor of the old one goes on',
      async () => {
        const { host, source, id, log } = await opened();
        await publish(host, id, viewers(5));
        const anew = await host.open(emptyLiveRoom(id));
        must(anew.log !== log, 'the log has to be another');
        const viewer = new LiveViewer(source, id, subject, { log, seq: 1 });
        const { seq, room } = await viewer.snapshot();
        await viewer.leave();
        mustEqual([seq, room.viewers], [0, 0], 'the room');
      },
    ),
    contractCase('publishing', 'nothing is written into a room that there is not', async () => {
      const { host } = await opened();
      mustEqual(await refusalOf(publish(host, nextId(), viewers(1))), 'live-not-found', 'the refusal');
    }),
    contractCase('publishing', 'what is no entry of a log, or too large for one, is refused', async () => {
      const hub = await opened();
      const { host, id } = hub;
      mustEqual(
        await refusalOf(publish(host, id, { type: 'viewer.count', payload: { count: -1 } })),
        'refused',
        'the refusal',
      );
      mustEqual(await refusalOf(publish(host, id, { type: 'something', payload: {} })), 'refused', 'the refusal');
      const itemIds = Array.from({ length: 500 }, (_, each) => `${each}`.padStart(1_000, 'x'));
      mustEqual(
        await refusalOf(publish(host, id, { type: 'item.reorder', payload: { itemIds } })),
        'too-large',
        'the refusal',
      );
      mustEqual(await lengthOf(hub), 0, 'the length of the log');
    }),
    contractCase('publishing', 'a viewer can write nothing', async () => {
      const hub = await opened();
      const { host, viewer, id } = hub;
      await publish(host, id, viewers(1));
      mustEqual(await refusalOf(publish(viewer, id, viewers(2))), 'forbidden', 'the refusal of an entry');
      mustEqual(await refusalOf(viewer.open(emptyLiveRoom(id))), 'forbidden', 'the refusal of a room');
      mustEqual(await refusalOf(viewer.open(emptyLiveRoom(nextId()))), 'forbidden', 'the refusal of another room');
      mustEqual(await lengthOf(hub), 1, 'the length of the log');
    }),
  ];
}
