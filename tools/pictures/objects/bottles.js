import { CapsuleGeometry, CatmullRomCurve3, CylinderGeometry, Group, TubeGeometry, Vector3 } from 'three';
import { bend, bottle, glass, group, lathe, material, mesh, metal, smooth, wrapped } from './base.js';

export function serum({ tint = '#c9dedb', scale = 1, texture } = {}) {
  const height = 1.15 * scale;
  const radius = 0.36 * scale;
  const collar = mesh(new CylinderGeometry(0.15 * scale, 0.15 * scale, 0.2 * scale, 48), metal());
  collar.position.y = height + 0.12 * scale;
  const bulb = lathe(
    [[0, 0], [0.12, 0], ...bend([0.124, 0.14], [0, 0.42], 14)].map(([x, y]) => [x * scale, y * scale]),
    material('#f3efe8', { roughness: 0.7 }),
  );
  bulb.position.y = height + 0.22 * scale;
  const body = bottle(radius, height, 0.13 * scale, glass(tint, { opacity: 0.92, roughness: 0.32 }));
  return group(height * 0.62, body, collar, bulb, wrapped(texture, radius * 1.006, 0.62 * scale, height * 0.42));
}

export function mist({ tint = '#dfe7e4', scale = 1, texture } = {}) {
  const height = 1.5 * scale;
  const radius = 0.3 * scale;
  const cap = mesh(
    new CylinderGeometry(0.19 * scale, 0.19 * scale, 0.42 * scale, 64),
    material('#f6f3ee', { clearcoat: 0.6 }),
  );
  cap.position.y = height + 0.25 * scale;
  const ring = mesh(new CylinderGeometry(0.2 * scale, 0.2 * scale, 0.05 * scale, 64), metal());
  ring.position.y = height + 0.03 * scale;
  const body = bottle(radius, height, 0.17 * scale, glass(tint, { opacity: 0.9, roughness: 0.25 }));
  return group(height * 0.6, body, ring, cap, wrapped(texture, radius * 1.006, 0.8 * scale, height * 0.45));
}

/** A tall straight bottle with a cap, frosted or clear. */
export function tallBottle({
  tint = '#dde6ea',
  cap = '#e9e6df',
  scale = 1,
  height = 1.5,
  radius = 0.27,
  texture,
} = {}) {
  const [tall, wide] = [height * scale, radius * scale];
  const body = bottle(wide, tall, wide * 0.5, glass(tint, { opacity: 0.96, roughness: 0.4 }));
  const collar = mesh(new CylinderGeometry(wide * 0.56, wide * 0.56, 0.05 * scale, 64), metal('#cfc6b4'));
  collar.position.y = tall + 0.05 * scale;
  const cover = lathe(
    [[0, 0], [wide * 0.6, 0], ...bend([wide * 0.6, 0.3 * scale], [0, 0.36 * scale], 6)],
    material(cap, { roughness: 0.55 }),
  );
  cover.position.y = tall + 0.07 * scale;
  return group(tall * 0.5, body, collar, cover, wrapped(texture, wide * 1.008, tall * 0.56, tall * 0.42, 1.75));
}

/** A bottle with a pump. */
export function pumpBottle({
  tint = '#cfdcc4',
  pump = '#f5f1e8',
  scale = 1,
  height = 1.2,
  radius = 0.4,
  texture,
} = {}) {
  const [tall, wide] = [height * scale, radius * scale];
  const white = material(pump, { roughness: 0.45 });
  const body = bottle(wide, tall, wide * 0.4, material(tint, { roughness: 0.45 }));
  const part = (top, bottom, long, y) => {
    const made = mesh(new CylinderGeometry(top * scale, bottom * scale, long * scale, 48), white);
    made.position.y = tall + y * scale;
    return made;
  };
  const spout = mesh(new CapsuleGeometry(0.05 * scale, 0.34 * scale, 8, 24), white);
  spout.rotation.z = Math.PI / 2 - 0.12;
  spout.position.set(0.14 * scale, tall + 0.5 * scale, 0);
  return group(
    tall * 0.5,
    body,
    part(0.19, 0.19, 0.16, 0.1),
    part(0.06, 0.06, 0.3, 0.3),
    part(0.13, 0.11, 0.1, 0.48),
    spout,
    wrapped(texture, wide * 1.008, tall * 0.56, tall * 0.42, 2),
  );
}

/** A baby's bottle with milk, a teat, and two handles, a ring and a sleeve of one colour. */
export function babyBottle({ ring = '#9fb8a4', scale = 1, height = 1.1, texture } = {}) {
  const tall = height * scale;
  const wide = 0.33 * scale;
  const shell = bottle(wide, tall, wide * 0.82, glass('#f2f6f6', { opacity: 0.42, roughness: 0.12 }));
  const milk = mesh(new CylinderGeometry(wide * 0.94, wide * 0.9, tall * 0.62, 64), material('#fbf5e6'));
  milk.position.y = tall * 0.33;
  const collar = mesh(new CylinderGeometry(wide * 0.92, wide * 0.95, 0.26 * scale, 64), material(ring));
  collar.position.y = tall + 0.08 * scale;
  const teat = lathe(
    smooth([
      [0.26, 0],
      [0.22, 0.1],
      [0.12, 0.2],
      [0.09, 0.3],
      [0.1, 0.37],
      [0.05, 0.44],
      [0, 0.45],
    ]).map(([x, y]) => [x * scale, y * scale]),
    material('#ecd3ae', { roughness: 0.4 }),
  );
  teat.position.y = tall + 0.2 * scale;
  const sleeve = mesh(new CylinderGeometry(wide * 1.02, wide * 1.02, tall * 0.16, 64), material(ring));
  sleeve.position.y = tall * 0.1;
  const made = group(tall * 0.5, milk, shell, collar, teat, sleeve);
  for (const side of [-1, 1]) {
    // From the ring out and down, and back to the glass.
    const curve = new CatmullRomCurve3(
      [
        [0.86, 0.06],
        [1.5, 0.02],
        [1.72, -0.2],
        [1.5, -0.42],
        [1, -0.46],
      ].map(([out, y]) => new Vector3(side * wide * out, tall + y * scale, 0)),
    );
    made.add(mesh(new TubeGeometry(curve, 40, 0.055 * scale, 12), material(ring)));
  }
  made.add(wrapped(texture, wide * 1.01, tall * 0.5, tall * 0.46, 1.5));
  return made;
}

/** A squat bottle with reeds. */
export function diffuser({ tint = '#b08a5a', scale = 1, texture, reeds = 8 } = {}) {
  const body = bottle(0.42 * scale, 0.82 * scale, 0.13 * scale, glass(tint, { opacity: 0.9, roughness: 0.2 }));
  const collar = mesh(new CylinderGeometry(0.16 * scale, 0.16 * scale, 0.16 * scale, 48), material('#3d3a33'));
  collar.position.y = 0.9 * scale;
  const made = group(0.4 * scale, body, collar, wrapped(texture, 0.424 * scale, 0.46 * scale, 0.34 * scale, 2));
  for (let i = 0; i < reeds; i += 1) {
    const reed = mesh(
      new CylinderGeometry(0.016 * scale, 0.016 * scale, 1.5 * scale, 8),
      material('#cbb188', { roughness: 0.8 }),
    );
    const lean = new Group();
    reed.position.y = 0.75 * scale;
    lean.add(reed);
    lean.position.y = 0.6 * scale;
    lean.rotation.set(Math.sin(i * 2.4) * 0.22, 0, (i - (reeds - 1) / 2) * 0.1);
    made.add(lean);
  }
  return made;
}
