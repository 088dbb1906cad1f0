// A photographer's studio: backdrop, soft light from the window side, camera. Many frames with the light and the lens
// moved a little are averaged: soft shadows, a little depth of field and smooth edges come of that.
import {
  Box3,
  CircleGeometry,
  Color,
  DirectionalLight,
  DoubleSide,
  Group,
  HemisphereLight,
  LatheGeometry,
  Mesh,
  MeshLambertMaterial,
  NeutralToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  PMREMGenerator,
  PointLight,
  Scene,
  Vector2,
  Vector3,
  WebGLRenderer,
} from 'three';
import { shade } from './shade.js';
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js';

let renderer;
let environment;
const sunPlace = [-3.6, 5, 3.2];

function prepare(width, height) {
  renderer ??= new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.toneMapping = NeutralToneMapping;
  renderer.toneMappingExposure = 1.08;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  environment ??= new PMREMGenerator(renderer).fromScene(new RoomEnvironment(), 0.03).texture;
}

/** Floor and wall in one bend, as a paper backdrop hangs. */
function backdrop(color) {
  const profile = [];
  for (let i = 0; i <= 40; i += 1) {
    const angle = (i / 40) * (Math.PI / 2);
    profile.push(new Vector2(4.4 + Math.sin(angle) * 2.4, 2.4 - Math.cos(angle) * 2.4));
  }
  const points = [new Vector2(0, 0), new Vector2(3, 0), ...profile, new Vector2(6.8, 9)];
  const paper = new MeshLambertMaterial({ color: new Color(color), side: DoubleSide });
  // The half behind the things; the camera stands in the other.
  const bend = new Mesh(new LatheGeometry(points, 128, Math.PI / 2, Math.PI), paper);
  const floor = new Mesh(new CircleGeometry(30, 64), paper);
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -0.002;
  bend.receiveShadow = floor.receiveShadow = true;
  return new Group().add(bend, floor);
}

/** Moves the camera away until nothing but props reaches over the edge. */
function stepBack(camera, eye, target, things, [across, along] = [0.86, 0.86]) {
  const corners = things.children
    .filter((thing) => !thing.userData.prop)
    .flatMap((thing) => {
      const { min, max } = new Box3().setFromObject(thing);
      return [min, max].flatMap(({ x }) => [min, max].flatMap(({ y }) => [min, max].map(({ z }) => [x, y, z])));
    });
  const point = new Vector3();
  for (let step = 0; step < 110; step += 1) {
    camera.position.copy(eye);
    camera.lookAt(target);
    camera.updateMatrixWorld();
    const inside = corners.every((corner) => {
      point.set(...corner).project(camera);
      return Math.abs(point.x) < across && Math.abs(point.y) < along;
    });
    if (inside) return;
    eye.sub(target).multiplyScalar(1.025).add(target);
  }
}

/**
 * Renders a scene.
 * @returns the picture as WebP (base64) and where each tagged thing is in it, 0..1.
 */
export function photograph(spec, { width, height, frames, quality, grain: rough = 0.8 }) {
  prepare(width, height);
  const scene = new Scene();
  scene.environment = environment;
  scene.environmentIntensity = spec.ambient ?? 0.4;
  scene.background = new Color(spec.backdrop);
  scene.add(
    backdrop(spec.backdrop),
    new HemisphereLight(
      spec.sky ?? '#f6f5f4',
      new Color(spec.backdrop).lerp(new Color('#ffffff'), 0.6),
      spec.fill ?? 1.15,
    ),
  );
  const things = new Group();
  for (const { thing, at = [0, 0, 0], turn = [0, 0, 0] } of spec.things) {
    thing.position.set(...at);
    thing.rotation.set(...turn);
    things.add(thing);
  }
  scene.add(things);
  if (spec.shade) scene.add(shade(spec.shade, spec.sun ?? sunPlace));
  // Always there, dark where nothing burns: one set of lights is one set of programs to compile.
  const flame = new PointLight('#ffab55', spec.flame ? (spec.glow ?? 5) : 0, 12, 1.5);
  flame.position.set(...(spec.flame ?? [0, 1, 0]));
  scene.add(flame);

  const sun = new DirectionalLight(spec.light ?? '#fff1e0', spec.strength ?? 2.9);
  sun.castShadow = true;
  sun.shadow.mapSize.set(1024, 1024);
  sun.shadow.radius = 3;
  sun.shadow.bias = -0.0006;
  sun.shadow.normalBias = 0.02;
  Object.assign(sun.shadow.camera, { left: -4, right: 4, top: 4, bottom: -4, near: 0.5, far: 20 });
  scene.add(sun, sun.target);

  const target = new Vector3(...spec.target);
  const camera = new PerspectiveCamera(spec.angle ?? 26, width / height, 0.1, 60);
  const eye = new Vector3(...spec.camera);
  const from = new Vector3(...(spec.sun ?? sunPlace));
  things.updateMatrixWorld(true);
  stepBack(camera, eye, target, things, spec.reach);
  const right = new Vector3().setFromMatrixColumn(camera.matrix, 0);
  const up = new Vector3().setFromMatrixColumn(camera.matrix, 1);

  const soft = spec.soft ?? 0.55;
  const gl = renderer.getContext();
  const sum = new Float32Array(width * height * 4);
  const pixels = new Uint8Array(width * height * 4);
  for (let frame = 0; frame < frames; frame += 1) {
    // Points spread evenly over a disc (Vogel's spiral).
    const radius = Math.sqrt((frame + 0.5) / frames);
    const angle = frame * 2.399963;
    const lens = (spec.lens ?? 0.022) * radius;
    camera.position
      .copy(eye)
      .addScaledVector(right, Math.cos(angle) * lens)
      .addScaledVector(up, Math.sin(angle) * lens);
    camera.lookAt(target);
    camera.setViewOffset(width, height, Math.cos(angle * 1.7) * 0.5, Math.sin(angle * 1.3) * 0.5, width, height);
    sun.position.set(
      from.x + Math.cos(angle) * radius * soft,
      from.y + Math.sin(angle) * radius * soft * 0.7,
      from.z + Math.sin(angle * 1.9) * radius * soft,
    );
    renderer.render(scene, camera);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    for (let i = 0; i < sum.length; i += 1) sum[i] += pixels[i];
  }

  camera.position.copy(eye);
  camera.clearViewOffset();
  camera.lookAt(target);
  camera.updateMatrixWorld();
  const anchors = {};
  for (const { thing, product } of spec.things) {
    if (!product) continue;
    const point = thing.localToWorld(thing.userData.anchor.clone()).project(camera);
    const place = { x: Number(((point.x + 1) / 2).toFixed(4)), y: Number(((1 - point.y) / 2).toFixed(4)) };
    if ([place.x, place.y].every((share) => share > 0.06 && share < 0.94)) anchors[product] ??= place;
  }

  // Programs stay, for the next picture; what they drew goes.
  if (!spec.reach || spec.reach[0] < 9)
    scene.traverse(({ geometry, material }) => {
      geometry?.dispose();
      for (const each of [material ?? []].flat()) each.map?.dispose();
    });

  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const draw = canvas.getContext('2d');
  const image = draw.createImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const source = ((height - 1 - y) * width + x) * 4;
      const drop = (y * width + x) * 4;
      // A touch of grain keeps the backdrop from showing steps of colour.
      const grain = (Math.random() * 2 - 1) * rough;
      for (let channel = 0; channel < 3; channel += 1)
        image.data[drop + channel] = sum[source + channel] / frames + grain;
      image.data[drop + 3] = 255;
    }
  }
  draw.putImageData(image, 0, 0);
  return { data: canvas.toDataURL('image/webp', quality).split(',')[1], anchors };
}
