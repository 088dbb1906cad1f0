// What moves in the clips: a teapot, the tea that runs from it, the wand of a lip tint.
import { CapsuleGeometry, CatmullRomCurve3, CylinderGeometry, SphereGeometry, TubeGeometry, Vector3 } from 'three';
import { TeapotGeometry } from 'three/addons/geometries/TeapotGeometry.js';
import { group, material, mesh, prop } from './base.js';

export function teapot({ color = '#4f4a48', size = 0.5 } = {}) {
  const body = mesh(new TeapotGeometry(size, 14), material(color, { roughness: 0.45, clearcoat: 0.3, side: 2 }));
  const made = prop(group(0, body));
  const { position } = body.geometry.attributes;
  let tip = 0;
  for (let i = 1; i < position.count; i += 1) if (position.getX(i) > position.getX(tip)) tip = i;
  made.userData.tip = [position.getX(tip), position.getY(tip)];
  return made;
}

/** Where the tip of the spout is when the pot stands at a point, tilted. */
export function spoutOf(pot, [x, y], tilt) {
  const [a, b] = pot.userData.tip;
  return [x + a * Math.cos(tilt) - b * Math.sin(tilt), y + a * Math.sin(tilt) + b * Math.cos(tilt)];
}

/** Tea that falls in a curve from one point to another. */
export function stream([x, y], [toX, toY], flows, color) {
  const points = Array.from({ length: 12 }, (_, i) => {
    const share = i / 11;
    return new Vector3(x - 0.02 + (toX - x) * share, y + (toY - y) * share ** 1.7, 0);
  });
  const tea = material(color, { roughness: 0.08, clearcoat: 1 });
  const made = prop(group(0, mesh(new TubeGeometry(new CatmullRomCurve3(points), 40, 0.026, 12), tea)));
  made.visible = flows;
  return made;
}

export function applicator() {
  const stem = mesh(new CylinderGeometry(0.025, 0.025, 0.5, 16), material('#e9e2d6', { roughness: 0.4 }));
  stem.position.y = 0.3;
  const tip = mesh(new CapsuleGeometry(0.04, 0.1, 8, 16), material('#8c3a30', { roughness: 0.6 }));
  tip.position.y = 0.06;
  const cap = mesh(new CylinderGeometry(0.12, 0.12, 0.6, 48), material('#efe7da', { clearcoat: 0.7, roughness: 0.3 }));
  cap.position.y = 0.82;
  return prop(group(0, stem, tip, cap, mesh(new SphereGeometry(0.03, 12, 8), material('#8c3a30'))));
}
