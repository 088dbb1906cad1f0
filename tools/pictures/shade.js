// What stands between the sun and the things and is seen by its shadow alone: the bars of a window, leaves outside it.
import { BoxGeometry, DoubleSide, Group, Mesh, MeshBasicMaterial, ShapeGeometry, Vector3 } from 'three';
import { leafShape } from './objects/props.js';

const unseen = new MeshBasicMaterial({ colorWrite: false, depthWrite: false, side: DoubleSide });

function bar(width, height, x, y) {
  const part = new Mesh(new BoxGeometry(width, height, 0.02), unseen);
  part.position.set(x, y, 0);
  part.castShadow = true;
  return part;
}

function windowBars() {
  const made = new Group();
  for (const x of [-1.75, 0, 1.75]) made.add(bar(0.14, 9, x, 0));
  for (const y of [-1.3, 1.1, 3.4]) made.add(bar(9, 0.14, 0, y));
  return made;
}

function leaves() {
  const made = new Group();
  for (let i = 0; i < 16; i += 1) {
    const part = new Mesh(new ShapeGeometry(leafShape(0.8 + (i % 3) * 0.22), 12), unseen);
    const side = i % 2 === 0 ? 1 : -1;
    const along = (i / 16) * 3.6;
    part.position.set(-2.4 + along, 1.7 - along * 0.62 + Math.sin(i * 2.1) * 0.1, 0);
    part.rotation.z = -0.5 + side * (0.75 + (i % 4) * 0.12);
    part.castShadow = true;
    made.add(part);
  }
  const stem = bar(4.2, 0.04, -0.7, 0.65);
  stem.rotation.z = -0.55;
  return made.add(stem);
}

/** @param kind `window` or `leaves`; a list for both. */
export function shade(kind, sun) {
  const made = new Group();
  for (const each of [kind].flat()) made.add(each === 'window' ? windowBars() : leaves());
  const from = new Vector3(...sun);
  made.position.copy(from.multiplyScalar(0.62)).add(new Vector3(0, 0.5, 0));
  made.lookAt(new Vector3(...sun).multiplyScalar(2));
  return made;
}
