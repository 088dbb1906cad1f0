// A photographer's studio: backdrop, soft light from the window side, camera. Many frames with the light and the lens
// moved a little are averaged: soft shadows, a little depth of field and smooth edges come of that.
import {
  ACESFilmicToneMapping,
  CircleGeometry,
  Color,
  DirectionalLight,
  DoubleSide,
  Group,
  HemisphereLight,
  LatheGeometry,
  Mesh,
  MeshPhysicalMaterial,
  PCFSoftShadowMap,
  PerspectiveCamera,
  PMREMGenerator,
  Scene,
  Vector2,
  Vector3,
  WebGLRenderer,
} from 'three';
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js';

let renderer;
let environment;

function prepare(width, height) {
  renderer ??= new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
  renderer.setPixelRatio(1);
  renderer.setSize(width, height, false);
  renderer.toneMapping = ACESFilmicToneMapping;
  renderer.toneMappingExposure = 0.98;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFSoftShadowMap;
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
  const paper = new MeshPhysicalMaterial({ color: new Color(color), roughness: 0.95, side: DoubleSide });
  // The half behind the things; the camera stands in the other.
  const bend = new Mesh(new LatheGeometry(points, 128, Math.PI / 2, Math.PI), paper);
  const floor = new Mesh(new CircleGeometry(30, 64), paper);
  floor.rotation.x = -Math.PI / 2;
  floor.position.y = -0.002;
  bend.receiveShadow = floor.receiveShadow = true;
  return new Group().add(bend, floor);
}

/**
 * Renders a scene.
 * @returns the picture as WebP (base64) and where each tagged thing is in it, 0..1.
 */
export function photograph(spec, { width, height, frames, quality }) {
  prepare(width, height);
  const scene = new Scene();
  scene.environment = environment;
  scene.environmentIntensity = spec.ambient ?? 0.5;
  scene.background = new Color(spec.backdrop);
  scene.add(backdrop(spec.backdrop), new HemisphereLight('#fff6ea', spec.backdrop, 0.35));
  const things = new Group();
  for (const { thing, at = [0, 0, 0], turn = [0, 0, 0] } of spec.things) {
    thing.position.set(...at);
    thing.rotation.set(...turn);
    things.add(thing);
  }
  scene.add(things);

  const sun = new DirectionalLight(spec.light ?? '#ffedd2', spec.strength ?? 3);
  sun.castShadow = true;
  sun.shadow.mapSize.set(1536, 1536);
  sun.shadow.radius = 3;
  sun.shadow.bias = -0.0006;
  sun.shadow.normalBias = 0.02;
  Object.assign(sun.shadow.camera, { left: -4, right: 4, top: 4, bottom: -4, near: 0.5, far: 20 });
  scene.add(sun, sun.target);

  const target = new Vector3(...spec.target);
  const camera = new PerspectiveCamera(spec.angle ?? 26, width / height, 0.1, 60);
  const eye = new Vector3(...spec.camera);
  const from = new Vector3(...(spec.sun ?? [-3.6, 5, 3.2]));
  camera.position.copy(eye);
  camera.lookAt(target);
  const right = new Vector3().setFromMatrixColumn(camera.matrix, 0);
  const up = new Vector3().setFromMatrixColumn(camera.matrix, 1);

  const gl = renderer.getContext();
  const sum = new Float32Array(width * height * 4);
  const pixels = new Uint8Array(width * height * 4);
  for (let frame = 0; frame < frames; frame += 1) {
    // Points spread evenly over a disc (Vogel's spiral).
    const radius = Math.sqrt((frame + 0.5) / frames);
    const angle = frame * 2.399963;
    const lens = (spec.lens ?? 0.035) * radius;
    camera.position
      .copy(eye)
      .addScaledVector(right, Math.cos(angle) * lens)
      .addScaledVector(up, Math.sin(angle) * lens);
    camera.lookAt(target);
    camera.setViewOffset(width, height, Math.cos(angle * 1.7) * 0.5, Math.sin(angle * 1.3) * 0.5, width, height);
    sun.position.set(
      from.x + Math.cos(angle) * radius * 0.75,
      from.y + Math.sin(angle) * radius * 0.5,
      from.z + Math.sin(angle * 1.9) * radius * 0.75,
    );
    renderer.render(scene, camera);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    for (let i = 0; i < sum.length; i += 1) sum[i] += pixels[i];
  }

  camera.position.copy(eye);
  camera.clearViewOffset();
  camera.lookAt(target);
  camera.updateMatrixWorld();
  things.updateMatrixWorld(true);
  const anchors = {};
  for (const { thing, product } of spec.things) {
    if (!product) continue;
    const point = thing.localToWorld(thing.userData.anchor.clone()).project(camera);
    const place = { x: Number(((point.x + 1) / 2).toFixed(4)), y: Number(((1 - point.y) / 2).toFixed(4)) };
    if (place.x > 0.02 && place.x < 0.98 && place.y > 0.02 && place.y < 0.98) anchors[product] ??= place;
  }

  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const draw = canvas.getContext('2d');
  const image = draw.createImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const source = ((height - 1 - y) * width + x) * 4;
      const drop = (y * width + x) * 4;
      // A touch of grain keeps the backdrop from showing steps of colour.
      const grain = Math.random() * 1.6 - 0.8;
      for (let channel = 0; channel < 3; channel += 1)
        image.data[drop + channel] = sum[source + channel] / frames + grain;
      image.data[drop + 3] = 255;
    }
  }
  draw.putImageData(image, 0, 0);
  return { data: canvas.toDataURL('image/webp', quality).split(',')[1], anchors };
}
