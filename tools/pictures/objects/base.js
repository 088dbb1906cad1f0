// What the things in the pictures are made of. Each thing is a Group that stands on y = 0, with `userData.anchor`: the
// point a tag names.
import {
  CylinderGeometry,
  DoubleSide,
  Group,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  SplineCurve,
  Vector2,
  Vector3,
} from 'three';

/** Reflections cost most of the time: what is matt is drawn without, and a second one only what is lacquered has. */
export function material(color, options = {}) {
  const { roughness = 0.5, clearcoat = 0, metalness = 0 } = options;
  if (clearcoat > 0) return new MeshPhysicalMaterial({ color, roughness, ...options });
  if (roughness < 0.7 || metalness > 0) return new MeshStandardMaterial({ color, roughness, ...options });
  const { roughness: _, ...matt } = options;
  return new MeshLambertMaterial({ color, ...matt });
}

export const glass = (color, options) =>
  material(color, {
    roughness: 0.18,
    clearcoat: 1,
    clearcoatRoughness: 0.08,
    transparent: true,
    opacity: 0.82,
    ...options,
  });

export const metal = (color = '#d8c7a4') => material(color, { metalness: 1, roughness: 0.28 });

export function mesh(geometry, mat) {
  const made = new Mesh(geometry, mat);
  made.castShadow = true;
  made.receiveShadow = true;
  return made;
}

export function lathe(points, mat, segments = 96) {
  return mesh(
    new LatheGeometry(
      points.map(([x, y]) => new Vector2(x, y)),
      segments,
    ),
    mat,
  );
}

export function group(anchorHeight, ...parts) {
  const made = new Group();
  made.add(...parts);
  made.userData.anchor = new Vector3(0, anchorHeight, 0);
  return made;
}

/** Marks what may reach over the edge of a picture. */
export function prop(made) {
  made.userData.prop = true;
  return made;
}

/** A quarter of a circle in a profile, from one point to another. */
export function bend([x, y], [toX, toY], steps = 10) {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (i / steps) * (Math.PI / 2);
    return [toX + (x - toX) * Math.cos(angle), y + (toY - y) * Math.sin(angle)];
  });
}

/** A profile drawn through points without a corner. */
export const smooth = (points, steps = 40) =>
  new SplineCurve(points.map(([x, y]) => new Vector2(x, y))).getPoints(steps).map(({ x, y }) => [Math.max(0, x), y]);

/** A label bent round a cylinder. */
export function wrapped(texture, radius, height, y, angle = 1.9) {
  const part = mesh(
    new CylinderGeometry(radius, radius, height, 64, 1, true, Math.PI - angle / 2 + Math.PI, angle),
    material('#ffffff', { map: texture, roughness: 0.6, side: DoubleSide, transparent: true }),
  );
  part.position.y = y;
  part.castShadow = false;
  return part;
}

/** A bottle with rounded shoulders. */
export function bottle(radius, height, neck, mat) {
  return lathe(
    [
      [0, 0.001],
      ...bend([radius * 0.92, 0], [radius, radius * 0.09], 1),
      ...bend([radius, height - radius * 0.5], [neck, height]),
      [neck, height + neck * 0.5],
      [0, height + neck * 0.5],
    ],
    mat,
  );
}
