import { CylinderGeometry } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { prop, material, mesh, group } from './base.js';

export function slab({ size = [2.4, 0.22, 1.3], color = '#cfc6b8', rounded = 0.05 } = {}) {
  const part = mesh(new RoundedBoxGeometry(...size, 5, rounded), material(color, { roughness: 0.85 }));
  part.position.y = size[1] / 2;
  return prop(group(size[1], part));
}

export function disc({ radius = 0.9, height = 0.18, color = '#b98d5e' } = {}) {
  const part = mesh(new CylinderGeometry(radius, radius, height, 96), material(color, { roughness: 0.7 }));
  part.position.y = height / 2;
  return prop(group(height, part));
}
