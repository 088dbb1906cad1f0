// Arranges products by themselves: rows side by side on a base, things on top of one another, the camera as near as all
// fit. A scene then says only what stands where, in which light, before which colour.
//
// An entry is `[id or thing, options of the thing, pose]`. A pose: `turn` (about the vertical), `lie` (on its back, the
// label up), `side` (rolled onto its side), `lean` (backwards), `top` (entries that lie on it), `at` ([x, z] instead of a
// place in the row), `gap` (to the one before), `mark` (where a tag names it, if not in its middle), `untagged`.
import { Box3, Vector3 } from 'three';
import * as make from '../objects/index.js';
import { catalogue } from '../things/catalogue.js';

const moods = {
  day: {},
  window: { sun: [-4.2, 4.4, 2.6], shade: 'window', strength: 3.4, soft: 0.2 },
  morning: { sun: [-4.8, 3.6, 2.6], shade: 'window', light: '#ffe4c0', strength: 3.5, fill: 1.05, soft: 0.2 },
  leaves: { sun: [-3.8, 4.4, 3], shade: 'leaves', strength: 3.4, soft: 0.22 },
  late: { sun: [-5, 2.7, 1.8], light: '#ffd3a0', strength: 3.6, fill: 0.9 },
  grey: { light: '#e6edf4', strength: 1.7, fill: 1.9, soft: 1.1 },
  hard: { sun: [-3.6, 4.6, 2], strength: 4.2, soft: 0.16, fill: 0.95 },
  evening: { sun: [-3.6, 3, 3], light: '#ffd9ab', strength: 2.3, fill: 0.8, ambient: 0.3 },
  night: { sun: [-3.4, 3.4, 2.6], light: '#93a9cc', strength: 0.6, fill: 0.22, ambient: 0.14 },
};

/** Azimuth and height of the camera, in degrees. */
const views = { eye: [4, 11], left: [-24, 16], right: [24, 16], table: [3, 24], high: [2, 44], above: [0, 74] };

const bases = {
  none: () => null,
  stone: ({ x, z }, color = '#c9c2b6') => make.stoneSlab({ radius: Math.max(x, z) * 0.5 + 0.45, color }),
  slab: ({ x, z }, color = '#cbc3b6') => make.slab({ size: [x + 0.7, 0.2, z + 0.6], color }),
  wood: ({ x, z }, color = '#a97c50') => make.board({ size: [x + 0.8, 0.14, z + 0.6], color }),
  disc: ({ x, z }, color = '#bd9568') => make.disc({ radius: Math.max(x, z) * 0.5 + 0.4, height: 0.16, color }),
  cloth: ({ x, z }, color = '#ece5d9') => make.cloth({ width: x + 1.5, depth: z + 1.3, color }),
  checks: ({ x, z }, color) => make.checkedCloth({ width: x + 1.6, depth: z + 1.4, color }),
  ledge: ({ z }, color = '#ddd6ca') => make.slab({ size: [14, 0.5, z + 0.9], color }),
  card: (size, color = '#f0ece4') => make.slab({ size: [16, 0.3, 9], color }),
  table: (size, color = '#b98d60') => make.board({ size: [16, 0.3, 9], color }),
  plank: ({ z }, color = '#a97c50') => make.board({ size: [14, 0.26, z + 0.8], color }),
  crate: ({ x, z }, color) => make.crate({ size: [x + 0.3, 0.42, z + 0.3], color }),
  stool: ({ x, z }, color) => make.stool({ radius: Math.max(x, z) * 0.5 + 0.2, color }),
};
/** How far above the ground a base carries, where that is not its height. */
const carries = { cloth: 0.06, checks: 0.04, crate: 0.07 };

function settle([what, options = {}, pose = {}]) {
  const thing = typeof what === 'string' ? catalogue[what](options) : what;
  const { turn = 0, lie, side, lean = 0, mark } = pose;
  if (mark) thing.userData.anchor = new Vector3(...mark);
  const angles = lie ? [-Math.PI / 2, 0, turn] : side ? [0, turn, Math.PI / 2] : [-lean, turn, 0];
  thing.rotation.set(...angles);
  return {
    thing,
    turn: angles,
    pose,
    lit: options.lit,
    box: new Box3().setFromObject(thing),
    ...(typeof what === 'string' && !pose.untagged && { product: what }),
  };
}

/** Puts something, and what lies on it, with the middle of its foot at a point. */
function put(piece, [x, y, z], placed) {
  const { box, pose } = piece;
  const middle = box.getCenter(new Vector3());
  piece.at = [x - middle.x, y - box.min.y, z - middle.z];
  placed.push(piece);
  let height = y + box.max.y - box.min.y - (pose.sink ?? 0);
  for (const entry of pose.top ?? []) {
    const upper = settle(entry);
    const [dx = 0, dz = 0] = upper.pose.off ?? [];
    put(upper, [x + dx, height, z + dz], placed);
    if (!upper.pose.off) height += upper.box.max.y - upper.box.min.y;
  }
}

function row(entries, z, y, gap, placed) {
  const pieces = entries.map(settle);
  const fixed = pieces.filter((piece) => piece.pose.at);
  const free = pieces.filter((piece) => !piece.pose.at);
  const width = ({ box }) => box.max.x - box.min.x;
  const before = (piece, i) => (i === 0 ? 0 : (piece.pose.gap ?? gap));
  let x = -free.reduce((sum, piece, i) => sum + width(piece) + before(piece, i), 0) / 2;
  free.forEach((piece, i) => {
    x += before(piece, i);
    put(piece, [x + width(piece) / 2, y, z + (piece.pose.z ?? 0)], placed);
    x += width(piece);
  });
  for (const piece of fixed) put(piece, [piece.pose.at[0], y + (piece.pose.up ?? 0), piece.pose.at[1]], placed);
}

const reach = (pieces) => {
  const all = new Box3();
  for (const { box, at } of pieces) all.union(box.clone().translate(new Vector3(...at)));
  return all;
};
const deep = (entries) => Math.max(0, ...entries.map(settle).map(({ box }) => box.max.z - box.min.z));

/**
 * @param back entries of the row behind, `front` those before it, `props` [thing, [x, y, z], [turn …]] on the base.
 * @param base what all stands on, `ground` its colour; `tone` the colour of the backdrop; `mood` the light.
 */
export function arrange({
  back = [],
  front = [],
  props = [],
  base = 'none',
  ground,
  tone,
  mood = 'day',
  view = 'table',
  gap = 0.16,
  near = 1,
  rise = 0.1,
  ...more
}) {
  const placed = [];
  row(back, 0, 0, gap, placed);
  row(front, back.length > 0 ? deep(back) / 2 + deep(front) / 2 + (more.apart ?? 0.12) : 0, 0, gap, placed);
  const all = reach(placed);
  const size = all.getSize(new Vector3());
  const middle = all.getCenter(new Vector3());
  const stand = bases[base](size, ground);
  const lift = stand ? (carries[base] ?? new Box3().setFromObject(stand).max.y) : 0;
  const lit = placed.find((piece) => piece.lit);
  for (const piece of placed) piece.at[1] += lift;
  const [azimuth, elevation] = (Array.isArray(view) ? view : views[view]).map((degrees) => (degrees * Math.PI) / 180);
  const target = [middle.x, middle.y + lift + size.y * rise, middle.z];
  const far = 2.4;
  const flame = lit && new Vector3(lit.at[0], lit.at[1] + 0.95, lit.at[2] + 0.12).toArray();
  return {
    backdrop: tone,
    ...moods[mood],
    angle: 24,
    target,
    camera: [
      target[0] + Math.sin(azimuth) * Math.cos(elevation) * far,
      target[1] + Math.sin(elevation) * far,
      target[2] + Math.cos(azimuth) * Math.cos(elevation) * far,
    ],
    reach: [0.82 * near, 0.72 * near],
    ...(flame && { flame }),
    ...more,
    things: [
      ...(stand ? [{ thing: stand, at: [middle.x, 0, middle.z] }] : []),
      ...placed,
      ...props.map(([thing, [x, y, z], turn]) => ({
        thing: Object.assign(thing, { userData: { ...thing.userData, prop: true } }),
        at: [x, y + lift, z],
        turn,
      })),
    ],
  };
}

/** Entries one upon the other. */
export function stack([first, ...rest]) {
  const [what, options, pose = {}] = first;
  return rest.length === 0 ? first : [what, options, { ...pose, top: [...(pose.top ?? []), ...rest] }];
}
