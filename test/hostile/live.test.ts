import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/live/define.js';
import type { XhsLiveTray } from '../../src/elements/live-tray/live-tray.js';
import { loadTrayItems } from '../../src/elements/live-tray/live-tray-parts.js';
import type { XhsLive } from '../../src/elements/live/live.js';
import '../../src/elements/provider/define.js';
import type { XhsProvider } from '../../src/elements/provider/provider.js';
import { createJsonSource } from '../../src/content/json/index.js';
import { parseEvent, parseSnapshot } from '../../src/live/live-schema.js';
import type { LiveSource } from '../../src/live/source.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { find, until } from '../../stories/acting.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { Executions, faultsIn } from './drawn.js';
import { loadPayloads } from './load-payloads.js';
import { liveEntriesOf, liveRoomOf, mark, refOf } from './payloads.js';

/** A hub that is in the hands of somebody else: a room for each payload, by its place in the list. */
const hostileHub = (payloads: readonly string[]): LiveSource => ({
  name: 'hostile',
  async *join(roomId, _, { signal }) {
    const payload = payloads[Number(roomId)] ?? '';
    const room = liveRoomOf(payload, roomId, 'tea');
    yield { kind: 'snapshot', snapshot: parseSnapshot({ log: refOf(payload) || 'log', seq: 0, ts: 0, room }) };
    for (const [index, entry] of liveEntriesOf(payload).entries()) {
      yield { kind: 'event', event: parseEvent({ seq: index + 1, ts: index + 1, ...entry }) };
    }
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  },
});

describe('a hostile live room', () => {
  const executions = new Executions();
  beforeEach(() => executions.begin());
  afterEach(() => executions.end());

  interface Stand {
    readonly room: XhsLive;
    readonly tray: XhsLiveTray;
  }

  async function setup(payloads: readonly string[]): Promise<Stand> {
    const shop = createShop({
      commerce: new MemoryAdapter([productOf('tea')]),
      content: createJsonSource({ data: {} }),
      live: hostileHub(payloads),
    });
    // What comes beside a room is not to come after the first of them.
    await loadTrayItems();
    const provider = await fixture<XhsProvider>(
      html`<xhs-provider .shop=${shop}><xhs-live></xhs-live><xhs-live-tray inline></xhs-live-tray></xhs-provider>`,
    );
    return { room: provider.querySelector('xhs-live')!, tray: provider.querySelector('xhs-live-tray')! };
  }

  /** Until both show the room with what happened last. */
  async function shows({ room, tray }: Stand, id: string): Promise<void> {
    room.roomId = tray.roomId = id;
    const over = (element: XhsLive | XhsLiveTray): boolean =>
      element.room?.id === id && element.room.chat.at(-1)?.id === 'last';
    await until(() => over(room) && over(tray), `room ${id}`);
    await Promise.all([room.updateComplete, tray.updateComplete]);
  }

  it('shows every payload in everything that a hub sends, and runs none', async function () {
    this.timeout(3_600_000);
    const payloads = await loadPayloads();
    expect(payloads.length).to.be.above(1_900);
    const stands = await Promise.all(Array.from({ length: 12 }, () => setup(payloads)));
    const faults: string[] = [];
    let shown = 0;
    async function showAll(stand: Stand, lane: number): Promise<void> {
      for (let index = lane; index < payloads.length; index += stands.length) {
        await shows(stand, `${index}`);
        const [live, tray] = [stand.room.shadowRoot!, stand.tray.shadowRoot!];
        if (live.querySelector('[part~="message"]') && tray.querySelector('[part~="list"]')) shown += 1;
        for (const fault of [...faultsIn(live), ...faultsIn(tray)]) {
          // For pages that are opened from a file; from anywhere else no browser goes there.
          if (!fault.startsWith('file:///')) faults.push(`${JSON.stringify(payloads[index])}: ${fault}`);
        }
      }
    }
    await Promise.all(stands.map(showAll));
    expect(faults).to.deep.equal([]);
    expect(shown).to.equal(payloads.length);
    await executions.settled();
    expect(executions.count).to.equal(0);
  });

  it('shows markup as the text it is, in chat, names, title and labels', async () => {
    const text = `<img src=x onerror=${mark}()>`;
    const stand = await setup([text]);
    await shows(stand, '0');
    await until(() => find(stand.tray, '[part~="list"]') ?? stand.tray.shadowRoot!.querySelector('.label'), 'the list');
    for (const part of ['title', 'host', 'message', 'announcement']) {
      expect(stand.room.shadowRoot!.querySelector(`[part~="${part}"]`)!.textContent, part).to.contain(text);
    }
    expect(stand.tray.shadowRoot!.querySelector('.label')!.textContent).to.equal(text);
    expect(faultsIn(stand.room.shadowRoot!)).to.deep.equal([]);
  });

  it('a payload that is drawn as markup is found, and runs: the test can fail', async () => {
    const payload = `<img src=x onerror=${mark}()>`;
    const { room } = await setup([payload]);
    await shows({ room, tray: room.parentElement!.querySelector('xhs-live-tray')! }, '0');
    const message = room.shadowRoot!.querySelector('[part~="message"]')!;
    message.innerHTML = payload;
    expect(faultsIn(room.shadowRoot!)).to.deep.equal(['onerror']);
    await until(() => executions.count > 0, 'it to run');
    const link = document.createElement('a');
    link.setAttribute('href', `javascript:${mark}()`);
    message.replaceChildren(link);
    expect(faultsIn(room.shadowRoot!)).to.deep.equal([`javascript:${mark}()`]);
  });
});
