// Runs in a page: one picture with N tags, by a note, by an element for each tag, or by a loop that is written by hand.
import { frame, middle, painted } from './in-page.mjs';
import { shopWithCart } from './made-cart.mjs';
import { moveTo, placesOf } from './tags-by-hand.mjs';

const natural = { width: 600, height: 800 };
const holder = document.querySelector('main').appendChild(document.createElement('div'));
const widths = [360, 420];

/** Spread so that some labels have room and others have not. */
const pointsOf = (count) =>
  Array.from({ length: count }, (_, index) => ({ x: (index * 0.618) % 1, y: (index * 0.381 + 0.05) % 1 }));

function drawPicture() {
  const canvas = Object.assign(document.createElement('canvas'), natural);
  canvas.getContext('2d').fillRect(0, 0, 300, 400);
  return canvas.toDataURL('image/png');
}

async function withShop() {
  const provider = Object.assign(document.createElement('xhs-provider'), { shop: await shopWithCart(1) });
  holder.append(provider);
  return provider;
}

async function showNote(points) {
  const provider = await withShop();
  const tags = points.map((point, index) => ({
    ...{ id: `tag-${index}`, kind: 'place', image: 0, label: `Thing ${index}`, direction: 'auto' },
    ...point,
  }));
  const data = { id: 'note', type: 'image', title: 'A note', body: 'Words', author: { id: 'mia', name: 'Mia' }, tags };
  const images = [{ url: drawPicture(), ...natural, alt: 'A picture' }];
  const note = Object.assign(document.createElement('xhs-note'), { data: { ...data, images } });
  provider.append(note);
  const tagsOf = () => [...(note.shadowRoot?.querySelectorAll('.tag') ?? [])];
  while (tagsOf().length < points.length || tagsOf().some(({ hidden }) => hidden)) await frame();
  return { root: note.shadowRoot, tagsOf, provider };
}

async function showTags(points) {
  const provider = await withShop();
  const frameOf = document.createElement('div');
  frameOf.style.cssText = 'position: relative;';
  const picture = Object.assign(document.createElement('img'), { id: 'picture', src: drawPicture(), alt: 'A picture' });
  picture.style.cssText = 'display: block; inline-size: 100%; aspect-ratio: 3 / 4; object-fit: cover;';
  const elements = points.map((point, index) => {
    const about = { for: 'picture', productId: `product-${index}`, label: `Thing ${index}`, ...point };
    const element = Object.assign(document.createElement('xhs-product-tag'), about);
    element.style.cssText = 'position: absolute; inset: 0; pointer-events: none;';
    return element;
  });
  frameOf.append(picture, ...elements);
  provider.append(frameOf);
  const tagsOf = () => elements.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('.tag') ?? []);
  while (tagsOf().length < points.length || tagsOf().some((tag) => tag.hidden)) await frame();
  return { tagsOf };
}

/** What a note shows, copied with its styles, and a loop in place of what keeps it right. */
async function byHand(points, place) {
  const { root: drawn, provider } = await showNote(points);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...drawn.adoptedStyleSheets];
  root.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  const { shop } = provider;
  provider.remove();
  shop.dispose();
  holder.append(host);
  const [picture, tags] = [root.querySelector('.slide img'), [...root.querySelectorAll('.tag')]];
  new ResizeObserver(() => place(picture, tags)).observe(picture);
  return { tagsOf: () => tags };
}

const boxOf = ({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight });
const makers = {
  'xhs-note': showNote,
  'xhs-product-tag': showTags,
  'by hand': (points) =>
    byHand(points, (picture, tags) => {
      const places = placesOf(points, natural, boxOf(picture));
      tags.forEach((tag, index) => moveTo(tag, places[index]));
    }),
  'control: measured by turns': (points) =>
    byHand(points, (picture, tags) =>
      tags.forEach((tag, index) => moveTo(tag, placesOf(points, natural, boxOf(picture))[index])),
    ),
};

let tagsOf;

export async function show(variant, count) {
  holder.style.inlineSize = `${widths[0]}px`;
  ({ tagsOf } = await makers[variant](pointsOf(count)));
  await painted();
  await painted();
}

const placeOf = (tag) => tag.getBoundingClientRect().left;

/** Makes the picture wider and narrower by turns; an even number of times leaves it as it was. */
export async function act(_variant, times) {
  const placed = [];
  for (let each = 0; each < times; each += 1) {
    const last = tagsOf().at(-1);
    const before = placeOf(last);
    const began = performance.now();
    holder.style.inlineSize = `${widths[(each + 1) % 2]}px`;
    do await painted();
    while (placeOf(last) === before);
    placed.push(performance.now() - began);
  }
  return { placed: middle(placed) };
}

/** By where they are painted: one tells a place in pixels, another in parts of the picture. */
export function shown() {
  const { left } = holder.getBoundingClientRect();
  const first = tagsOf()[0].getBoundingClientRect();
  return tagsOf().map((tag) => {
    const box = tag.getBoundingClientRect();
    const [x, y] = [box.left - left, box.top - first.top].map(Math.round);
    const label = tag.querySelector('.tag-label').textContent.trim().split(' ¥')[0];
    return `${label}: ${x}, ${y}, ${tag.dataset.side}${tag.hasAttribute('data-bare') ? ', bare' : ''}`;
  });
}
