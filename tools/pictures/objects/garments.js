// What is worn.
import {
  CapsuleGeometry,
  CylinderGeometry,
  DoubleSide,
  ExtrudeGeometry,
  PlaneGeometry,
  Shape,
  TorusGeometry,
  Vector3,
} from 'three';
import { group, lathe, material, mesh } from './base.js';
import { fabric, layer, folded, roll } from './folded.js';
import { pinstripes } from '../textures.js';

/** A T-shirt folded to its neck. */
export function tee({ color = '#e9e2d4', texture } = {}) {
  const made = folded({ color, width: 1.25, depth: 1.4, layers: 3, thick: 0.08 });
  const top = 0.25;
  const hole = mesh(new CylinderGeometry(0.26, 0.26, 0.012, 48), fabric(color));
  hole.material.color.multiplyScalar(0.62);
  hole.scale.set(1, 1, 0.62);
  hole.position.set(0, top, -0.48);
  const rib = mesh(new TorusGeometry(0.275, 0.035, 12, 64), fabric(color, { repeat: [60, 2] }));
  rib.rotation.x = Math.PI / 2;
  rib.scale.set(1, 0.66, 1);
  rib.position.set(0, top + 0.004, -0.48);
  made.add(hole, rib);
  if (texture) {
    const tag = mesh(new PlaneGeometry(0.3, 0.19), material('#ffffff', { map: texture, roughness: 0.9 }));
    tag.rotation.x = -Math.PI / 2;
    tag.position.set(0, top + 0.02, -0.55);
    made.add(tag);
  }
  return made;
}

/** A shirt folded, with its collar, placket and buttons; with pencil stripes, if so wanted. */
export function shirt({ color = '#c9d5dc', texture, striped = false } = {}) {
  const stripes = (repeat) => (striped ? { color: '#ffffff', map: pinstripes(color, '#6f7780', repeat) } : {});
  const body = fabric(color, stripes([7, 1]));
  const made = folded({ color, width: 1.25, depth: 1.5, layers: 3, thick: 0.08, cloth: body });
  const cloth = fabric(color, { side: DoubleSide, ...stripes([6, 6]) });
  const top = 0.255;
  const band = mesh(new TorusGeometry(0.25, 0.06, 14, 64), cloth);
  band.rotation.x = Math.PI / 2;
  band.scale.set(1, 0.7, 1.5);
  band.position.set(0, top + 0.06, -0.5);
  const inner = mesh(new CylinderGeometry(0.22, 0.22, 0.012, 48), fabric(color));
  inner.material.color.multiplyScalar(0.66);
  inner.scale.z = 0.7;
  inner.position.set(0, top + 0.03, -0.5);
  for (const side of [-1, 1]) {
    const shape = new Shape();
    for (const [x, y] of [
      [0.01, 0],
      [0.3, 0.27],
      [0.36, 0.05],
      [0.2, -0.26],
    ])
      shape.lineTo(x * side, y);
    const wing = mesh(new ExtrudeGeometry(shape, { depth: 0.025, bevelSize: 0.012, bevelThickness: 0.012 }), cloth);
    wing.rotation.x = -Math.PI / 2 + 0.1;
    wing.position.set(0, top + 0.08, -0.32);
    made.add(wing);
  }
  const placket = layer(0.17, 0.03, 1.0, cloth, 0, 0);
  placket.position.set(0, top + 0.012, 0.2);
  made.add(band, inner, placket);
  for (let i = 0; i < 4; i += 1) {
    const button = mesh(new CylinderGeometry(0.034, 0.034, 0.018, 24), material('#f6f1e4', { roughness: 0.4 }));
    button.position.set(0, top + 0.036, -0.18 + i * 0.25);
    made.add(button);
  }
  if (texture) {
    const tag = mesh(new PlaneGeometry(0.24, 0.15), material('#ffffff', { map: texture, roughness: 0.9 }));
    tag.rotation.x = -Math.PI / 2 + 0.5;
    tag.position.set(0, top + 0.07, -0.6);
    made.add(tag);
  }
  return made;
}

/** A pair of socks rolled into one another, the cuff outside. */
export function socks({ color = '#c98f6a' } = {}) {
  const made = roll({ color, length: 0.5, radius: 0.23, turns: 3 });
  const cuff = mesh(
    new CylinderGeometry(0.287, 0.287, 0.3, 64, 1, true),
    fabric(color, { repeat: [40, 1], side: DoubleSide }),
  );
  cuff.rotation.z = Math.PI / 2;
  cuff.position.set(0.02, 0.288, 0);
  cuff.material.color.multiplyScalar(0.9);
  made.add(cuff);
  return made;
}

/** A scarf folded lengthwise, its fringe to the viewer. */
export function scarf({ color = '#a7523f', width = 0.62, depth = 1.5 } = {}) {
  const made = folded({ color, width, depth, layers: 4, thick: 0.06 });
  for (let i = 0; i < 15; i += 1) {
    const thread = mesh(new CapsuleGeometry(0.011, 0.2, 4, 8), material(color, { roughness: 0.9 }));
    thread.rotation.set(Math.PI / 2 - 0.3, 0, Math.sin(i * 3) * 0.16);
    thread.position.set((i / 14 - 0.5) * width * 0.9, 0.1 + (i % 2) * 0.05, depth / 2 + 0.1);
    made.add(thread);
  }
  for (const z of [0.52, 0.58, 0.64]) {
    const line = layer(width * 0.995, 0.012, 0.022, material('#f3ead9', { roughness: 0.95 }), 0, 0);
    line.position.set(0, 0.246, depth * (z - 0.2));
    made.add(line);
  }
  return made;
}

/** A bucket hat: a soft crown, a brim that slopes, rows of stitching. */
export function bucketHat({ color = '#6f7f6a', scale = 1 } = {}) {
  const cloth = fabric(color, { repeat: [26, 3], side: DoubleSide });
  const profile = [
    [0, 0.78],
    [0.3, 0.78],
    [0.46, 0.75],
    [0.5, 0.7],
    [0.57, 0.3],
    [0.6, 0.26],
    [0.92, 0.03],
    [0.93, 0.02],
    [0.9, 0.02],
    [0.57, 0.25],
  ];
  const made = group(
    0.5 * scale,
    lathe(
      profile.map(([x, y]) => [x * scale, y * scale]),
      cloth,
    ),
  );
  for (const [radius, y] of [
    [0.592, 0.275],
    [0.68, 0.207],
    [0.76, 0.15],
    [0.84, 0.092],
    [0.49, 0.735],
  ]) {
    const stitch = mesh(new TorusGeometry(radius * scale, 0.008 * scale, 8, 96), material(color, { roughness: 0.9 }));
    stitch.material.color.multiplyScalar(0.8);
    stitch.rotation.x = Math.PI / 2;
    stitch.position.y = y * scale;
    made.add(stitch);
  }
  made.userData.anchor = new Vector3(0, 0.5 * scale, 0.5 * scale);
  return made;
}
