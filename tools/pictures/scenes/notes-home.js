// Notes about slow evenings: light, water, rest.
import * as make from '../objects/index.js';
import { mats, salts } from '../things/home.js';
import { arrange, stack } from './arrange.js';

const [candle, reeds, pillow, mat, salt] = ['candle', 'diffuser', 'pillow', 'yoga-mat', 'bath-salt'].map(
  (name) => `qichi-${name}`,
);
const [tea, eyes] = ['alder-reed-herbal-tea', 'alder-reed-eye-pillow'];
const night = { tone: '#4d525e', mood: 'night', fill: 0.35 };

export const notes = {
  'rain-and-a-candle': {
    1: () =>
      arrange({
        back: [[candle, { i: 0, lit: true }]],
        base: 'ledge',
        ground: '#7b7268',
        ...night,
        view: [4, 12],
        near: 0.72,
        props: [[make.pane(), [0.2, 0, -0.75]]],
      }),
  },
  'first-burn': {
    1: () =>
      arrange({
        back: [[candle, { i: 1, lit: true }]],
        base: 'stone',
        ground: '#8c7d6b',
        tone: '#6f6357',
        mood: 'evening',
        view: [0, 26],
        near: 0.9,
      }),
  },
  'cat-approved-candle': {
    1: () =>
      arrange({
        back: [
          [pillow, { i: 0, dent: 0.55, scale: 1.05 }, { at: [0, 0.5] }],
          [
            make.board({ size: [2.2, 0.12, 0.8], color: '#8a6a48' }),
            {},
            { at: [0.1, -0.7], up: 1.65, top: [[candle, { i: 3, lit: true, scale: 0.8 }]] },
          ],
        ],
        base: 'cloth',
        ground: '#b9ad9d',
        tone: '#7d7264',
        mood: 'evening',
        view: [-4, 14],
      }),
  },
  'hallway-diffuser': {
    1: () =>
      arrange({
        back: [
          [reeds, { i: 1, reeds: 3 }],
          [make.bowl({ color: '#cfc6b6', scale: 0.62 }), {}, { z: 0.25 }],
        ],
        base: 'plank',
        ground: '#9a7850',
        tone: '#b9b8a8',
        mood: 'window',
        view: [6, 12],
      }),
    2: () =>
      arrange({
        back: [
          [reeds, { i: 1, reeds: 3 }],
          [candle, { i: 1 }],
        ],
        gap: 0.05,
        base: 'ledge',
        tone: '#c7b9a2',
        mood: 'leaves',
        view: [-6, 13],
      }),
  },
  'friday-bath': {
    1: () =>
      arrange({
        back: [[salt, { i: 0, open: true }]],
        front: [[make.scoop({ heap: salts[0] }), {}, { turn: 0.2, at: [-0.35, 0.85] }]],
        base: 'stone',
        tone: '#cdb8ac',
        mood: 'window',
        view: [4, 26],
      }),
    2: () =>
      arrange({
        back: [
          [salt, { i: 0 }],
          [candle, { i: 3, lit: true, scale: 0.95 }],
        ],
        base: 'ledge',
        ground: '#c7cbc7',
        tone: '#7f8784',
        mood: 'evening',
        view: [4, 16],
      }),
    3: () =>
      arrange({
        back: [
          [
            make.folded({ color: '#f2efe8', width: 2.3, depth: 1.5, layers: 3, thick: 0.12 }),
            {},
            {
              top: [
                [salt, { i: 0, scale: 0.9 }, { off: [-0.5, 0] }],
                ['isle-glow-body-oil', { scale: 0.9 }, { off: [0.5, -0.1] }],
              ],
            },
          ],
        ],
        base: 'ledge',
        ground: '#d9d6cd',
        tone: '#bfc7c2',
        mood: 'morning',
        view: [4, 20],
      }),
  },
  'pillow-height': {
    1: () =>
      arrange({
        back: [
          stack([
            [pillow, { i: 0, high: 0.85 }],
            [pillow, { i: 1, high: 0.5 }, { turn: 0.08 }],
          ]),
        ],
        base: 'cloth',
        ground: '#d6cfc2',
        tone: '#b3b6ad',
        mood: 'window',
        view: [8, 16],
      }),
    2: () =>
      arrange({
        back: [[pillow, { i: 0 }, { turn: 0.1, sink: 0.05, top: [[eyes, { i: 0, scale: 0.85 }, { turn: 0.25 }]] }]],
        base: 'cloth',
        ground: '#cfc8bb',
        tone: '#b9ae9c',
        mood: 'morning',
        view: [4, 36],
      }),
  },
  'after-the-late-shift': {
    1: () =>
      arrange({
        back: [[eyes, { i: 0 }, { turn: 0.2 }]],
        base: 'wood',
        ground: '#8f7458',
        tone: '#a5abb0',
        mood: 'grey',
        view: [6, 34],
        props: [[make.vase({ scale: 0.8, color: '#c9ccca' }), [-0.55, 0, -0.75]]],
      }),
  },
  'mat-in-a-corner': {
    1: () =>
      arrange({
        back: [[mat, { i: 2 }, { side: true, turn: 0.2 }]],
        base: 'table',
        ground: '#b7916a',
        tone: '#c2c5b6',
        mood: 'window',
        view: [8, 14],
        near: 0.9,
      }),
    2: () =>
      arrange({
        back: [[mat, { i: 2 }, { turn: 0.1 }]],
        front: [
          ['mianshi-tee', { i: 1 }],
          ['mianshi-socks', { i: 0 }, { turn: 0.4 }],
        ],
        base: 'table',
        ground: '#b08a62',
        tone: '#c9c0ae',
        mood: 'morning',
        view: [4, 36],
      }),
    3: () =>
      arrange({
        back: [0, 1, 2].map((i) => [mat, { i, length: 1.9 }, { side: true }]),
        gap: 0.16,
        base: 'table',
        ground: '#a98561',
        tone: '#c6b9a3',
        mood: 'late',
        view: [0, 18],
      }),
  },
  'five-minutes-lying-down': {
    1: () =>
      arrange({
        back: [[mat, { i: 2, length: 1.9 }]],
        front: [
          [
            make.slab({ size: [1.9, 0.05, 2.2], color: mats[2], rounded: 0.02 }),
            {},
            { top: [[eyes, { i: 1, scale: 0.85 }, { turn: 0.25 }]] },
          ],
        ],
        apart: -0.15,
        base: 'table',
        ground: '#b7916a',
        tone: '#bfc1b6',
        mood: 'window',
        view: [6, 46],
      }),
  },
  'bedside-tin': {
    1: () =>
      arrange({
        back: [[tea, { i: 1 }]],
        front: [[eyes, { i: 0, scale: 0.85 }, { turn: 0.12 }]],
        base: 'plank',
        ground: '#7d6248',
        tone: '#8b7d6c',
        mood: 'evening',
        view: [-6, 24],
      }),
    2: () =>
      arrange({
        back: [[pillow, { i: 1 }, { at: [0, -0.7] }]],
        front: [
          [tea, { i: 1, scale: 0.7 }],
          ['shanmai-tea-cups', { single: true, i: 0, tea: '#d8b04e', scale: 0.75 }, { z: 0.2 }],
        ],
        base: 'cloth',
        ground: '#cfc7b8',
        tone: '#aeb1a3',
        mood: 'late',
        view: [4, 22],
      }),
  },
};
