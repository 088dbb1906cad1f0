// Jars that show what is in them, and low tins.
import { CylinderGeometry, DoubleSide, SphereGeometry, TorusGeometry } from 'three';
import { bend, glass, group, lathe, material, mesh, metal, wrapped } from './base.js';
import { wood } from '../textures.js';

/** A glass jar: what fills it, and a lid of cork, wood or tin, or none. */
export function glassJar({ filling = '#d08a1c', level = 0.8, lid = '#b98d5e', open = false, scale = 1, texture } = {}) {
  const radius = 0.46 * scale;
  const tall = 0.95 * scale;
  const shell = lathe(
    [
      [0, 0.001],
      [radius * 0.94, 0],
      [radius, radius * 0.08],
      ...bend([radius, tall - 0.16 * scale], [radius * 0.84, tall - 0.04 * scale]),
      [radius * 0.84, tall],
    ],
    glass('#f4f3ea', { opacity: 0.28, roughness: 0.1, side: DoubleSide, depthWrite: false }),
  );
  shell.castShadow = false;
  const body = mesh(
    new CylinderGeometry(radius * 0.95, radius * 0.93, tall * level * 0.9, 72),
    material(filling, { roughness: 0.25, clearcoat: 0.7 }),
  );
  body.position.y = tall * level * 0.45 + 0.03 * scale;
  const made = group(tall * 0.5, body, shell, wrapped(texture, radius * 1.012, tall * 0.52, tall * 0.42, 1.8));
  const cover = mesh(
    new CylinderGeometry(radius * 0.94, radius * 0.94, 0.2 * scale, 72),
    material('#ffffff', { map: wood(lid), roughness: 0.75 }),
  );
  cover.position.y = tall + 0.09 * scale;
  if (open) {
    cover.rotation.z = 1.3;
    cover.position.set(radius * 1.5, radius * 0.93, 0.1);
  }
  made.add(cover);
  return made;
}

/** A honey dipper that stands on its ridged end; the caller lays it down. */
export function dipper({ scale = 1 } = {}) {
  const ridges = Array.from({ length: 13 }, (_, i) => [
    0.07 + (i % 2) * 0.045 + Math.sin((i / 12) * Math.PI) * 0.035,
    0.02 + i * 0.026,
  ]);
  return group(
    0.2 * scale,
    lathe(
      [[0, 0], ...ridges, [0.035, 0.38], [0.03, 1.15], [0.045, 1.2], [0, 1.24]].map(([x, y]) => [x * scale, y * scale]),
      material('#b98550', { roughness: 0.7 }),
    ),
  );
}

/** A small wooden scoop, heaped. */
export function scoop({ heap = '#f3e3dc', scale = 1 } = {}) {
  const wooden = material('#b07e4c', { roughness: 0.7, side: DoubleSide });
  const shell = mesh(new SphereGeometry(0.2 * scale, 40, 20, 0, Math.PI * 2, Math.PI / 2, Math.PI / 2), wooden);
  shell.position.y = 0.2 * scale;
  const handle = mesh(new CylinderGeometry(0.035 * scale, 0.045 * scale, 0.7 * scale, 20), wooden);
  handle.rotation.z = Math.PI / 2 - 0.16;
  handle.position.set(0.5 * scale, 0.24 * scale, 0);
  const made = group(0.2 * scale, shell, handle);
  for (let i = 0; i < 46; i += 1) {
    const grain = mesh(new SphereGeometry((0.02 + (i % 3) * 0.009) * scale, 6, 5), material(heap));
    const out = Math.sqrt(i / 46) * 0.16 * scale;
    grain.position.set(Math.cos(i * 2.4) * out, 0.2 * scale + (0.16 * scale - out) * 0.5, Math.sin(i * 2.4) * out);
    made.add(grain);
  }
  return made;
}

/** A wide low jar with a metal lid. */
export function wideJar({ color = '#8a9aa8', lid = '#c9ccd0', open = false, scale = 1, texture } = {}) {
  const radius = 0.66 * scale;
  const tall = 0.42 * scale;
  const body = lathe(
    [
      [0, 0.001],
      ...bend([radius * 0.9, 0], [radius, radius * 0.1], 6),
      [radius, tall - 0.04 * scale],
      [radius * 0.94, tall],
      [radius * 0.88, tall],
      [radius * 0.88, tall - 0.08 * scale],
      [0, tall - 0.08 * scale],
    ],
    glass(color, { opacity: 1, roughness: 0.3 }),
  );
  const cover = lathe(
    [
      [0, 0],
      [radius * 0.98, 0],
      ...bend([radius * 0.98, 0.15 * scale], [radius * 0.9, 0.2 * scale], 6),
      [0, 0.2 * scale],
    ],
    material(lid, { metalness: 0.6, roughness: 0.35 }),
  );
  const made = group(tall * 0.5, body, wrapped(texture, radius * 1.008, tall * 0.66, tall * 0.5, 1.7));
  cover.position.y = tall + 0.005;
  if (open) {
    const mask = lathe(
      [
        [radius * 0.87, tall - 0.07 * scale],
        [radius * 0.6, tall - 0.02 * scale],
        [radius * 0.4, tall - 0.045 * scale],
        [radius * 0.2, tall + 0.02 * scale],
        [0, tall],
      ],
      material('#f2ece4', { roughness: 0.35, clearcoat: 0.5, side: DoubleSide }),
    );
    cover.rotation.z = -1.15;
    cover.position.set(radius * 1.12, radius * 0.95, -0.1);
    made.add(mask);
  }
  made.add(cover);
  return made;
}

/** A flat tin whose label is on its lid; open, the lid leans behind. */
export function balmTin({ color = '#d7dcd8', open = false, balm = '#efe3b8', scale = 1, texture } = {}) {
  const radius = 0.5 * scale;
  const tin = material(color, { metalness: 0.55, roughness: 0.38 });
  const body = mesh(new CylinderGeometry(radius * 0.96, radius * 0.96, 0.2 * scale, 80), tin);
  body.position.y = 0.1 * scale;
  const cover = group(0, mesh(new CylinderGeometry(radius, radius, 0.11 * scale, 80), tin));
  const edge = mesh(new TorusGeometry(radius * 0.97, 0.02 * scale, 12, 80), tin);
  edge.rotation.x = Math.PI / 2;
  edge.position.y = 0.05 * scale;
  const paper = mesh(new CylinderGeometry(radius * 0.88, radius * 0.88, 0.008, 80), [
    tin,
    material('#ffffff', { map: texture, roughness: 0.8 }),
    tin,
  ]);
  // The texture of a lid begins a quarter of a turn away from the viewer.
  paper.rotation.y = Math.PI / 2;
  paper.position.y = 0.062 * scale;
  cover.add(edge, paper);
  const made = group(0.2 * scale, body, cover);
  cover.position.y = 0.2 * scale;
  if (open) {
    const surface = mesh(
      new CylinderGeometry(radius * 0.88, radius * 0.88, 0.02, 80),
      material(balm, { roughness: 0.4 }),
    );
    surface.position.y = 0.2 * scale;
    const rim = mesh(new TorusGeometry(radius * 0.92, 0.02 * scale, 12, 80), metal('#d9dcd8'));
    rim.rotation.x = Math.PI / 2;
    rim.position.y = 0.2 * scale;
    cover.rotation.x = 1.2;
    cover.position.set(0, radius * 0.98, -radius * 1.22);
    made.add(surface, rim);
  }
  return made;
}
