// Runs in a page: the floor of a feed, a list that is written by hand and draws what is near alone.
import { likesOf, placesOf, rootWith } from './feed-card.mjs';

/**
 * Positions are known beforehand; what is near the window is in the document, and nothing else.
 * @param card a card of a feed, of which each is a copy with words of its own.
 */
export function byHand(main, notes, { card, styles }) {
  const root = rootWith(main, styles);
  const places = placesOf(notes, root.host.clientWidth);
  const list = document.createElement('div');
  list.className = 'feed';
  const last = places.slice(-20).map(({ top, height }) => top + height);
  list.style.blockSize = `${Math.max(...last)}px`;
  const tallest = 600;
  const drawn = new Map();
  const draw = () => {
    const start = -list.getBoundingClientRect().top;
    const [from, to] = [start - innerHeight, start + innerHeight * 2];
    for (const [place, node] of drawn) {
      if (place.top + place.height > from && place.top < to) continue;
      node.remove();
      drawn.delete(place);
    }
    for (let at = firstFrom(places, from - tallest); at < places.length && places[at].top < to; at += 1) {
      const place = places[at];
      if (place.top + place.height <= from || drawn.has(place)) continue;
      drawn.set(place, list.appendChild(copyOf(card, place, notes.length)));
    }
  };
  addEventListener('scroll', draw, { passive: true });
  root.append(list);
  draw();
  return {
    root,
    leave() {
      removeEventListener('scroll', draw);
      root.host.remove();
    },
  };
}

/** Where the first that begins at a height or below it stands. */
function firstFrom(places, top) {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].top < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copyOf(card, { note, index, lines, picture, height, inline, top, left }, count) {
  const copy = card.cloneNode(true);
  copy.dataset.index = index;
  copy.ariaPosInSet = index + 1;
  copy.ariaSetSize = count;
  copy.ariaLabel = note.title;
  copy.style.cssText = `inset-block-start:${top}px;inset-inline-start:${left}px;inline-size:${inline}px;block-size:${height}px;--_picture-size:${picture}px;--_lines:${lines}`;
  const image = copy.firstElementChild.firstElementChild;
  image.loading = index < 6 ? 'eager' : 'lazy';
  image.src = note.images[0].url;
  image.height = note.images[0].height;
  const [link, footer] = [copy.children[1], copy.children[2]];
  link.firstElementChild.textContent = note.title;
  footer.firstElementChild.lastElementChild.textContent = note.author.name;
  const [, shown, spoken] = footer.lastElementChild.children;
  shown.textContent = likesOf(note);
  spoken.textContent = `${shown.textContent} likes`;
  return copy;
}
