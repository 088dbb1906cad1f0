// What stands by: a vase, sprigs, a twine, crumpled paper, drops, nuts.
import { BoxGeometry, CylinderGeometry, DoubleSide, Group, PlaneGeometry, SphereGeometry, TorusGeometry } from 'three';
import { group, lathe, material, mesh, prop, smooth } from './base.js';
import { leaf } from './props.js';
import { checks, stone } from '../textures.js';

/** A stem with leaves that lies. */
export function sprig({ color = '#6f8a6a', length = 1.3, leaves = 9, size = 0.32 } = {}) {
  const made = group(0.04);
  const stem = mesh(new CylinderGeometry(0.012, 0.018, length, 8), material('#7a6a4a', { roughness: 0.8 }));
  stem.rotation.z = Math.PI / 2;
  stem.position.set(length / 2, 0.03, 0);
  made.add(stem);
  for (let i = 0; i < leaves; i += 1) {
    const one = leaf({ color, length: size * (1.1 - (i / leaves) * 0.5) });
    const along = 0.12 + (i / leaves) * 0.86;
    one.position.set(along * length, 0.01 + (i % 3) * 0.012, 0);
    one.rotation.set(0, (i % 2 === 0 ? 1 : -1) * (0.75 - along * 0.4), 0);
    made.add(one);
  }
  return prop(made);
}

export function vase({ color = '#d9d0c0', scale = 1, leafColor = '#6f8a6a', bare = false } = {}) {
  const made = group(
    0.6 * scale,
    lathe(
      smooth([
        [0.2, 0],
        [0.38, 0.14],
        [0.44, 0.42],
        [0.3, 0.78],
        [0.13, 0.98],
        [0.13, 1.12],
        [0.17, 1.2],
      ]).map(([x, y]) => [x * scale, y * scale]),
      material(color, { roughness: 0.6, side: DoubleSide }),
    ),
  );
  for (let i = 0; i < (bare ? 0 : 3); i += 1) {
    const twig = sprig({ color: leafColor, length: (1.5 - i * 0.25) * scale, leaves: 11, size: 0.36 * scale });
    twig.rotation.set(0.5 * (i - 1), 0.4 * i, Math.PI / 2 - 0.32 * (i - 1));
    twig.position.y = 1.05 * scale;
    made.add(twig);
  }
  return prop(made);
}

export const stoneSlab = ({ radius = 1.2, height = 0.14, color = '#c5beb2' } = {}) => {
  const part = mesh(
    new CylinderGeometry(radius, radius, height, 96),
    material('#ffffff', { map: stone(color, [2, 2]), roughness: 0.85 }),
  );
  part.position.y = height / 2;
  return prop(group(height, part));
};

export function checkedCloth({ width = 3, depth = 2.2, color = '#b9674f' } = {}) {
  const part = mesh(
    new PlaneGeometry(width, depth, 60, 40),
    material('#ffffff', { map: checks(color), roughness: 0.95, side: DoubleSide }),
  );
  const position = part.geometry.attributes.position;
  for (let i = 0; i < position.count; i += 1)
    position.setZ(
      i,
      0.03 + Math.sin(position.getX(i) * 3.3 + position.getY(i)) * 0.014 + Math.sin(position.getY(i) * 5) * 0.008,
    );
  part.geometry.computeVertexNormals();
  part.rotation.x = -Math.PI / 2;
  return prop(group(0, part));
}

export function drops({ spread = 1.2, count = 26 } = {}) {
  const made = group(0);
  const water = material('#dfe9ee', { roughness: 0.05, clearcoat: 1, transparent: true, opacity: 0.28 });
  for (let i = 0; i < count; i += 1) {
    const drop = mesh(new SphereGeometry(0.03 + (i % 4) * 0.013, 20, 12), water);
    const out = spread * Math.sqrt((i + 3) / (count + 3));
    drop.scale.y = 0.3;
    drop.position.set(Math.cos(i * 2.4) * out, 0.008, Math.sin(i * 2.4) * out * 0.6);
    made.add(drop);
  }
  return prop(made);
}

export function nuts({ count = 9, colors = ['#b07a45', '#d8b078', '#8a5a34'], size = 0.1, spread = 0.5 } = {}) {
  const made = new Group();
  for (let i = 0; i < count; i += 1) {
    const nut = mesh(new SphereGeometry(size, 24, 16), material(colors[i % colors.length], { roughness: 0.6 }));
    const out = spread * Math.sqrt(i / count);
    nut.scale.set(1.35, 0.7, 0.85);
    nut.position.set(Math.cos(i * 2.4) * out * 1.4, size * 0.7, Math.sin(i * 2.4) * out);
    nut.rotation.y = i * 1.9;
    made.add(nut);
  }
  return prop(made);
}

/** A band tied round a parcel. */
export function twine({ width = 1.3, height = 0.4, depth = 1.2, color = '#b08b57' } = {}) {
  const made = group(height);
  const string = material(color, { roughness: 0.9 });
  const run = (long, at, turn) => {
    const part = mesh(new CylinderGeometry(0.018, 0.018, long, 8), string);
    part.position.set(...at);
    part.rotation.set(...turn);
    made.add(part);
  };
  run(width, [0, height, 0], [0, 0, Math.PI / 2]);
  run(depth, [0, height, 0], [Math.PI / 2, 0, 0]);
  run(height, [0, height / 2, depth / 2], [0, 0, 0]);
  for (const side of [-1, 1]) {
    const loop = mesh(new TorusGeometry(0.13, 0.018, 8, 32), string);
    loop.rotation.set(Math.PI / 2 - 0.3, 0, 0.5 * side);
    loop.scale.set(1, 0.6, 1);
    loop.position.set(0.13 * side, height + 0.05, 0);
    made.add(loop);
  }
  return prop(made);
}

/** A window at night: bars, dark panes, rain on them. */
export function pane({ width = 5, height = 4, color = '#252c3a' } = {}) {
  const dark = mesh(new PlaneGeometry(width, height), material(color, { roughness: 0.25 }));
  dark.position.y = height / 2;
  const made = group(1, dark);
  const wooden = material('#6d6257', { roughness: 0.8 });
  const bar = (w, h, x, y) => {
    const part = mesh(new BoxGeometry(w, h, 0.09), wooden);
    part.position.set(x, y, 0.03);
    made.add(part);
  };
  bar(0.12, height, -0.75, height / 2);
  bar(0.12, height, 1.2, height / 2);
  bar(width, 0.14, 0, 0.07);
  bar(width, 0.1, 0, 1.75);
  const water = material('#8d9db5', { roughness: 0.1, clearcoat: 1 });
  for (let i = 0; i < 170; i += 1) {
    const [across, along, heavy] = [12.9898, 78.233, 37.719].map(
      (by) => (((Math.sin((i + 1) * by) * 43758.5453) % 1) + 1) % 1,
    );
    const drop = mesh(new SphereGeometry(0.008 + heavy * 0.014, 10, 8), water);
    drop.scale.set(1, heavy > 0.75 ? 3.2 : 1.25, 0.5);
    drop.position.set((across - 0.5) * 3.4, 0.15 + along * 2.8, 0.01);
    made.add(drop);
  }
  return prop(made);
}
