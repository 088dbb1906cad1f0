import { CylinderGeometry, DoubleSide, PlaneGeometry, Vector3 } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { material, mesh, group } from './base.js';

export function box({ color = '#e8dcc6', size = [1.1, 1.35, 0.5], texture, rounded = 0.03 } = {}) {
  const [width, height, depth] = size;
  const body = mesh(new RoundedBoxGeometry(width, height, depth, 4, rounded), material(color, { roughness: 0.75 }));
  body.position.y = height / 2;
  const made = group(height * 0.55, body);
  if (texture) {
    const front = mesh(
      new PlaneGeometry(width * 0.9, height * 0.9),
      material('#ffffff', { map: texture, roughness: 0.75 }),
    );
    front.position.set(0, height / 2, depth / 2 + 0.003);
    front.castShadow = false;
    made.add(front);
    made.userData.anchor = new Vector3(0, height * 0.55, depth / 2);
  }
  return made;
}

export function pouch({ color = '#d9c39a', scale = 1, texture } = {}) {
  const width = 0.95 * scale;
  const height = 1.35 * scale;
  const shaped = (z) => {
    const geometry = new PlaneGeometry(width, height, 32, 40);
    const position = geometry.attributes.position;
    for (let i = 0; i < position.count; i += 1) {
      const u = position.getX(i) / width;
      const v = position.getY(i) / height + 0.5;
      const side = Math.max(0, Math.cos(u * Math.PI)) ** 0.6;
      const swell = side * Math.max(0, Math.sin(Math.min(1, v * 1.06) * Math.PI)) ** 0.55 * 0.2 + side * (1 - v) * 0.1;
      position.setZ(i, z * (swell + 0.006 + Math.sin(v * 34 + u * 9) * 0.003));
    }
    geometry.computeVertexNormals();
    return geometry;
  };
  const front = mesh(
    shaped(scale),
    material('#ffffff', { map: texture, roughness: 0.5, clearcoat: 0.25, side: DoubleSide }),
  );
  const back = mesh(shaped(-scale), material(color, { roughness: 0.55, side: DoubleSide }));
  front.position.y = back.position.y = height / 2;
  const made = group(height * 0.55, front, back);
  made.userData.anchor = new Vector3(0, height * 0.55, 0.2 * scale);
  return made;
}

/** A pouch with a spout and a cap that screws. */
export function spoutPouch({ color = '#e7b06a', cap = '#f7f3e8', scale = 1, texture } = {}) {
  const made = pouch({ color, scale: scale * 0.92, texture });
  const top = 1.35 * 0.92 * scale;
  const neck = mesh(new CylinderGeometry(0.08 * scale, 0.11 * scale, 0.14 * scale, 32), material(cap));
  neck.position.y = top + 0.03 * scale;
  const lid = mesh(new CylinderGeometry(0.15 * scale, 0.15 * scale, 0.2 * scale, 10), material(cap));
  lid.position.y = top + 0.18 * scale;
  made.add(neck, lid);
  return made;
}
