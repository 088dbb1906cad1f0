import { CylinderGeometry, SphereGeometry, TorusGeometry } from 'three';
import { material, glass, metal, mesh, lathe, group, wrapped } from './base.js';

export function jar({ color = '#27405a', lid = '#e9e2d4', scale = 1, open = false, texture } = {}) {
  const radius = 0.52 * scale;
  const height = 0.52 * scale;
  const body = lathe(
    [
      [0, 0.001],
      [radius * 0.9, 0],
      [radius, radius * 0.12],
      [radius, height - radius * 0.1],
      [radius * 0.92, height],
      [radius * 0.84, height],
      [radius * 0.84, height - 0.1 * scale],
      [0, height - 0.1 * scale],
    ],
    glass(color, { opacity: 1 }),
  );
  const cover = mesh(
    new CylinderGeometry(radius * 0.97, radius * 0.97, 0.26 * scale, 96),
    material(lid, { clearcoat: 0.5, roughness: 0.35 }),
  );
  const made = group(height * 0.6, body, wrapped(texture, radius * 1.006, height * 0.62, height * 0.5, 1.7));
  if (open) {
    const cream = mesh(
      new SphereGeometry(radius * 0.86, 64, 32, 0, Math.PI * 2, 0, Math.PI / 2),
      material('#fbf6ec', { roughness: 0.45, clearcoat: 0.4 }),
    );
    cream.scale.y = 0.22;
    cream.position.y = height - 0.09 * scale;
    cover.rotation.z = 1.22;
    cover.position.set(radius * 1.62, radius * 0.87, 0.12);
    made.add(cream);
  } else {
    cover.position.y = height + 0.13 * scale;
  }
  made.add(cover);
  return made;
}

export function tin({ color = '#6b4a2f', lid = '#3d2c1e', scale = 1, texture, height = 1.05 } = {}) {
  const radius = 0.46 * scale;
  const tall = height * scale;
  const body = mesh(
    new CylinderGeometry(radius, radius, tall, 96),
    material(color, { roughness: 0.4, metalness: 0.3 }),
  );
  body.position.y = tall / 2;
  const cover = mesh(
    new CylinderGeometry(radius * 1.03, radius * 1.03, 0.24 * scale, 96),
    material(lid, { roughness: 0.38, metalness: 0.4 }),
  );
  cover.position.y = tall + 0.06 * scale;
  const rim = mesh(new TorusGeometry(radius * 1.0, 0.018 * scale, 12, 96), metal('#cbb58a'));
  rim.rotation.x = Math.PI / 2;
  rim.position.y = 0.03 * scale;
  return group(tall * 0.55, body, cover, rim, wrapped(texture, radius * 1.006, tall * 0.66, tall * 0.47, 2.1));
}
