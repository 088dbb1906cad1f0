// Runs in a page: a feed of made notes, by `<xhs-feed>`, by a list that is written by hand, or by one of the peers.
import { byHand } from './feed-by-hand.mjs';
import { notes, shopOf } from './feed-notes.mjs';
import { frame, painted } from './in-page.mjs';

const main = document.querySelector('main');
let leave = () => undefined;
let root;
let asked;
let sample;

export const calls = () => asked && { ...asked };

/** All cards that are in the document. */
export const cards = () => [...(root?.querySelectorAll('[part~="card"]') ?? [])];

export const count = () => cards().length;

/** What the first cards show, to whom looks and to whom listens. */
export const shown = () =>
  cards()
    .filter(({ dataset }) => dataset.index < 8)
    .sort((a, b) => a.dataset.index - b.dataset.index)
    .map((card) => {
      const [picture, title] = ['img', '.title'].map((each) => card.querySelector(each).getBoundingClientRect());
      const elements = card.querySelectorAll('*').length;
      return [card.ariaLabel, card.innerText, elements, picture.width, picture.height, title.height].join();
    });

async function ours(of, atOnce) {
  const { shop, asked: counts } = shopOf(of, atOnce);
  asked = counts;
  const provider = Object.assign(document.createElement('xhs-provider'), { shop });
  const feed = document.createElement('xhs-feed');
  feed.setAttribute('check-every', '0');
  provider.append(feed);
  main.append(provider);
  while (!feed.shadowRoot?.querySelector('[part~="card"] [part~="title"]')) await frame();
  return {
    root: feed.shadowRoot,
    leave() {
      provider.remove();
      shop.dispose();
      asked = undefined;
    },
  };
}

/** A card of a feed with its styles, for the others to copy. */
async function takeSample() {
  ({ root, leave } = await ours(1, 1));
  const card = cards()[0].cloneNode(true);
  // What a list that is written by hand has no use for.
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const spare = [];
  while (walker.nextNode())
    if (walker.currentNode.nodeType === 8 || !walker.currentNode.data.trim()) spare.push(walker.currentNode);
  for (const node of spare) node.remove();
  sample = { card, styles: root.adoptedStyleSheets };
  await gone();
}

/** Shows a feed until its first cards are painted. `atOnce` is how many notes a page of the source has. */
export async function show(variant, of, atOnce = of) {
  if (variant === 'xhs-feed') ({ root, leave } = await ours(of, atOnce));
  else {
    const { show: drawn } = variant === 'by-hand' ? { show: byHand } : await import(variant);
    if (!sample) await takeSample();
    ({ root, leave } = drawn(main, notes(of), sample));
    while (count() === 0) await frame();
  }
  await painted();
}

export async function gone() {
  leave();
  leave = () => undefined;
  root = undefined;
  scrollTo(0, 0);
  await painted();
}

/** How much of what the window shows of the feed is covered by cards, by their rectangles. */
function coverage() {
  let covered = 0;
  const boxes = cards().map((card) => card.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  for (const box of boxes) {
    const height = Math.min(innerHeight, box.bottom) - Math.max(0, box.top);
    if (height > 0) covered += height * box.width;
  }
  return covered / (innerHeight * (right - left));
}

/**
 * Scrolls at 4,000 pixels a second; tells how long it was from each frame to the next, by the times of the frames themselves:
 * when a frame gets to us depends on what was done before us in the same frame. Tells besides what was covered at worst and
 * how many cards there were.
 * @param stall the control: how long every tenth frame is held up, in milliseconds.
 */
export async function scroll(seconds, { speed = 4_000, stall = 0 } = {}) {
  scrollTo(0, 600);
  const frames = [];
  let [least, most] = [1, 0];
  const began = await frame();
  for (let last = began; last - began < seconds * 1_000;) {
    const now = await frame();
    frames.push(now - last);
    last = now;
    // What the frame before has drawn, before anything moves again.
    least = Math.min(least, coverage());
    most = Math.max(most, cards().length);
    scrollTo(0, 600 + ((now - began) / 1_000) * speed);
    if (frames.length % 10 === 0) for (const until = performance.now() + stall; performance.now() < until;);
  }
  return { frames, least, most };
}

/** Reads a feed until so many pages have come, a screen at a time; tells the most cards that were in the document. */
export async function readPages(pages) {
  let most = 0;
  for (let step = 0; step < 4_000 && asked.content < pages; step += 1) {
    scrollBy(0, innerHeight);
    await frame();
    most = Math.max(most, cards().length);
  }
  return most;
}
