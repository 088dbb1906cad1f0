// What is folded, rolled or worn.
import {
  BoxGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  CylinderGeometry,
  DoubleSide,
  ExtrudeGeometry,
  Group,
  PlaneGeometry,
  RepeatWrapping,
  Shape,
  SphereGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector3,
} from 'three';
import { group, lathe, material, mesh } from './base.js';
import { weave } from '../labels.js';
import { knit as knitting } from '../textures.js';

export function fabric(color, { repeat = [10, 10], bump = 0.5, knit = false, ...options } = {}) {
  const surface = knit ? knitting(repeat) : weave();
  surface.wrapS = surface.wrapT = RepeatWrapping;
  surface.repeat.set(...repeat);
  return material(color, { roughness: 0.95, bumpMap: surface, bumpScale: knit ? bump * 3 : bump, ...options });
}

/** One layer of cloth, soft: its edge and top wave a little. */
export function layer(width, thick, depth, cloth, phase = 0, wave = 0.012) {
  const geometry = new BoxGeometry(width, thick, depth, 40, 4, 40);
  const position = geometry.attributes.position;
  for (let i = 0; i < position.count; i += 1) {
    const [x, y, z] = [position.getX(i), position.getY(i), position.getZ(i)];
    const inward = Math.min(1, Math.min(width / 2 - Math.abs(x), depth / 2 - Math.abs(z)) / (thick * 0.6));
    const round = Math.sqrt(Math.max(0, 1 - (1 - inward) ** 2));
    const swell =
      Math.sin(x * 4 + phase) * wave + Math.sin(z * 5 - phase) * wave + Math.sin(x * 9 - z * 7 + phase) * wave * 0.4;
    position.setXYZ(
      i,
      x + Math.sin(z * 6 + phase) * wave,
      y * round + swell * inward,
      z + Math.sin(x * 5 + phase * 2) * wave,
    );
  }
  geometry.computeVertexNormals();
  return mesh(geometry, cloth);
}

/** A folded cloth of some layers. */
export function folded({
  color = '#e6ddd0',
  width = 1.3,
  depth = 1.2,
  layers = 3,
  thick = 0.085,
  cloth = fabric(color),
  wave,
} = {}) {
  const made = group(layers * thick);
  for (let i = 0; i < layers; i += 1) {
    const part = layer(width - (i % 2) * 0.02, thick, depth - i * 0.012, cloth, i * 1.7, wave);
    part.position.y = thick * (i + 0.5) * 0.96 + 0.01;
    made.add(part);
  }
  // The fold: the front edges of two layers are one.
  for (let i = 0; i + 1 < layers; i += 2) {
    const edge = mesh(new CapsuleGeometry(thick * 0.98, width - thick * 2.4, 10, 32), cloth);
    edge.rotation.z = Math.PI / 2;
    edge.scale.z = 0.7;
    edge.position.set(0, thick * (i + 1) * 0.96 + 0.01, depth / 2 - thick * 0.5);
    made.add(edge);
  }
  made.userData.anchor = new Vector3(0, layers * thick, depth * 0.18);
  return made;
}

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

/** A shirt folded, with its collar, placket and buttons. */
export function shirt({ color = '#c9d5dc', texture } = {}) {
  const made = folded({ color, width: 1.25, depth: 1.5, layers: 3, thick: 0.08 });
  const cloth = fabric(color, { side: DoubleSide });
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

/** A strip rolled up, lying along x; `turns` seen at its ends. */
export function roll({
  color = '#8fa08c',
  length = 0.62,
  radius = 0.24,
  turns = 3.4,
  core = 0.03,
  cloth = fabric(color, { side: DoubleSide }),
  straps,
} = {}) {
  const gap = (radius - core) / turns;
  const line = (offset) =>
    Array.from({ length: 161 }, (_, i) => {
      const angle = (i / 160) * turns * Math.PI * 2;
      const out = core + gap * (angle / (Math.PI * 2)) + offset;
      return [Math.cos(angle) * out, Math.sin(angle) * out];
    });
  const shape = new Shape();
  for (const [x, y] of [...line(0), ...line(gap * 0.86).reverse()]) shape.lineTo(x, y);
  const part = mesh(
    new ExtrudeGeometry(shape, {
      depth: length,
      bevelSize: 0.006,
      bevelThickness: 0.006,
      bevelSegments: 2,
      curveSegments: 1,
    }),
    cloth,
  );
  part.rotation.y = Math.PI / 2;
  part.position.set(-length / 2, radius + gap * 0.8, 0);
  const made = group(radius, part);
  for (const at of straps ? [-0.3, 0.3] : []) {
    const strap = mesh(new TorusGeometry(radius + gap * 0.9, 0.022, 10, 64), material(straps, { roughness: 0.8 }));
    strap.rotation.y = Math.PI / 2;
    strap.scale.z = 2.4;
    strap.position.set(at * length, radius + gap * 0.8, 0);
    made.add(strap);
  }
  made.userData.anchor = new Vector3(0, radius * 1.2, radius);
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

/** A canvas bag that stands, its handles up. */
export function tote({ color = '#e2d7bf', scale = 1, texture, flat = false } = {}) {
  const [width, height] = [1.35 * scale, 1.35 * scale];
  const shaped = (side) => {
    const geometry = new PlaneGeometry(width, height, 40, 40);
    const position = geometry.attributes.position;
    for (let i = 0; i < position.count; i += 1) {
      const u = position.getX(i) / width;
      const v = position.getY(i) / height + 0.5;
      const swell =
        Math.max(0, Math.cos(u * Math.PI)) ** 0.5 * (0.2 - v * 0.1) +
        Math.sin(u * 17 + v * 7) * 0.006 +
        Math.sin(v * 11 - u * 6) * 0.008;
      position.setZ(i, side * scale * (flat ? 0.02 + swell * 0.1 : swell));
      position.setX(i, position.getX(i) * (1 - (flat ? 0 : 0.06 * (1 - v))));
    }
    geometry.computeVertexNormals();
    return geometry;
  };
  const cloth = fabric(color, { repeat: [14, 14], side: DoubleSide });
  const made = group(height * 0.5, mesh(shaped(1), cloth), mesh(shaped(-1), cloth));
  for (const part of made.children) part.position.y = height / 2;
  for (const side of [-1, 1]) {
    const [x, z] = [width * 0.2, side * (flat ? 0.03 : 0.1) * scale];
    const curve = new CatmullRomCurve3(
      [
        [-x, -0.12, 0.012 * side],
        [-x, 0.05, 0],
        [-x * 0.8, 0.36, -z * 0.4],
        [0, 0.46, -z * 0.6],
        [x * 0.8, 0.36, -z * 0.4],
        [x, 0.05, 0],
        [x, -0.12, 0.012 * side],
      ].map(([a, b, c]) => new Vector3(a, height + b * scale, z + c)),
    );
    const handle = mesh(new TubeGeometry(curve, 60, 0.035 * scale, 10), cloth);
    made.add(handle);
  }
  if (texture) {
    const geometry = new PlaneGeometry(width * 0.5, width * 0.5, 16, 16);
    const position = geometry.attributes.position;
    for (let i = 0; i < position.count; i += 1) {
      const u = position.getX(i) / width;
      const v = position.getY(i) / height + 0.45;
      position.setZ(i, scale * ((flat ? 0.04 : Math.max(0, Math.cos(u * Math.PI)) ** 0.5 * (0.2 - v * 0.1)) + 0.022));
    }
    geometry.computeVertexNormals();
    const print = mesh(geometry, material('#ffffff', { map: texture, roughness: 0.95, transparent: true }));
    print.position.y = height * 0.45;
    print.castShadow = false;
    made.add(print);
  }
  made.userData.anchor = new Vector3(0, height * 0.5, 0.15 * scale);
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

/** A cushion: two swollen sides that meet in a seam. Lies; `dent` presses its middle. */
export function pillow({
  color = '#d8cdb9',
  width = 2,
  depth = 1.3,
  high = 0.55,
  dent = 0,
  cloth = fabric(color, { side: DoubleSide, repeat: [16, 10] }),
  texture,
} = {}) {
  const made = new Group();
  const swell = (u, v) => {
    const edge = Math.max(0, (1 - Math.abs(2 * u) ** 3) * (1 - Math.abs(2 * v) ** 3)) ** 0.55;
    return edge * (1 - dent * Math.exp(-(u * u + v * v) * 26));
  };
  for (const side of [-1, 1]) {
    const geometry = new PlaneGeometry(width, depth, 60, 40);
    const position = geometry.attributes.position;
    for (let i = 0; i < position.count; i += 1) {
      const [u, v] = [position.getX(i) / width, position.getY(i) / depth];
      const pull = 1 - 0.07 * (1 - Math.abs(2 * v) ** 2) * Math.abs(2 * u) ** 6;
      position.setXYZ(
        i,
        position.getX(i) * pull,
        position.getY(i) * (1 - 0.07 * (1 - Math.abs(2 * u) ** 2) * Math.abs(2 * v) ** 6),
        (side < 0 ? -0.28 : 0.72) * high * swell(u, v) + side * Math.sin(u * 19 + v * 13) * 0.006,
      );
    }
    geometry.computeVertexNormals();
    const part = mesh(geometry, cloth);
    part.rotation.x = -Math.PI / 2;
    part.position.y = high * 0.28;
    made.add(part);
  }
  if (texture) {
    const tag = mesh(
      new PlaneGeometry(0.3, 0.22),
      material('#ffffff', { map: texture, roughness: 0.9, side: DoubleSide }),
    );
    tag.rotation.x = -Math.PI / 2 + 0.9;
    tag.position.set(width * 0.33, high * 0.42, depth * 0.47);
    made.add(tag);
  }
  made.userData.anchor = new Vector3(0, high * 0.8, depth * 0.2);
  return made;
}

export const bead = (color, radius = 0.05) => {
  const part = mesh(new SphereGeometry(radius, 20, 14), material(color));
  part.position.y = radius;
  return group(radius, part);
};
