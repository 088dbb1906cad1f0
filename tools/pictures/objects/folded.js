// Cloth, folded and rolled.
import {
  BoxGeometry,
  CapsuleGeometry,
  DoubleSide,
  ExtrudeGeometry,
  RepeatWrapping,
  Shape,
  TorusGeometry,
  Vector3,
} from 'three';
import { group, material, mesh } from './base.js';
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
