// Notes about colour for the face.
import * as make from '../objects/index.js';
import { blushes } from '../things/isle-glow.js';
import { tints } from '../things/first.js';
import { arrange } from './arrange.js';

const [blush, lip, cushion, mist, balm] = [
  'isle-glow-blush',
  'isle-glow-lip-tea',
  'isle-glow-cushion',
  'isle-glow-mist',
  'norra-lune-lip-balm',
];
const strokes = (colors, z = 0.95, step = 0.62) =>
  colors.map((color, i) => [
    make.smear({ color, length: 0.5, width: 0.2 }),
    [(i - (colors.length - 1) / 2) * step, 0.005, z],
    [0, Math.PI / 2 - 0.1, 0],
  ]);
const white = '#f0ece4';
const puff = () => make.disc({ radius: 0.3, height: 0.12, color: '#e9c3b4' });

export const notes = {
  'blush-four-shades': {
    1: () =>
      arrange({
        back: [[blush, { i: 0, scale: 1 }]],
        front: [[lip, { i: 0 }, { side: true, turn: 0.25 }]],
        base: 'ledge',
        ground: '#ddd0c4',
        tone: '#e0c0b0',
        mood: 'window',
        view: [8, 26],
      }),
    2: () =>
      arrange({
        back: [[blush, { i: 1, scale: 1 }]],
        props: strokes(blushes, 1.0),
        base: 'card',
        ground: white,
        tone: '#d9bfb2',
        view: [0, 46],
        near: 0.8,
        rise: -0.3,
      }),
    3: () =>
      arrange({
        back: [
          [blush, { i: 2 }],
          [cushion, { i: 2, scale: 0.9 }],
        ],
        base: 'stone',
        tone: '#d3c2b6',
        mood: 'leaves',
        view: [4, 28],
      }),
    4: () =>
      arrange({
        back: [[mist, { scale: 1 }, { at: [0.35, -0.55] }]],
        front: [[blush, { i: 0, open: false }]],
        base: 'table',
        ground: '#c29a6e',
        tone: '#e3c193',
        mood: 'late',
        view: [-8, 16],
      }),
  },
  'lip-tea-daylight': {
    1: () =>
      arrange({
        back: [0, 2, 4].map((i) => [lip, { i }]),
        gap: 0.34,
        props: strokes(
          [0, 2, 4].map((i) => tints[i]),
          0.6,
        ),
        base: 'card',
        ground: white,
        tone: '#d8cfc4',
        mood: 'window',
        view: [0, 34],
      }),
  },
  'lip-tea-two-layers': {
    1: () =>
      arrange({
        back: [[lip, { i: 2 }]],
        props: [
          [make.smear({ color: '#d27d70', length: 0.7, width: 0.16 }), [-0.5, 0.005, 0.55], [0, 0.2, 0]],
          [make.smear({ color: tints[2], length: 0.7, width: 0.3 }), [0.45, 0.005, 0.6], [0, 0.2, 0]],
        ],
        base: 'card',
        ground: '#ece6dc',
        tone: '#d6b8aa',
        view: [6, 32],
        near: 0.82,
      }),
  },
  'colour-diary': {
    1: () =>
      arrange({
        back: [
          [
            make.box({ size: [2.3, 0.06, 1.5], color: '#f3eee2' }),
            {},
            {
              top: [
                [blush, { i: 1, scale: 0.62 }, { off: [0.55, -0.2] }],
                [lip, { i: 2, scale: 0.8 }, { side: true, turn: 0.5, off: [-0.55, -0.2] }],
              ],
            },
          ],
        ],
        props: strokes([tints[0], tints[2], blushes[1], tints[4]], 0.42, 0.42).map(([thing, [x, , z], turn]) => [
          thing,
          [x, 0.07, z],
          turn,
        ]),
        base: 'table',
        ground: '#b08a60',
        tone: '#cdb79c',
        mood: 'window',
        view: [6, 44],
      }),
  },
  'five-minute-face': {
    1: () =>
      arrange({
        back: [
          [cushion, { i: 2, scale: 0.8 }],
          [blush, { i: 0, scale: 0.75 }],
          [lip, { i: 2 }],
        ],
        base: 'ledge',
        tone: '#cfd6d2',
        mood: 'morning',
        view: [4, 20],
      }),
    2: () =>
      arrange({
        back: [[cushion, { i: 2, scale: 1.1 }]],
        props: [[puff(), [0.68, 0.22, 0.45], [1.1, 0, -0.35]]],
        base: 'stone',
        ground: '#d9cbc0',
        tone: '#e2cabb',
        view: [-4, 20],
      }),
    3: () =>
      arrange({
        back: [
          [blush, { i: 0 }],
          [lip, { i: 2 }, { z: 0.2 }],
        ],
        base: 'cloth',
        tone: '#d4c4b3',
        mood: 'leaves',
        view: [0, 32],
      }),
  },
  'office-touch-up': {
    1: () =>
      arrange({
        back: [
          [cushion, { i: 2, scale: 0.9 }],
          [mist, { scale: 0.85 }],
        ],
        front: [[make.notebook(), {}, { turn: 1.35 }]],
        base: 'table',
        ground: '#c5a27a',
        tone: '#c3cbc4',
        mood: 'window',
        view: [-6, 28],
      }),
    2: () =>
      arrange({
        back: [[lip, { i: 1 }, { side: true, turn: 0.12 }]],
        front: [[balm, { i: 1 }, { side: true, turn: 0.1 }]],
        props: [[make.notebook({ color: '#54685f' }), [0.1, 0, -1.2], [0, 0.2, 0]]],
        base: 'table',
        ground: '#bf9a70',
        tone: '#cdbfae',
        mood: 'late',
        view: [0, 50],
      }),
  },
};
