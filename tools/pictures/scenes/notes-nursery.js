// Notes about small people.
import * as make from '../objects/index.js';
import { bowls, purees } from '../things/nursery.js';
import { arrange, stack } from './arrange.js';
import { fan } from './mianshi.js';
import { bridge } from './yawu.js';

const [muslin, bottle, blocks, bowl, wash] = ['muslin', 'bottle', 'blocks', 'bowl-set', 'wash'].map(
  (name) => `yawu-${name}`,
);
const [puree, balm, blanket] = ['puree', 'balm', 'blanket'].map((name) => `olle-fjord-${name}`);
const tower = [
  ...Array.from({ length: 8 }, (_, i) => [Math.sin(i * 2) * 0.07, i, 0, Math.sin(i * 3) * 0.12]),
  [1.4, 0, 0.9, 0.6],
];
const parcel = () => make.twine({ width: 1.52, height: 0.56, depth: 1.32 });

export const notes = {
  'muslin-does-everything': {
    1: () =>
      arrange({
        back: fan(muslin, 4, { radius: 1.5, spread: 0.3, width: 0.95 }),
        base: 'table',
        ground: '#d3b48a',
        tone: '#d5cdb9',
        mood: 'window',
        view: 'above',
      }),
  },
  'muslin-after-wash': {
    1: () =>
      arrange({
        back: [
          [muslin, { i: 3, wave: 0.034 }, { turn: 0.12 }],
          [muslin, { i: 3, wave: 0.004 }],
        ],
        base: 'table',
        ground: '#d3b48a',
        tone: '#cfd2c6',
        mood: 'morning',
        view: [0, 50],
      }),
  },
  'tower-of-nine': {
    1: () =>
      arrange({
        back: [[blocks, { places: tower }]],
        base: 'table',
        ground: '#cfab7c',
        tone: '#c8d0c6',
        mood: 'window',
        view: [12, 12],
      }),
  },
  'rainy-day-blocks': {
    1: () =>
      arrange({
        back: [[blocks, { places: bridge }]],
        base: 'table',
        ground: '#b89a74',
        tone: '#a9b2b6',
        mood: 'grey',
        view: [-14, 22],
      }),
  },
  'first-spoon': {
    1: () =>
      arrange({
        back: [[puree, { i: 0 }, { at: [0.55, -0.65] }]],
        front: [[bowl, { i: 0, filled: purees[0] }, { at: [-0.25, 0.35] }]],
        base: 'cloth',
        ground: '#efe6d6',
        tone: '#e2d2b2',
        mood: 'morning',
        view: [0, 28],
      }),
    2: () =>
      arrange({
        back: [
          [bowl, { i: 2, with: false }, { at: [0, 0] }],
          [bowl, { i: 1, with: false, scale: 0.93 }, { at: [0, 0], up: 0.16 }],
          [bowl, { i: 0, with: false, scale: 0.88 }, { at: [0, 0], up: 0.32 }],
        ],
        base: 'wood',
        ground: '#cfab7c',
        tone: '#cad4cb',
        mood: 'leaves',
        view: [0, 22],
        props: [[make.spoon({ color: bowls[0] }), [-0.3, 0, 0.95], [0, 0.2, 0]]],
      }),
    3: () =>
      arrange({
        back: [
          [
            muslin,
            { i: 1, width: 1.7, layers: 1 },
            {
              turn: 0.3,
              mark: [0.6, 0.07, 0.6],
              top: [[bowl, { i: 1, filled: '#e59a4e', with: false }, { off: [0, 0] }]],
            },
          ],
        ],
        base: 'table',
        ground: '#d3b48a',
        tone: '#dccbae',
        mood: 'window',
        view: [4, 46],
      }),
  },
  'four-purees': {
    1: () =>
      arrange({
        back: [0, 1, 2, 3].map((i) => [puree, { i }]),
        gap: 0.06,
        base: 'plank',
        ground: '#cfab7c',
        tone: '#c7d5d8',
        mood: 'window',
        view: 'table',
      }),
    2: () =>
      arrange({
        back: [[puree, { i: 2 }, { at: [-0.5, -0.6] }]],
        front: [[bowl, { i: 2, filled: purees[2] }, { at: [0.3, 0.35] }]],
        base: 'wood',
        ground: '#cfab7c',
        tone: '#dccfae',
        mood: 'leaves',
        view: [-4, 28],
      }),
  },
  'dads-nappy-bag': {
    1: () =>
      arrange({
        back: [['mianshi-tote', { i: 2, scale: 1.5 }]],
        front: [
          [bottle, { i: 0, height: 0.8, scale: 0.75 }],
          [muslin, { i: 0, width: 0.85 }],
          [puree, { i: 3, scale: 0.65 }],
        ],
        gap: 0.1,
        base: 'table',
        ground: '#bf9a70',
        tone: '#c6ccc4',
        mood: 'morning',
        view: [0, 20],
      }),
    2: () =>
      arrange({
        back: [
          [bottle, { i: 0 }],
          [bottle, { i: 1, height: 0.8 }],
        ],
        gap: 0.3,
        base: 'wood',
        ground: '#cfab7c',
        tone: '#cfd6c8',
        mood: 'window',
        view: [-8, 16],
      }),
    3: () =>
      arrange({
        back: [
          stack([
            [muslin, { i: 3 }],
            [muslin, { i: 0 }, { turn: 0.1 }],
            [balm, { scale: 0.75 }],
          ]),
        ],
        base: 'wood',
        ground: '#c3a078',
        tone: '#b9cbce',
        mood: 'leaves',
        view: [10, 36],
      }),
  },
  'pram-blanket': {
    1: () =>
      arrange({
        back: [stack([2, 1, 0].map((i) => [blanket, { i }, { turn: (i - 1) * 0.05 }]))],
        base: 'ledge',
        ground: '#cfc7b8',
        tone: '#b5c0c2',
        mood: 'morning',
        view: [12, 22],
      }),
  },
  'small-flat-tin': {
    1: () =>
      arrange({
        back: [
          [balm, { open: true, scale: 0.9 }],
          [balm, { scale: 0.9 }, { z: 0.5 }],
        ],
        base: 'stone',
        ground: '#c2c7c6',
        tone: '#aec2c6',
        mood: 'window',
        view: [0, 42],
      }),
  },
  'bath-night': {
    1: () =>
      arrange({
        back: [[wash], [muslin, { i: 1 }, { z: 0.1 }]],
        base: 'ledge',
        ground: '#e1ded4',
        tone: '#b9c9bf',
        mood: 'window',
        view: [0, 20],
      }),
    2: () =>
      arrange({
        back: [
          [wash],
          [
            blocks,
            {
              places: [
                [0, 0, 0],
                [1.1, 0, 0.1, 0.2],
                [0.5, 1, 0, 0.1],
                [0.6, 0, 1.2, 0.5],
              ],
            },
            { z: 0.1 },
          ],
        ],
        base: 'ledge',
        ground: '#eceae3',
        tone: '#c6d2d4',
        mood: 'leaves',
        view: [-4, 18],
      }),
  },
  'box-for-a-newborn': {
    1: () =>
      arrange({
        back: [[make.crate({ size: [2.7, 0.9, 1.1] }), {}]],
        front: [
          [
            blanket,
            { i: 0, width: 0.95 },
            { mark: [0.3, 0.2, 0.45], top: [[muslin, { i: 2, width: 0.7 }, { mark: [-0.15, 0.21, -0.15] }]] },
          ],
          [bottle, { i: 0, scale: 0.7 }],
          [
            blocks,
            {
              places: [
                [0, 0, 0],
                [1.1, 0, 0.1, 0.2],
                [0.5, 1, 0, 0.1],
              ],
            },
          ],
        ],
        gap: 0.12,
        base: 'table',
        ground: '#c5a27a',
        tone: '#ccd0c6',
        mood: 'morning',
        view: [4, 24],
      }),
    2: () =>
      arrange({
        back: [[blanket, { i: 2 }, { top: [[balm, { scale: 0.6 }, { off: [0.38, 0.3] }]] }]],
        props: [[parcel(), [0, 0, 0]]],
        base: 'wood',
        ground: '#c3a078',
        tone: '#b9c6ca',
        mood: 'window',
        view: [12, 34],
      }),
  },
};
