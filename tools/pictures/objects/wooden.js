// Things of wood: blocks, boards, crates, a stool.
import { CylinderGeometry } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { group, material, mesh, prop } from './base.js';
import { sign, wood } from '../textures.js';

const colours = ['#b6523c', '#4f7d78', '#d59a3a', '#5c7550', '#48618a'];
const kinds = ['disc', 'house', 'square', 'moon', 'leaf'];

/** One block with signs on its sides; the look differs with `i`. */
export function block(i = 0, size = 0.46) {
  const sides = [0, 1, 2, 3, 4, 5].map((side) =>
    material('#ffffff', { map: sign(kinds[(i + side) % 5], colours[(i * 2 + side) % 5]), roughness: 0.75 }),
  );
  const part = mesh(new RoundedBoxGeometry(size, size, size, 4, 0.035), sides);
  part.position.y = size / 2;
  return group(size / 2, part);
}

/** Blocks put together: [x, y, z, turn] of each, in blocks. */
export function blocks(places, size = 0.46) {
  const made = group(0);
  places.forEach(([x, y, z, turn = 0], i) => {
    const one = block(i, size);
    one.position.set(x * size, y * size, z * size);
    one.rotation.y = turn;
    made.add(one);
  });
  made.userData.anchor.set(places[0][0] * size, (places[0][1] + 0.5) * size, places[0][2] * size + size / 2);
  return made;
}

export function board({ size = [2.6, 0.14, 1.5], color = '#a97c50' } = {}) {
  const part = mesh(
    new RoundedBoxGeometry(...size, 5, Math.min(0.05, size[1] * 0.4)),
    material('#ffffff', { map: wood(color), roughness: 0.75 }),
  );
  part.position.y = size[1] / 2;
  return prop(group(size[1], part));
}

/** A shallow box without a lid. */
export function crate({ size = [2.4, 0.5, 1.5], color = '#b98d5e' } = {}) {
  const [width, height, depth] = size;
  const side = material('#ffffff', { map: wood(color), roughness: 0.75 });
  const plank = (w, h, d, x, y, z) => {
    const part = mesh(new RoundedBoxGeometry(w, h, d, 3, 0.02), side);
    part.position.set(x, y, z);
    return part;
  };
  const thick = 0.07;
  return prop(
    group(
      height * 0.5,
      plank(width, thick, depth, 0, thick / 2, 0),
      plank(width, height, thick, 0, height / 2, depth / 2),
      plank(width, height, thick, 0, height / 2, -depth / 2),
      plank(thick, height, depth, width / 2, height / 2, 0),
      plank(thick, height, depth, -width / 2, height / 2, 0),
    ),
  );
}

export function stool({ radius = 1.15, height = 0.9, color = '#b58a5c' } = {}) {
  const surface = material('#ffffff', { map: wood(color), roughness: 0.75 });
  const seat = mesh(new CylinderGeometry(radius, radius * 0.98, 0.14, 96), surface);
  seat.position.y = height - 0.07;
  const made = group(height, seat);
  for (const [x, z] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ]) {
    const leg = mesh(new CylinderGeometry(0.07, 0.055, height, 24), surface);
    leg.position.set(x * radius * 0.6, height / 2 - 0.05, z * radius * 0.6);
    leg.rotation.set(z * -0.12, 0, x * 0.12);
    made.add(leg);
  }
  return prop(made);
}
