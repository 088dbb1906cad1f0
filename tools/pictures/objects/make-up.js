import { CylinderGeometry, ExtrudeGeometry, Group, Shape, TorusGeometry } from 'three';
import { material, glass, metal, mesh, group, wrapped } from './base.js';

export function compact({ shade = '#e5c2a3', shell = '#f4efe9', open = true, scale = 1 } = {}) {
  const radius = 0.55 * scale;
  const body = mesh(
    new CylinderGeometry(radius, radius, 0.17 * scale, 96),
    material(shell, { clearcoat: 0.8, roughness: 0.25 }),
  );
  body.position.y = 0.085 * scale;
  const made = group(0.2 * scale, body);
  if (!open) return made;
  const pan = mesh(new CylinderGeometry(radius * 0.82, radius * 0.82, 0.03, 96), material(shade, { roughness: 0.85 }));
  pan.position.y = 0.18 * scale;
  const ring = mesh(new TorusGeometry(radius * 0.84, 0.02, 12, 96), metal());
  ring.rotation.x = Math.PI / 2;
  ring.position.y = 0.18 * scale;
  const cover = new Group();
  const shellTop = mesh(
    new CylinderGeometry(radius, radius, 0.1 * scale, 96),
    material(shell, { clearcoat: 0.8, roughness: 0.25 }),
  );
  const mirror = mesh(
    new CylinderGeometry(radius * 0.86, radius * 0.86, 0.012, 96),
    material('#dfe6ea', { metalness: 1, roughness: 0.05 }),
  );
  mirror.position.y = -0.06 * scale;
  cover.add(shellTop, mirror);
  cover.rotation.x = -1.92;
  cover.position.set(0, 0.17 * scale + radius * 0.95, -radius * 1.28);
  made.add(pan, ring, cover);
  return made;
}

export function lipTint({ color = '#b23a2e', scale = 1 } = {}) {
  const body = mesh(
    new CylinderGeometry(0.15 * scale, 0.15 * scale, 0.72 * scale, 64),
    glass(color, { opacity: 0.97, roughness: 0.12 }),
  );
  body.position.y = 0.36 * scale;
  const cap = mesh(
    new CylinderGeometry(0.155 * scale, 0.155 * scale, 0.62 * scale, 64),
    material('#efe7da', { clearcoat: 0.7, roughness: 0.3 }),
  );
  cap.position.y = 1.04 * scale;
  const ring = mesh(new CylinderGeometry(0.158 * scale, 0.158 * scale, 0.045 * scale, 64), metal());
  ring.position.y = 0.73 * scale;
  return group(0.55 * scale, body, cap, ring);
}

/** A smear of colour, as on a tile. */
export function smear({ color = '#b23a2e', length = 1.1, width = 0.3 } = {}) {
  const shape = new Shape();
  shape.moveTo(-length / 2, 0);
  shape.bezierCurveTo(-length * 0.5, width, -length * 0.1, width * 0.7, length * 0.2, width * 0.62);
  shape.bezierCurveTo(length * 0.42, width * 0.6, length * 0.6, width * 0.2, length * 0.46, -width * 0.1);
  shape.bezierCurveTo(length * 0.2, -width * 0.7, -length * 0.5, -width * 0.7, -length / 2, 0);
  const part = mesh(
    new ExtrudeGeometry(shape, {
      depth: 0.012,
      bevelEnabled: true,
      bevelSize: 0.03,
      bevelThickness: 0.022,
      bevelSegments: 6,
      curveSegments: 48,
    }),
    material(color, { roughness: 0.22, clearcoat: 1, clearcoatRoughness: 0.12 }),
  );
  part.rotation.x = -Math.PI / 2;
  return group(0.02, part);
}

/** A balm in a twist-up stick; `open` shows the balm, its cap beside it. */
export function stick({ color = '#dfe6ea', balm = '#e9c9bd', open = false, scale = 1, texture } = {}) {
  const radius = 0.17 * scale;
  const body = mesh(new CylinderGeometry(radius, radius, 0.72 * scale, 64), material(color, { roughness: 0.4 }));
  body.position.y = 0.36 * scale;
  const cap = mesh(
    new CylinderGeometry(radius * 1.04, radius * 1.04, 0.5 * scale, 64),
    material(color, { roughness: 0.4 }),
  );
  const ring = mesh(new CylinderGeometry(radius * 1.05, radius * 1.05, 0.03 * scale, 64), metal('#cfc6b4'));
  ring.position.y = 0.73 * scale;
  cap.position.y = 0.99 * scale;
  const made = group(0.45 * scale, body, ring, wrapped(texture, radius * 1.012, 0.6 * scale, 0.36 * scale, 1.75), cap);
  if (open) {
    const tip = mesh(
      new CylinderGeometry(radius * 0.8, radius * 0.8, 0.3 * scale, 48),
      material(balm, { roughness: 0.35 }),
    );
    tip.position.y = 0.86 * scale;
    cap.rotation.z = Math.PI / 2;
    cap.position.set(0.5 * scale, radius * 1.04, 0.18);
    made.add(tip);
  }
  made.userData.anchor.z = radius;
  return made;
}
