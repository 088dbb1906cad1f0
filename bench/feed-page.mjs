// Runs in a page: a feed of made notes, by `<xhs-feed>` or by a list that is written by hand and draws what is near alone.
import { createShop } from '/dist/xhs-elements.js';
import { frame } from '/bench/in-page.mjs';

const main = document.querySelector('main');
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const shapes = [3 / 4, 1, 4 / 3, 0.8];

/** Notes as a source answers them: of several heights, each with a picture, a title, an author and likes. */
export function notes(count, from = 0) {
  return Array.from({ length: count }, (_, place) => {
    const index = from + place;
    const height = Math.round(600 / shapes[index % shapes.length]);
    return {
      id: `note-${index}`,
      type: 'image',
      title: index % 3 === 0 ? `Note ${index}` : `Note ${index}, which has a title that takes two lines of its card`,
      body: [{ kind: 'text', text: `What is said of note ${index}.` }],
      author: { id: 'mia', name: 'Mia' },
      images: [{ url: pixel, width: 600, height, alt: '' }],
      tags: [],
      products: [],
      topics: [],
      counts: { likes: 100 + index },
      disclosures: [],
    };
  });
}

/** Answers `of` notes, so many at once, and counts how often it was asked, as the back end is. */
function counted(of, atOnce) {
  const asked = { content: 0, commerce: 0 };
  const all = notes(of);
  const page = (cursor) => {
    asked.content += 1;
    const start = Number(cursor ?? 0);
    const items = all.slice(start, start + atOnce);
    return Promise.resolve({ items, ...(start + atOnce < of && { cursor: String(start + atOnce) }) });
  };
  const content = {
    name: 'made',
    getNote: (id) => Promise.resolve({ value: all[Number(id.split('-')[1])], issues: [] }),
    getStore: () => Promise.resolve(null),
    listNotes: ({ cursor }) => page(cursor),
  };
  const cart = { lines: [], groups: [], codes: [], totals: [], currency: 'CNY', messages: [], revision: 1 };
  const commerce = {
    name: 'made',
    capabilities: { promise: 'keyed', checkout: 'handOff' },
    getProducts: (refs) => ((asked.commerce += 1), Promise.resolve(refs.map(() => null))),
    openCart: () => ((asked.commerce += 1), Promise.resolve({ ref: 'cart', cart, messages: [] })),
    updateCart: () => Promise.resolve({ ref: 'cart', cart, messages: [] }),
    beginCheckout: () => Promise.resolve({ continueUrl: 'https://shop.example/', messages: [] }),
  };
  return { asked, shop: createShop({ name: `feed-${of}-${atOnce}`, locale: 'en', commerce, content }) };
}

async function painted() {
  await frame();
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => ((port1.onmessage = resolve), port2.postMessage(null)));
}

/** The floor: positions are known beforehand; what is near the window is in the document, and nothing else. */
function handWritten(of) {
  const width = main.clientWidth;
  const columns = Math.max(2, Math.min(5, Math.floor(width / 220)));
  const gap = 12;
  const inline = Math.floor((width - gap * (columns - 1)) / columns);
  const ends = Array(columns).fill(0);
  const cards = notes(of).map((note) => {
    const picture = Math.round((inline * note.images[0].height) / 600);
    const column = ends.indexOf(Math.min(...ends));
    const place = { note, picture, top: ends[column], left: column * (inline + gap), height: picture + 90 };
    ends[column] += place.height + 16;
    return place;
  });
  const root = document.createElement('div');
  root.style.cssText = `position:relative;block-size:${Math.max(...ends)}px`;
  root.className = 'by-hand';
  const drawn = new Map();
  const draw = () => {
    const start = -root.getBoundingClientRect().top;
    const [from, to] = [start - innerHeight, start + innerHeight * 2];
    for (const [place, card] of drawn) {
      if (place.top + place.height >= from && place.top <= to) continue;
      card.remove();
      drawn.delete(place);
    }
    for (const place of cards) {
      if (place.top > to + 2_000) break;
      if (place.top + place.height < from || place.top > to || drawn.has(place)) continue;
      drawn.set(place, root.appendChild(cardOf(place)));
    }
  };
  const cardOf = ({ note, picture, top, left, height }) => {
    const card = document.createElement('article');
    card.style.cssText = `position:absolute;contain:layout paint style;top:${top}px;left:${left}px;width:${inline}px;height:${height}px`;
    const image = Object.assign(document.createElement('img'), { src: note.images[0].url, alt: '' });
    image.style.cssText = `display:block;width:100%;height:${picture}px;object-fit:cover;background:#eee`;
    const link = Object.assign(document.createElement('a'), { href: '#', textContent: note.title });
    const foot = document.createElement('div');
    const [name, likes] = [document.createElement('bdi'), document.createElement('span')];
    name.textContent = note.author.name;
    likes.textContent = String(note.counts.likes);
    foot.append(name, likes);
    card.append(image, link, foot);
    return card;
  };
  addEventListener('scroll', draw, { passive: true });
  main.append(root);
  draw();
  return () => {
    removeEventListener('scroll', draw);
    root.remove();
  };
}

let leave = () => undefined;
let asked;
export const calls = () => asked && { ...asked };

/** All cards of the feed that are in the document. */
export function cards() {
  const feed = main.querySelector('xhs-feed');
  return [...(feed ? feed.shadowRoot.querySelectorAll('[part~="card"]') : main.querySelectorAll('article'))];
}

export const count = () => cards().length;

/** Shows a feed until its first cards are painted. `atOnce` is how many notes a page of the source has. */
export async function show(variant, of, atOnce = of) {
  if (variant === 'by-hand') leave = handWritten(of);
  else {
    const { shop, asked: counts } = counted(of, atOnce);
    asked = counts;
    const provider = Object.assign(document.createElement('xhs-provider'), { shop });
    const feed = document.createElement('xhs-feed');
    feed.setAttribute('check-every', '0');
    provider.append(feed);
    main.append(provider);
    while (!feed.shadowRoot?.querySelector('[part~="card"] [part~="title"]')) await frame();
    leave = () => {
      provider.remove();
      shop.dispose();
      asked = undefined;
    };
  }
  await painted();
}

export async function gone() {
  leave();
  leave = () => undefined;
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

/** Scrolls at 4,000 pixels a second; tells how long frames took, what was covered at worst and how many cards there were. */
export async function scroll(seconds, speed = 4_000) {
  scrollTo(0, 600);
  await frame();
  const frames = [];
  let [least, most] = [1, 0];
  const began = performance.now();
  for (let last = began; last - began < seconds * 1_000;) {
    await frame();
    const now = performance.now();
    frames.push(now - last);
    last = now;
    // What the frame before has drawn, before anything moves again.
    least = Math.min(least, coverage());
    most = Math.max(most, cards().length);
    scrollTo(0, 600 + ((now - began) / 1_000) * speed);
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
