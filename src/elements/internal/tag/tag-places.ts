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
    return { tag, frame: frameOf(tag, box), direction: known.direction, ...placePoint(known.point, layout) };
  });
  const rightToLeft = direction === 'rtl';
  const shown = tags.filter(({ visible }) => visible && box.width > 0);
  const places = new Map(placeCrowd(shown, box, rightToLeft).map((place, index) => [shown[index], place]));
  return () => {
    for (const each of tags) {
      const place = places.get(each);
      each.tag.hidden = !place;
      // What the crop has cut away is in nobody's way.
      const free = place ?? { ...placeTag(each, { box, direction: each.direction, rightToLeft }), bare: false };
      move(each.tag, free, each.frame);
    }
  };
}

/** Under a picture that stands in a line, as a picture does that no style says more of, a line leaves this at most, in pixels. */
const lineGap = 8;

/** What a tag is placed in, where its picture fills it; nothing is told of one that is larger or smaller. */
function frameOf({ parentElement }: HTMLElement, box: Size): Partial<Size> {
  const [width, height] = [parentElement?.clientWidth ?? 0, parentElement?.clientHeight ?? 0];
  const gap = height - box.height;
  return width === box.width && gap >= 0 && gap <= lineGap ? { width, height } : {};
}

/**
 * In parts of the frame, since on paper it has another size than on the screen, of which no script hears; in pixels where
 * the frame may get another size than the picture.
 */
function move(tag: HTMLElement, place: CrowdedPlace, frame: Partial<Size>): void {
  tag.toggleAttribute('data-bare', place.bare);
  if (tag.dataset['side'] !== place.side) tag.dataset['side'] = place.side;
  const told = (length: number, whole?: number): string => (whole ? `${(length / whole) * 100}%` : `${length}px`);
  const values = { x: told(place.x, frame.width), y: told(place.y, frame.height), room: told(place.room) };
  for (const [name, value] of Object.entries(values)) {
    if (tag.style.getPropertyValue(`--_${name}`) !== value) tag.style.setProperty(`--_${name}`, value);
  }
}
