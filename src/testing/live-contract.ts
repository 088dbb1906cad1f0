import { TransportError } from '../lib/transport-error.js';
import { LiveError } from '../live/source.js';
import type { LiveEvent, LiveRoom } from '../model/index.js';
import { applyLiveEvent } from '../rules/live/live-room.js';
import { contractCase, given, must, mustEqual, type ContractCase } from './contract-case.js';
import { livePublishingContract } from './live-publishing-contract.js';
import type { LiveSubject, StagedRoom } from './live-subject.js';
import { emptyLiveRoom, livelyEvening, LiveViewer, roomAfter, seen } from './live-viewer.js';

/**
 * Every promise of a live source, and of what writes its logs where the subject has that: the protocol of `LiveSource`.
 *
 * @example
 * for (const { name, run } of liveContract({ context, stage: (room) => myHub(room) })) test(name, run);
 */
export function liveContract(subject: LiveSubject): readonly ContractCase[] {
  let rooms = 0;
  /** Names stay apart however often the suite runs over one hub. */
  const suite = Math.random().toString(36).slice(2, 10);
  const nextId = (): string => `room-${suite}-${(rooms += 1)}`;
  const first = emptyLiveRoom;

  async function stage(happened = 0): Promise<{ readonly staged: StagedRoom; readonly room: LiveRoom }> {
    const room = first(nextId());
    const staged = await subject.stage(room, livelyEvening);
    for (let each = 0; each < happened; each += 1) await staged.next();
    return { staged, room: { ...room, id: staged.roomId } };
  }
  const join = ({ source, roomId }: StagedRoom, ...cursor: [({ log: string; seq: number } | null)?]): LiveViewer =>
    new LiveViewer(source, roomId, subject, ...cursor);
  /** What may happen while nobody looks, and to the line while somebody does. */
  async function brokenBy(fault: (staged: StagedRoom) => Promise<void>): Promise<void> {
    const { staged, room } = await stage(2);
    const viewer = join(staged);
    const { log, seq, room: before } = await viewer.snapshot();
    await staged.next();
    const events: LiveEvent[] = [...(await viewer.events(1, seq))];
    await fault(staged);
    const error = await viewer.next().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    must(error instanceof TransportError, `the line has to break with a TransportError, and it is ${String(error)}`);
    await staged.next();
    await staged.next();
    const again = await rejoin(staged, { log, seq: seq + 1 });
    events.push(...(await again.events(2, seq + 1)));
    await again.leave();
    mustEqual(
      seen(events.reduce(applyLiveEvent, before)),
      seen(roomAfter(room, livelyEvening.slice(0, 5))),
      'the room',
    );
  }
  /** Joins until the line is there again, as whoever looks at a room does. */
  async function rejoin(staged: StagedRoom, cursor: { log: string; seq: number }): Promise<LiveViewer> {
    for (let tries = 1; ; tries += 1) {
      const viewer = join(staged, cursor);
      try {
        const message = await viewer.next();
        must(message?.kind === 'resumed', `the log has to go on, and it is ${message?.kind ?? 'the end'}`);
        return viewer;
      } catch (error) {
        if (!(error instanceof TransportError) || tries === 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  const joining = [
    contractCase(
      'joining',
      'whoever joins is told how the room stands, and then what happens, entry by entry',
      async () => {
        const { staged, room } = await stage();
        const viewer = join(staged);
        const { seq, room: before } = await viewer.snapshot();
        mustEqual(seen(before), seen(room), 'the room');
        for (let each = 0; each < livelyEvening.length; each += 1) await staged.next();
        const events = await viewer.events(livelyEvening.length, seq);
        await viewer.leave();
        mustEqual(
          events.map(({ type, payload }) => ({ type, payload })),
          livelyEvening,
          'the log',
        );
        mustEqual(seen(events.reduce(applyLiveEvent, before)), seen(roomAfter(room, livelyEvening)), 'the room');
      },
    ),
    contractCase('joining', 'whoever joins later is told how the room stands by then', async () => {
      const { staged, room } = await stage(7);
      const viewer = join(staged);
      const { seq, room: found } = await viewer.snapshot();
      mustEqual(seen(found), seen(roomAfter(room, livelyEvening.slice(0, 7))), 'the room');
      await staged.next();
      const [event] = await viewer.events(1, seq);
      await viewer.leave();
      mustEqual(event?.type, livelyEvening[7]?.type, 'what happens next');
    }),
    contractCase('joining', 'a cursor goes on from where it is', async () => {
      const { staged } = await stage(6);
      const viewer = join(staged);
      const { log, seq } = await viewer.snapshot();
      await viewer.leave();
      await staged.next();
      const again = join(staged, { log, seq: seq - 3 });
      mustEqual((await again.next())?.kind, 'resumed', 'the answer to a cursor');
      const events = await again.events(4, seq - 3);
      await again.leave();
      mustEqual(
        events.map(({ type }) => type),
        livelyEvening.slice(3, 7).map(({ type }) => type),
        'what was missed',
      );
    }),
    contractCase('joining', 'a cursor that has come to the end of the log is told that the line is there', async () => {
      const { staged } = await stage(2);
      const viewer = join(staged);
      const { log, seq } = await viewer.snapshot();
      await viewer.leave();
      const again = join(staged, { log, seq });
      mustEqual((await again.next())?.kind, 'resumed', 'the answer to a cursor');
      await staged.next();
      await again.events(1, seq);
      await again.leave();
    }),
    contractCase('joining', 'a cursor of another log is told how the room stands', async () => {
      const { staged, room } = await stage(3);
      const viewer = join(staged, { log: 'another log', seq: 1 });
      const { room: found } = await viewer.snapshot();
      await viewer.leave();
      mustEqual(seen(found), seen(roomAfter(room, livelyEvening.slice(0, 3))), 'the room');
    }),
    contractCase('joining', 'a room that there is not is told apart from a line that is down', async () => {
      const { staged } = await stage();
      const viewer = join({ ...staged, roomId: nextId() });
      const error = await viewer.next().catch((reason: unknown) => reason);
      must(error instanceof LiveError, `a LiveError has to be thrown, and it is ${String(error)}`);
      mustEqual(error.code, 'live-not-found', 'the code');
    }),
  ];
  const following = [
    contractCase('following', 'two viewers see the same', async () => {
      const { staged } = await stage(1);
      const viewers = [join(staged), join(staged)] as const;
      const [a, b] = await Promise.all([viewers[0].snapshot(), viewers[1].snapshot()]);
      for (let each = 0; each < 4; each += 1) await staged.next();
      const [left, right] = await Promise.all([viewers[0].events(4, a.seq), viewers[1].events(4, b.seq)]);
      await Promise.all(viewers.map((viewer) => viewer.leave()));
      mustEqual(a.log, b.log, 'the log');
      mustEqual(left, right, 'what they see');
    }),
    contractCase('following', 'what happens has a time, and time does not go back', async () => {
      const { staged } = await stage();
      const viewer = join(staged);
      const { seq, ts } = await viewer.snapshot();
      for (let each = 0; each < 3; each += 1) await staged.next();
      const times = (await viewer.events(3, seq)).map((event) => event.ts);
      await viewer.leave();
      must(times.every(Number.isFinite) && Number.isFinite(ts), 'a time has to be a number');
      mustEqual(
        times,
        [...times].sort((a, b) => a - b),
        'the times',
      );
    }),
    contractCase('following', 'whoever leaves is let go at once', async () => {
      const { staged } = await stage(1);
      const viewer = join(staged);
      await viewer.snapshot();
      mustEqual(await viewer.leaveWaiting(), undefined, 'what comes after leaving');
    }),
    contractCase('following', 'a line that is cut breaks, and the log goes on from the cursor', () =>
      brokenBy(async (staged) => given(staged.cut, 'how a line is cut')()),
    ),
    contractCase('following', 'what keeps the log is killed and started again, and nothing is lost', () =>
      brokenBy(async (staged) => given(staged.restart, 'how what keeps the log is started again')()),
    ),
  ];
  return [...joining, ...following, ...livePublishingContract(subject, nextId)];
}
