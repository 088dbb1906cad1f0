import { afterRendering } from '../../../lib/after-rendering.js';
import { type ObjectFit, placePoint, placeTag, type Size } from '../../../rules/note/tag-geometry.js';
import { type CrowdedPlace, placeCrowd } from './tag-crowd.js';

/** Products that are there at once are drawn first: their tags are measured once. */
const turns = 100;

/** What is to be known of a tag to put it in its place. */
interface Positioned {
  readonly picture: HTMLImageElement;
  readonly point: { readonly x: number; readonly y: number };
  readonly natural: Size;
  readonly direction: 'start' | 'end' | 'auto';
}

const positioned = new WeakMap<HTMLElement, Positioned>();
/** The tags of a picture, in the order in which they came. */
const tagsOf = new WeakMap<HTMLImageElement, Set<HTMLElement>>();
/** Which tags of a picture were placed last, and by what: as long as it holds, they are where they belong. */
const placed = new WeakMap<HTMLImageElement, { readonly tags: readonly HTMLElement[]; readonly by: string }>();
/** The pictures whose tags are to be placed. */
const waiting = new Set<HTMLImageElement>();
let sight: IntersectionObserver | undefined;

/**
 * Puts a tag where its thing is in a picture, whatever the picture's crop. Hidden while the picture has no size and
 * where the crop has cut its thing away. Done as soon as whatever runs now has ended, for all tags of the page at once:
 * a page that is measured and changed by turns is laid out again for every tag.
 * @param point 0..1 of the natural picture.
 */
export function positionTag(
  tag: HTMLElement,
  picture: HTMLImageElement,
  point: Positioned['point'],
  natural: Size,
  direction: Positioned['direction'],
): void {
  const before = positioned.get(tag);
  if (before && before.picture !== picture) tagsOf.get(before.picture)?.delete(tag);
  const { x, y } = point;
  const next = { picture, point: { x, y }, natural, direction };
  // Of a hundred tags that each ask for themselves when a picture gets another size, the first has all of them placed.
  if (!before || tag.hidden || !isSame(before, next)) placed.delete(picture);
  positioned.set(tag, next);
  if (!before) followSight(tag);
  tagsOf.set(picture, (tagsOf.get(picture) ?? new Set()).add(tag));
  if (waiting.size === 0) void afterRendering(turns).then(placeAll);
  waiting.add(picture);
}

/** Marks a tag when it comes into view for the first time. Elsewhere its pulse would cost as much, and be seen by nobody. */
function followSight(tag: HTMLElement): void {
  sight ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      target.toggleAttribute('data-seen', true);
      sight?.unobserve(target);
    }
  });
  sight.observe(tag);
}

function isSame(a: Positioned, b: Positioned): boolean {
  return (
    a.picture === b.picture &&
    a.direction === b.direction &&
    a.point.x === b.point.x &&
    a.point.y === b.point.y &&
    a.natural.width === b.natural.width &&
    a.natural.height === b.natural.height
  );
}

function placeAll(): void {
  const moves = [...waiting].map(measure);
  waiting.clear();
  for (const move of moves) move();
}

/** Measures for the tags of a picture, and answers what puts them in their places. */
function measure(picture: HTMLImageElement): () => void {
  const { objectFit, objectPosition, direction } = getComputedStyle(picture);
  const box = { width: picture.clientWidth, height: picture.clientHeight };
  const connected = [...(tagsOf.get(picture) ?? [])].filter((tag) => tag.isConnected);
  const by = [objectFit, objectPosition, direction, box.width, box.height].join(' ');
  const last = placed.get(picture);
  if (last?.by === by && last.tags.length === connected.length && connected.every((tag, at) => tag === last.tags[at])) {
    return () => undefined;
  }
  placed.set(picture, { tags: connected, by });
  const tags = connected.flatMap((tag) => {
    const known = positioned.get(tag);
    if (!known) return [];
    const layout = { natural: known.natural, box, fit: objectFit as ObjectFit, position: objectPosition };
    return { tag, direction: known.direction, ...placePoint(known.point, layout) };
  });
  const rightToLeft = direction === 'rtl';
  const shown = tags.filter(({ visible }) => visible && box.width > 0);
  const places = new Map(placeCrowd(shown, box, rightToLeft).map((place, index) => [shown[index], place]));
  return () => {
    for (const each of tags) {
      const place = places.get(each);
      each.tag.hidden = !place;
      // What the crop has cut away is in nobody's way.
      move(each.tag, place ?? { ...placeTag(each, { box, direction: each.direction, rightToLeft }), bare: false });
    }
  };
}

function move(tag: HTMLElement, place: CrowdedPlace): void {
  tag.toggleAttribute('data-bare', place.bare);
  if (tag.dataset['side'] !== place.side) tag.dataset['side'] = place.side;
  for (const side of ['x', 'y', 'room'] as const) {
    const value = `${place[side]}px`;
    if (tag.style.getPropertyValue(`--_${side}`) !== value) tag.style.setProperty(`--_${side}`, value);
  }
}
