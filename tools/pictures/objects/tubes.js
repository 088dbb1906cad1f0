import { CylinderGeometry, DoubleSide, Group, PlaneGeometry, Vector3 } from 'three';
import { material, mesh } from './base.js';

/** A tube that stands on its cap; `rolled` up from its end, it is shorter. */
export function tube({ color = '#f3ede2', cap = '#d8cdb9', scale = 1, texture, rolled = false } = {}) {
  const height = (rolled ? 1 : 1.5) * scale;
  const radius = 0.33 * scale;
  const made = new Group();
  // Round at the cap, flat at the crimp.
  const geometry = new CylinderGeometry(radius, radius, height, 64, 24, true);
  const position = geometry.attributes.position;
  for (let i = 0; i < position.count; i += 1) {
    const up = (position.getY(i) + height / 2) / height;
    const flat = 1 - Math.max(0, up - 0.15) ** 1.4 * 1.18;
    position.setZ(i, position.getZ(i) * Math.max(0.03, flat));
    position.setX(i, position.getX(i) * (1 + up * 0.16));
  }
  geometry.computeVertexNormals();
  const body = mesh(geometry, material(color, { roughness: 0.42, clearcoat: 0.35, side: DoubleSide }));
  body.position.y = height / 2 + 0.3 * scale;
  const front = mesh(
    new PlaneGeometry(radius * 1.25, height * 0.62, 1, 12),
    material('#ffffff', { map: texture, roughness: 0.55, transparent: true }),
  );
  front.position.set(0, height * 0.5 + 0.3 * scale, radius * 0.84);
  front.rotation.x = -0.16;
  front.castShadow = false;
  const lid = mesh(
    new CylinderGeometry(radius * 1.02, radius * 1.02, 0.3 * scale, 64),
    material(cap, { clearcoat: 0.4 }),
  );
  lid.position.y = 0.15 * scale;
  made.add(body, front, lid);
  if (rolled) {
    const width = radius * 2.3;
    const roll = mesh(new CylinderGeometry(0.1 * scale, 0.1 * scale, width, 32), material(color, { roughness: 0.42 }));
    roll.rotation.z = Math.PI / 2;
    roll.position.set(0, height + 0.36 * scale, 0.05 * scale);
    made.add(roll);
  }
  made.userData.anchor = new Vector3(0, height * 0.62, radius * 0.6);
  return made;
}
