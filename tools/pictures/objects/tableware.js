import { CapsuleGeometry, CylinderGeometry, DoubleSide } from 'three';
import { group, lathe, material, mesh, smooth } from './base.js';

const scaled = (points, scale) => points.map(([x, y]) => [x * scale, y * scale]);

/** A cup without a handle, on a foot; without `tea` it is empty. One with a `rim` is of clay, and its foot is bare. */
export function cup({ tea = '#a8742a', color = '#efe8dc', scale = 1, rim } = {}) {
  const outside = smooth([
    [0.22, 0.05],
    [0.36, 0.13],
    [0.46, 0.32],
    [0.5, 0.6],
  ]);
  const inside = smooth([
    [0.475, 0.6],
    [0.44, 0.33],
    [0.34, 0.16],
    [0, 0.1],
  ]);
  const made = group(
    0.4 * scale,
    lathe(
      scaled([[0, 0.03], [0.18, 0.03], [0.19, 0], [0.22, 0], ...outside, ...inside], scale),
      material(color, { roughness: 0.35, clearcoat: 0.5, side: DoubleSide }),
    ),
  );
  if (rim) {
    const edge = lathe(
      scaled(
        [
          [0.501, 0.5],
          [0.506, 0.6],
          [0.49, 0.61],
          [0.47, 0.6],
        ],
        scale,
      ),
      material(rim),
    );
    const foot = lathe(
      scaled(
        [
          [0.184, 0],
          [0.226, 0],
          [0.232, 0.055],
        ],
        scale,
      ),
      material('#b3855c', { roughness: 0.9, side: DoubleSide }),
    );
    made.add(edge, foot);
  }
  if (tea) {
    const surface = mesh(
      new CylinderGeometry(0.462 * scale, 0.45 * scale, 0.01, 64),
      material(tea, { roughness: 0.05, clearcoat: 1 }),
    );
    surface.position.y = 0.5 * scale;
    made.add(surface);
  }
  return made;
}

export function bowl({ color = '#d9d2c5', filled, scale = 1 } = {}) {
  const outside = smooth([
    [0.3, 0],
    [0.5, 0.08],
    [0.64, 0.22],
    [0.7, 0.42],
  ]);
  const inside = smooth([
    [0.66, 0.42],
    [0.6, 0.24],
    [0.46, 0.12],
    [0, 0.07],
  ]);
  const made = group(
    0.36 * scale,
    lathe(
      scaled([[0, 0.01], ...outside, [0.68, 0.435], ...inside], scale),
      material(color, { roughness: 0.5, side: DoubleSide }),
    ),
  );
  if (filled) {
    const food = lathe(
      scaled(
        smooth([
          [0.62, 0.29],
          [0.4, 0.33],
          [0.18, 0.31],
          [0, 0.35],
        ]),
        scale,
      ),
      material(filled, { roughness: 0.45, side: DoubleSide }),
    );
    made.add(food);
  }
  return made;
}

/** A spoon that lies; its bowl points to the left. */
export function spoon({ color = '#c99a66', scale = 1 } = {}) {
  const head = mesh(new CapsuleGeometry(0.13 * scale, 0.1 * scale, 12, 24), material(color, { roughness: 0.55 }));
  head.rotation.z = Math.PI / 2;
  head.scale.set(1, 1, 0.32);
  head.rotation.set(Math.PI / 2, 0, Math.PI / 2);
  const handle = mesh(new CapsuleGeometry(0.04 * scale, 0.85 * scale, 8, 16), material(color, { roughness: 0.55 }));
  handle.rotation.z = Math.PI / 2;
  handle.position.set(0.58 * scale, 0.03 * scale, 0);
  head.position.y = 0.05 * scale;
  return group(0.06 * scale, head, handle);
}
