import { CylinderGeometry, DoubleSide, PlaneGeometry, RepeatWrapping } from 'three';
import { prop, material, mesh, lathe, group } from './base.js';
import { weave } from '../labels.js';

export function cloth({ width = 2.6, depth = 1.8, color = '#e6ddd0' } = {}) {
  const geometry = new PlaneGeometry(width, depth, 90, 60);
  const position = geometry.attributes.position;
  for (let i = 0; i < position.count; i += 1) {
    const x = position.getX(i);
    const y = position.getY(i);
    position.setZ(
      i,
      0.056 + Math.sin(x * 3.1 + y * 1.2) * 0.028 + Math.sin(x * 7 - y * 4) * 0.012 + Math.sin(y * 5) * 0.012,
    );
  }
  geometry.computeVertexNormals();
  const bump = weave();
  bump.wrapS = bump.wrapT = RepeatWrapping;
  bump.repeat.set(8, 6);
  const part = mesh(
    geometry,
    material(color, {
      roughness: 0.95,
      bumpMap: bump,
      bumpScale: 0.6,
      side: DoubleSide,
    }),
  );
  part.rotation.x = -Math.PI / 2;
  return prop(group(0, part));
}

export function hat({ color = '#d8bc86' } = {}) {
  const bump = weave();
  bump.wrapS = bump.wrapT = RepeatWrapping;
  bump.repeat.set(20, 6);
  const part = lathe(
    [
      [0, 0.62],
      [0.3, 0.61],
      [0.5, 0.5],
      [0.56, 0.14],
      [0.62, 0.06],
      [1.25, 0.02],
      [1.28, 0.05],
      [0.64, 0.1],
    ],
    material(color, { roughness: 0.9, bumpMap: bump, bumpScale: 1.5, side: DoubleSide }),
  );
  const band = mesh(
    new CylinderGeometry(0.575, 0.59, 0.14, 96, 1, true),
    material('#33475a', { roughness: 0.8, side: DoubleSide }),
  );
  band.position.y = 0.16;
  return prop(group(0.4, part, band));
}
