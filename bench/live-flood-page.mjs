// Runs in a page: a live room through which entries pass as fast as they are handed to it, by a clock of the room's own.
import { live } from '/dist/xhs-elements.js';

const items = ['mist', 'serum', 'lip-tea', 'cushion', 'hand-cream'].map((name, index) => ({
  id: `item-${index + 1}`,
  number: index + 1,
  productId: `isle-glow-${name}`,
  status: 'on_sale',
}));

const room = {
  id: 'flood',
  title: 'A full room',
  status: 'live',
  host: { id: 'isle-glow', name: 'Isle Glow' },
  labels: ['advertisement'],
  viewers: 0,
  likes: 0,
  items,
  presentations: [],
  coupons: [],
  purchases: [],
  chat: [],
};

/** What happens: of twenty entries a second most is chat, every second something is bought, every half one is shown. */
function happening(index) {
  const itemId = `item-${(Math.floor(index / 10) % items.length) + 1}`;
  if (index % 10 === 0) return { type: 'item.present', payload: { itemId } };
  if (index % 20 === 5) return { type: 'purchase.ticker', payload: { name: 'L**', itemId, quantity: 1 } };
  if (index % 10 === 7) return { type: 'like.burst', payload: { count: 3 } };
  if (index % 10 === 9) return { type: 'viewer.count', payload: { count: index } };
  return { type: 'chat.message', payload: { id: `chat-${index}`, name: 'm**', text: `message ${index}` } };
}

const waiting = [];
let wake = () => undefined;

live.use('flood', () => ({
  name: 'flood',
  async *join(roomId, cursor, { signal }) {
    yield { kind: 'snapshot', snapshot: { log: 'flood', seq: 0, ts: 0, room } };
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      while (waiting.length > 0) yield { kind: 'event', event: waiting.shift() };
      await new Promise((resolve) => (wake = resolve));
    }
  },
}));

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const element = document.createElement('xhs-live');
let said = 0;

/** Shows the room. */
export async function show() {
  const provider = document.createElement('xhs-provider');
  for (const [name, value] of Object.entries({
    'commerce-src': '/demo/data/{locale}/shop.json',
    'content-src': '/demo/data/{locale}/content.json',
    live: 'flood',
    locale: 'en',
  })) {
    provider.setAttribute(name, value);
  }
  element.setAttribute('room-id', 'flood');
  provider.append(element);
  document.querySelector('main').prepend(provider);
  while (!element.room) await frame();
  const region = document.querySelector('[role="status"][slot="announcer"]');
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const { textContent } of addedNodes) if (textContent) said += 1;
  }).observe(region, { childList: true });
}

/**
 * Lets entries pass, so many in each frame, 50 ms of room time apart.
 * @returns how many there were to be shown, and how many sentences were said, of all so far.
 */
export async function play(from, to, inFrame) {
  for (let index = from; index < to; index += 1) {
    waiting.push({ ...happening(index), seq: index + 1, ts: index * 50 });
    if (index % inFrame === inFrame - 1) {
      wake();
      await frame();
    }
  }
  wake();
  const last = Array.from({ length: 10 }, (_, back) => happening(to - 1 - back)).find(
    ({ type }) => type === 'chat.message',
  );
  while (element.room.chat.at(-1)?.id !== last.payload.id) await frame();
  await element.updateComplete;
  await frame();
  return { said, roomSeconds: (to * 50) / 1_000 };
}
