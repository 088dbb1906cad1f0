import {
  BoxGeometry,
  CylinderGeometry,
  DoubleSide,
  ExtrudeGeometry,
  Mesh,
  Shape,
  SphereGeometry,
  TorusGeometry,
} from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { glass, group, lathe, material, mesh, prop, smooth, wrapped } from './base.js';
import { citrus } from '../labels.js';

export function citrusSlice({ radius = 0.34 } = {}) {
  const face = material('#ffffff', { map: citrus(), roughness: 0.4, clearcoat: 0.6 });
  const part = mesh(new CylinderGeometry(radius, radius, 0.09, 72), [
    material('#ee9a2b', { roughness: 0.5 }),
    face,
    face,
  ]);
  part.position.y = 0.045;
  return prop(group(0.09, part));
}

export function leafShape(length) {
  const shape = new Shape();
  shape.moveTo(0, 0);
  shape.bezierCurveTo(length * 0.28, length * 0.22, length * 0.72, length * 0.24, length, 0);
  shape.bezierCurveTo(length * 0.72, -length * 0.24, length * 0.28, -length * 0.22, 0, 0);
  return shape;
}

export function leaf({ color = '#6d8b63', length = 0.7 } = {}) {
  const geometry = new ExtrudeGeometry(leafShape(length), {
    depth: 0.006,
    bevelEnabled: true,
    bevelSize: 0.006,
    bevelThickness: 0.006,
    curveSegments: 24,
  });
  const part = mesh(geometry, material(color, { roughness: 0.6, side: DoubleSide }));
  part.rotation.x = -Math.PI / 2 + 0.12;
  part.position.y = 0.03;
  return prop(group(0.03, part));
}

export function pebble({ color = '#a49d93', radius = 0.2 } = {}) {
  const part = mesh(new SphereGeometry(radius, 48, 32), material(color, { roughness: 0.8 }));
  part.scale.set(1.25, 0.62, 1);
  part.position.y = radius * 0.6;
  return prop(group(radius, part));
}

/** A candle in a glass; lit, its flame is a thing that shines but sheds no light: the scene does. */
export function candle({ color = '#f2e8d8', glassColor = '#8f7a63', lit = true, scale = 1, texture } = {}) {
  const at = (part, y) => {
    part.position.y = y * scale;
    return part;
  };
  const glassBody = mesh(
    new CylinderGeometry(0.4 * scale, 0.38 * scale, 0.72 * scale, 72, 1, true),
    glass(glassColor, { opacity: texture ? 0.9 : 0.55, side: DoubleSide }),
  );
  const wax = mesh(
    new CylinderGeometry(0.37 * scale, 0.36 * scale, 0.5 * scale, 72),
    material(color, { roughness: 0.55, emissive: '#ffb45a', emissiveIntensity: lit ? 0.22 : 0 }),
  );
  const wick = mesh(new CylinderGeometry(0.012 * scale, 0.012 * scale, 0.14 * scale, 8), material('#3a2f26'));
  const made = group(0.36 * scale, at(glassBody, 0.36), at(wax, 0.26), at(wick, 0.57));
  if (texture) made.add(wrapped(texture, 0.402 * scale, 0.44 * scale, 0.33 * scale, 1.9));
  if (!lit) return made;
  const flame = lathe(
    smooth([
      [0, 0],
      [0.045, 0.05],
      [0.05, 0.11],
      [0.022, 0.2],
      [0, 0.27],
    ]).map(([x, y]) => [x * scale, y * scale]),
    material('#ffdc9a', { emissive: '#ffbf5c', emissiveIntensity: 3 }),
    24,
  );
  flame.castShadow = false;
  made.add(at(flame, 0.6));
  return made;
}

export function crisp() {
  const part = mesh(new SphereGeometry(0.16, 32, 16), material('#d8a75a', { roughness: 0.85 }));
  part.scale.set(1.2, 0.24, 0.95);
  part.position.y = 0.04;
  return prop(group(0.05, part));
}

export function ribbon({ color = '#a8322f' } = {}) {
  const loop = (angle) => {
    const part = mesh(new TorusGeometry(0.17, 0.045, 16, 48, Math.PI * 1.7), material(color, { roughness: 0.5 }));
    part.scale.set(1, 0.7, 1.6);
    part.rotation.set(Math.PI / 2 - 0.5, 0, angle);
    return part;
  };
  const knot = mesh(new SphereGeometry(0.07, 24, 24), material(color, { roughness: 0.5 }));
  const left = loop(0.6);
  const right = loop(2.6);
  left.position.set(-0.17, 0.04, 0);
  right.position.set(0.17, 0.04, 0);
  return prop(group(0.1, left, right, knot));
}

export function notebook({ color = '#3f5a52' } = {}) {
  const cover = mesh(new RoundedBoxGeometry(1.2, 0.09, 1.6, 4, 0.03), material(color, { roughness: 0.7 }));
  cover.position.y = 0.05;
  const pencil = mesh(new CylinderGeometry(0.03, 0.03, 1.2, 12), material('#d9a441', { roughness: 0.5 }));
  pencil.rotation.set(Math.PI / 2, 0, 0.4);
  pencil.position.set(0.1, 0.125, 0);
  return prop(group(0.1, cover, pencil, new Mesh(new BoxGeometry(0.001, 0.001, 0.001))));
}
