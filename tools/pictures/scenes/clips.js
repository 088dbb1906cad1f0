// The clips: what stands in them, and how it has moved at a moment from 0 to 1.
import { Group } from 'three';
import * as make from '../objects/index.js';
import { catalogue } from '../things/catalogue.js';
import { tints } from '../things/first.js';
import { glazes } from '../things/shanmai.js';

/** 0 before `from`, 1 after `to`, and softly in between. */
const part = (t, from, to) => {
  const share = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return share * share * (3 - 2 * share);
};
const camera = (eye, target, angle = 26) => ({ camera: eye, target, angle, reach: [99, 99], soft: 0.16, lens: 0.008 });

/** Tea is poured, the tin that it came in behind it. */
const pour =
  (id, { glaze, tea, wall, wood }) =>
  () => {
    const board = make.board({ size: [3.4, 0.16, 1.9], color: wood });
    const [color, rim] = glazes[glaze];
    const cup = make.cup({ scale: 1, color, rim, tea });
    const surface = cup.children.at(-1);
    const pot = make.teapot({ color: '#4f4a48' });
    const tin = catalogue[id]({ scale: 0.9 });
    return {
      seconds: 8,
      at(t) {
        const level = 0.17 + part(t, 0.18, 0.74) * 0.31;
        surface.position.y = level;
        surface.scale.x = surface.scale.z = 0.72 + (level - 0.17) * 0.9;
        const tilt = -0.1 - 0.5 * (part(t, 0.02, 0.16) - part(t, 0.76, 0.92));
        pot.rotation.z = tilt;
        const flows = t > 0.15 && t < 0.78;
        const [x, y] = make.spoutOf(pot, [-1.42, 1.62, 0], tilt);
        const stream = make.stream([x, y], [0.34, 0.16 + level], flows, tea);
        return {
          backdrop: wall,
          ...camera([0.2, 2.5, 6.6], [-0.25, 1.0, 0], 37),
          shade: 'window',
          sun: [-4.2, 4.4, 2.6],
          strength: 3.3,
          things: [
            { thing: board },
            { thing: tin, at: [1.15, 0.16, -0.55], turn: [0, -0.15, 0] },
            { thing: cup, at: [0.25, 0.16, 0.15] },
            { thing: pot, at: [-1.42, 1.62, 0.15], turn: [0, 0, tilt] },
            { thing: stream, at: [0, 0, 0.15] },
          ],
        };
      },
    };
  };

function swatch() {
  const colours = [0, 2, 4, 3].map((i) => tints[i]);
  const strokes = colours.map((color) => {
    const made = new Group();
    const stroke = make.smear({ color, length: 1.5, width: 0.28 });
    stroke.position.x = 0.79;
    made.add(stroke);
    made.userData.prop = true;
    return made;
  });
  const lips = colours.map((_, i) => catalogue['isle-glow-lip-tea']({ i: [0, 2, 4, 3][i], scale: 0.72 }));
  const wand = make.applicator();
  return {
    seconds: 7,
    at(t) {
      const now = Math.min(3, Math.floor(t / 0.235));
      const drawn = (i) => part(t, 0.02 + i * 0.235, 0.19 + i * 0.235);
      strokes.forEach((stroke, i) => {
        stroke.visible = drawn(i) > 0.02;
        stroke.scale.x = Math.max(0.02, drawn(i));
      });
      const row = (i) => (i - 1.5) * 0.72;
      const leaving = part(t, 0.93, 1);
      return {
        backdrop: '#ead9cd',
        ...camera([0, 6.3, 4.4], [0.12, 0, 0.05], 36),
        sun: [-3.6, 4.6, 3],
        things: [
          ...strokes.map((thing, i) => ({ thing, at: [-0.25, 0.01, row(i)], turn: [0, 0.08, 0] })),
          ...lips.map((thing, i) => ({ thing, at: [-0.5, 0.12, row(i)], turn: [0, 0.06, Math.PI / 2] })),
          {
            thing: wand,
            at: [-0.2 + drawn(now) * 1.5 + leaving * 2, 0.06 + leaving, row(now) - drawn(now) * 0.1],
            turn: [0.5, 0, -0.75],
          },
        ],
      };
    },
  };
}

function turntable() {
  const table = new Group();
  const disc = make.stoneSlab({ radius: 1.4, height: 0.16, color: '#c9cdce' });
  const jar = catalogue['norra-lune-cream']({ open: true });
  jar.position.set(-0.25, 0.16, 0);
  table.add(disc, jar);
  return {
    seconds: 6,
    at: (t) => ({
      backdrop: '#b9c5ce',
      ...camera([0, 3.1, 5.8], [0, 0.42, 0], 27),
      shade: 'leaves',
      strength: 3.2,
      things: [{ thing: table, turn: [0, t * Math.PI * 2, 0] }],
    }),
  };
}

function candle() {
  const thing = catalogue['qichi-candle']({ lit: true, scale: 1.1 });
  const stand = make.stoneSlab({ radius: 1.2, color: '#7d756b' });
  const twig = make.sprig({ color: '#5f7358' });
  const flame = thing.children.at(-1);
  return {
    seconds: 7,
    at(t) {
      // Sums of whole turns: the last moment leads into the first.
      const wave = (turns, phase = 0) => Math.sin(t * Math.PI * 2 * turns + phase);
      const sway = wave(3) * 0.5 + wave(7, 1) * 0.3 + wave(13, 2) * 0.2;
      flame.rotation.z = sway * 0.16;
      flame.scale.set(1, 1 + wave(5, 2) * 0.1 + wave(11) * 0.07, 1);
      return {
        backdrop: '#7d6a5c',
        ...camera([0.3, 1.9, 4.9], [0, 0.62, 0], 27),
        sun: [-3.6, 3, 3],
        light: '#ffcb8f',
        strength: 1.3,
        fill: 0.55,
        ambient: 0.2,
        flame: [sway * 0.05, 1.35, 0.12],
        glow: 5 + wave(5, 2) * 0.9 + wave(11, 1) * 0.5,
        things: [
          { thing: stand },
          { thing, at: [0, 0.14, 0] },
          { thing: twig, at: [0.35, 0.14, 0.55], turn: [0, 0.3, 0] },
        ],
      };
    },
  };
}

/** Four cloths slide out of one pile into a fan. */
const unfold = (id, options) => () => {
  const cloths = [0, 1, 2, 3].map((i) => catalogue[id]({ i, ...options }));
  const table = make.board({ size: [16, 0.3, 12], color: '#c9a87c' });
  return {
    seconds: 7,
    at: (t) => ({
      backdrop: '#d5cdb9',
      ...camera([0, 5.6, 3.6], [0, 0.3, 0.1], 36),
      shade: 'window',
      sun: [-4.2, 4.6, 2.2],
      strength: 3.3,
      things: [
        { thing: table },
        ...cloths.map((thing, i) => {
          const angle =
            (part(t, 0.08, 0.3) * (i > 0) + part(t, 0.32, 0.56) * (i > 1) + part(t, 0.58, 0.82) * (i > 2)) * 0.3 -
            part(t, 0.08, 0.82) * 0.45;
          return {
            thing,
            at: [Math.sin(angle) * 1.7, 0.3 + i * 0.1, 1.7 - Math.cos(angle) * 1.7],
            turn: [0, -angle, 0],
          };
        }),
      ],
    }),
  };
};

function blocks() {
  const size = 0.4;
  const pieces = [0, 1, 2, 3, 4, 5, 6].map((i) => make.block(i, size));
  const table = make.board({ size: [16, 0.3, 9], color: '#cfab7c' });
  return {
    seconds: 8,
    at: (t) => ({
      backdrop: '#c8d0c6',
      ...camera([1.2, 2.5, 7], [0, 1.75, 0], 27),
      shade: 'leaves',
      strength: 3.3,
      things: [
        { thing: table },
        ...pieces.map((thing, i) => {
          const down = part(t, i * 0.125, i * 0.125 + 0.11);
          return {
            thing,
            at: [Math.sin(i * 2) * 0.04, 0.3 + i * size + (1 - down) * (4.2 - i * size), 0],
            turn: [0, 0.4 + Math.sin(i * 3) * 0.14 + (1 - down) * 0.9, 0],
          };
        }),
      ],
    }),
  };
}

export const clips = {
  pour: pour('shanmai-oolong', { glaze: 1, tea: '#b9832d', wall: '#bcc3ad', wood: '#7d5c3d' }),
  'pour-gold': pour('shanmai-buckwheat-tea', { glaze: 0, tea: '#d19a2b', wall: '#d8c39a', wood: '#a97c50' }),
  swatch,
  'turntable-cream': turntable,
  candle,
  unfold: unfold('yawu-muslin', { width: 1 }),
  'unfold-scarves': unfold('mianshi-scarf', { depth: 1.3 }),
  blocks,
};
