// What is sewn and filled.
import { CatmullRomCurve3, DoubleSide, Group, PlaneGeometry, TubeGeometry, Vector3 } from 'three';
import { group, material, mesh } from './base.js';
import { fabric } from './folded.js';

/** A canvas bag that stands, its long handles up. */
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
        [-x * 0.82, 0.52, -z * 0.4],
        [0, 0.68, -z * 0.6],
        [x * 0.82, 0.52, -z * 0.4],
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
