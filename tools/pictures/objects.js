// The things in the pictures. Each answers a Group that stands on y = 0, with `userData.anchor`: the point a tag names.
import {
  BoxGeometry,
  CylinderGeometry,
  DoubleSide,
  ExtrudeGeometry,
  Group,
  LatheGeometry,
  Mesh,
  MeshPhysicalMaterial,
  PlaneGeometry,
  RepeatWrapping,
  Shape,
  SphereGeometry,
  TorusGeometry,
  Vector2,
  Vector3,
} from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { citrus, weave } from './labels.js';

export const material = (color, options = {}) => new MeshPhysicalMaterial({ color, roughness: 0.5, ...options });
const glass = (color, options) =>
  material(color, {
    roughness: 0.18,
    clearcoat: 1,
    clearcoatRoughness: 0.08,
    transparent: true,
    opacity: 0.82,
    ...options,
  });
const metal = (color = '#d8c7a4') => material(color, { metalness: 1, roughness: 0.28 });

function mesh(geometry, mat) {
  const made = new Mesh(geometry, mat);
  made.castShadow = true;
  made.receiveShadow = true;
  return made;
}

function lathe(points, mat, segments = 96) {
  return mesh(
    new LatheGeometry(
      points.map(([x, y]) => new Vector2(x, y)),
      segments,
    ),
    mat,
  );
}

function group(anchorHeight, ...parts) {
  const made = new Group();
  made.add(...parts);
  made.userData.anchor = new Vector3(0, anchorHeight, 0);
  return made;
}

/** A label bent round a cylinder. */
function wrapped(texture, radius, height, y, angle = 1.9) {
  const part = mesh(
    new CylinderGeometry(radius, radius, height, 64, 1, true, Math.PI - angle / 2 + Math.PI, angle),
    material('#ffffff', { map: texture, roughness: 0.6, side: DoubleSide }),
  );
  part.position.y = y;
  part.castShadow = false;
  return part;
}

/** A bottle with rounded shoulders. */
function bottle(radius, height, neck, mat) {
  const shoulder = radius * 0.5;
  return lathe(
    [
      [0, 0.001],
      [radius * 0.93, 0],
      [radius, radius * 0.09],
      [radius, height - shoulder],
      [radius * 0.94, height - shoulder * 0.55],
      [radius * 0.7, height - shoulder * 0.18],
      [neck, height],
      [neck, height + neck * 0.5],
      [0, height + neck * 0.5],
    ],
    mat,
  );
}

export function serum({ tint = '#c9dedb', scale = 1, texture } = {}) {
  const height = 1.15 * scale;
  const radius = 0.36 * scale;
  const collar = mesh(new CylinderGeometry(0.15 * scale, 0.15 * scale, 0.2 * scale, 48), metal());
  collar.position.y = height + 0.12 * scale;
  const bulb = lathe(
    [
      [0, 0],
      [0.12, 0],
      [0.125, 0.16],
      [0.1, 0.32],
      [0.05, 0.4],
      [0, 0.41],
    ].map(([x, y]) => [x * scale, y * scale]),
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

export function tube({ color = '#f3ede2', cap = '#d8cdb9', scale = 1, texture } = {}) {
  const height = 1.5 * scale;
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
  made.userData.anchor = new Vector3(0, height * 0.62, radius * 0.6);
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
      const side = Math.cos(u * Math.PI) ** 0.6;
      const swell = side * Math.sin(Math.min(1, v * 1.06) * Math.PI) ** 0.55 * 0.2 + side * (1 - v) * 0.1;
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

export function cup({ tea = '#a8742a', color = '#efe8dc', scale = 1 } = {}) {
  const bowl = lathe(
    [
      [0, 0.02],
      [0.2, 0],
      [0.24, 0.05],
      [0.42, 0.24],
      [0.5, 0.56],
      [0.475, 0.56],
      [0.4, 0.26],
      [0.2, 0.1],
      [0, 0.1],
    ].map(([x, y]) => [x * scale, y * scale]),
    material(color, { roughness: 0.35, clearcoat: 0.5, side: DoubleSide }),
  );
  const surface = mesh(
    new CylinderGeometry(0.46 * scale, 0.45 * scale, 0.01, 64),
    material(tea, { roughness: 0.05, clearcoat: 1 }),
  );
  surface.position.y = 0.46 * scale;
  return group(0.46 * scale, bowl, surface);
}

export function slab({ size = [2.4, 0.22, 1.3], color = '#cfc6b8', rounded = 0.05 } = {}) {
  const part = mesh(new RoundedBoxGeometry(...size, 5, rounded), material(color, { roughness: 0.85 }));
  part.position.y = size[1] / 2;
  return group(size[1], part);
}

export function disc({ radius = 0.9, height = 0.18, color = '#b98d5e' } = {}) {
  const part = mesh(new CylinderGeometry(radius, radius, height, 96), material(color, { roughness: 0.7 }));
  part.position.y = height / 2;
  return group(height, part);
}

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
      sheen: 1,
      sheenRoughness: 0.6,
      bumpMap: bump,
      bumpScale: 0.6,
      side: DoubleSide,
    }),
  );
  part.rotation.x = -Math.PI / 2;
  return group(0, part);
}

export function citrusSlice({ radius = 0.34 } = {}) {
  const face = material('#ffffff', { map: citrus(), roughness: 0.4, clearcoat: 0.6 });
  const part = mesh(new CylinderGeometry(radius, radius, 0.09, 72), [
    material('#ee9a2b', { roughness: 0.5 }),
    face,
    face,
  ]);
  part.position.y = 0.045;
  return group(0.09, part);
}

export function leaf({ color = '#6d8b63', length = 0.7 } = {}) {
  const shape = new Shape();
  shape.moveTo(0, 0);
  shape.bezierCurveTo(length * 0.28, length * 0.22, length * 0.72, length * 0.24, length, 0);
  shape.bezierCurveTo(length * 0.72, -length * 0.24, length * 0.28, -length * 0.22, 0, 0);
  const geometry = new ExtrudeGeometry(shape, {
    depth: 0.006,
    bevelEnabled: true,
    bevelSize: 0.006,
    bevelThickness: 0.006,
    curveSegments: 24,
  });
  const part = mesh(geometry, material(color, { roughness: 0.6, side: DoubleSide }));
  part.rotation.x = -Math.PI / 2 + 0.12;
  part.position.y = 0.03;
  return group(0.03, part);
}

export function pebble({ color = '#a49d93', radius = 0.2 } = {}) {
  const part = mesh(new SphereGeometry(radius, 48, 32), material(color, { roughness: 0.8 }));
  part.scale.set(1.25, 0.62, 1);
  part.position.y = radius * 0.6;
  return group(radius, part);
}

export function candle({ color = '#f2e8d8' } = {}) {
  const glassBody = mesh(
    new CylinderGeometry(0.36, 0.34, 0.62, 72, 1, true),
    glass('#8f7a63', { opacity: 0.55, side: DoubleSide }),
  );
  glassBody.position.y = 0.31;
  const wax = mesh(
    new CylinderGeometry(0.33, 0.32, 0.44, 72),
    material(color, { roughness: 0.55, emissive: '#ffb45a', emissiveIntensity: 0.12 }),
  );
  wax.position.y = 0.23;
  const flame = mesh(
    new SphereGeometry(0.045, 24, 24),
    material('#ffdc9a', { emissive: '#ffbf5c', emissiveIntensity: 3 }),
  );
  flame.scale.y = 2.1;
  flame.position.y = 0.6;
  flame.castShadow = false;
  return group(0.5, glassBody, wax, flame);
}

export function crisp() {
  const part = mesh(new SphereGeometry(0.16, 32, 16), material('#d8a75a', { roughness: 0.85 }));
  part.scale.set(1.2, 0.24, 0.95);
  part.position.y = 0.04;
  return group(0.05, part);
}

export function bowl({ color = '#d9d2c5' } = {}) {
  return group(
    0.3,
    lathe(
      [
        [0, 0.01],
        [0.3, 0],
        [0.62, 0.2],
        [0.7, 0.38],
        [0.67, 0.38],
        [0.58, 0.22],
        [0.28, 0.06],
        [0, 0.06],
      ],
      material(color, { roughness: 0.5, side: DoubleSide }),
    ),
  );
}

export function ribbon({ color = '#a8322f' } = {}) {
  const loop = (angle) => {
    const part = mesh(
      new TorusGeometry(0.17, 0.045, 16, 48, Math.PI * 1.7),
      material(color, { roughness: 0.5, sheen: 1 }),
    );
    part.scale.set(1, 0.7, 1.6);
    part.rotation.set(Math.PI / 2 - 0.5, 0, angle);
    return part;
  };
  const knot = mesh(new SphereGeometry(0.07, 24, 24), material(color, { roughness: 0.5 }));
  const left = loop(0.6);
  const right = loop(2.6);
  left.position.set(-0.17, 0.04, 0);
  right.position.set(0.17, 0.04, 0);
  return group(0.1, left, right, knot);
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
  return group(0.4, part, band);
}

export function notebook({ color = '#3f5a52' } = {}) {
  const cover = mesh(new RoundedBoxGeometry(1.2, 0.09, 1.6, 4, 0.03), material(color, { roughness: 0.7 }));
  cover.position.y = 0.05;
  const pencil = mesh(new CylinderGeometry(0.03, 0.03, 1.2, 12), material('#d9a441', { roughness: 0.5 }));
  pencil.rotation.set(Math.PI / 2, 0, 0.4);
  pencil.position.set(0.1, 0.125, 0);
  return group(0.1, cover, pencil, new Mesh(new BoxGeometry(0.001, 0.001, 0.001)));
}
