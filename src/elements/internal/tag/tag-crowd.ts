import { placeTag, type Size, type TagPlace } from '../../../rules/note/tag-geometry.js';

/** A tag on a picture: where its dot stands, in pixels, and which way its label is to grow. */
export interface CrowdedTag {
  readonly x: number;
  readonly y: number;
  readonly direction: 'start' | 'end' | 'auto';
}

/** A place for a tag; `bare` where its neighbours leave no room for a label. */
export type CrowdedPlace = TagPlace & { readonly bare: boolean };

/** Tags that are less far apart than this, in pixels, have their labels at one height. */
const row = 30;
/** From the middle of a dot: half the dot and a little air, and where its label begins. */
const dot = 14;
/** What of the room of a label goes into the way from the dot to it, and how wide a label is at most; see its styles. */
const [way, widest] = [18, 240];
/** Room below which a label tells nothing. */
const least = 100;

/**
 * Places the tags of one picture so that no label lies on another or on another's dot: each label has the room up to its
 * neighbours, those that come first choose first, and where there is too little a dot stands alone. Only where the dots
 * are counts, not what the labels say: no label moves when a price arrives.
 */
export function placeCrowd(tags: readonly CrowdedTag[], box: Size, rightToLeft: boolean): readonly CrowdedPlace[] {
  const places = tags.map(({ x, y, direction }) => placeTag({ x, y }, { box, direction, rightToLeft }));
  const taken = places.map(({ x, y }) => ({ y, left: x - dot, right: x + dot }));
  return places.map((place, index) => {
    const { x, y, room } = place;
    let [left, right] = [0, box.width];
    taken.forEach((other, at) => {
      if (at === index || Math.abs(other.y - y) >= row) return;
      if (other.left + other.right < 2 * x) left = Math.max(left, other.right);
      else right = Math.min(right, other.left);
    });
    const { direction = 'auto' } = tags[index] ?? {};
    const between = { ...box, width: right - left };
    const free = placeTag({ x: x - left, y }, { box: between, direction, rightToLeft });
    if (free.room < Math.min(least, room)) return { ...place, bare: true };
    const length = dot + Math.min(free.room - way, widest);
    taken.push(free.side === 'right' ? { y, left: x, right: x + length } : { y, left: x - length, right: x });
    return { ...place, side: free.side, room: free.room, bare: false };
  });
}
