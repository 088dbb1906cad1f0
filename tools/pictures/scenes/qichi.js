// Square pictures of Slow Dwelling.
import * as make from '../objects/index.js';
import { salts } from '../things/home.js';
import { arrange, stack } from './arrange.js';

const [candle, reeds, pillow, mat, salt] = ['candle', 'diffuser', 'pillow', 'yoga-mat', 'bath-salt'].map(
  (name) => `qichi-${name}`,
);

export const products = {
  [candle]: {
    1: () =>
      arrange({
        back: [[candle, { i: 0, lit: true, scale: 1.1 }]],
        base: 'stone',
        ground: '#7d756b',
        tone: '#8b7767',
        mood: 'evening',
        view: [4, 17],
        props: [[make.sprig({ color: '#5f7358' }), [0.35, 0, 0.55], [0, 0.3, 0]]],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2, 3].map((i) => [candle, { i, scale: 0.8 }]),
        gap: 0.14,
        base: 'wood',
        ground: '#8a6a4a',
        tone: '#bfb19c',
        mood: 'window',
      }),
  },
  [reeds]: {
    1: () =>
      arrange({
        back: [[reeds, { i: 0 }]],
        base: 'disc',
        ground: '#a3805a',
        tone: '#c5bba7',
        mood: 'leaves',
        view: 'eye',
      }),
    2: () =>
      arrange({
        back: [0, 1, 2].map((i) => [reeds, { i, scale: 0.85 }]),
        gap: 0.02,
        base: 'ledge',
        tone: '#aeb3a5',
        mood: 'window',
        view: 'eye',
      }),
  },
  [pillow]: {
    1: () =>
      arrange({
        back: [[pillow, { i: 0 }, { turn: 0.2 }]],
        base: 'cloth',
        ground: '#c9c0b2',
        tone: '#b5ab9b',
        mood: 'morning',
        view: [6, 28],
      }),
    2: () =>
      arrange({
        back: [
          stack([
            [pillow, { i: 1, high: 0.8 }],
            [pillow, { i: 0, high: 0.5 }, { turn: 0.1 }],
          ]),
        ],
        base: 'slab',
        ground: '#b3a590',
        tone: '#c4bfae',
        view: [10, 20],
      }),
  },
  [mat]: {
    1: () =>
      arrange({
        back: [[mat, { i: 2 }, { turn: 0.35 }]],
        base: 'table',
        ground: '#b7916a',
        tone: '#bcc4b6',
        mood: 'window',
        view: [0, 26],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2].map((i) => [mat, { i, length: 1.5 }, { side: true }]),
        gap: 0.2,
        base: 'table',
        ground: '#a98561',
        tone: '#cdc1ae',
        mood: 'late',
        view: 'table',
      }),
  },
  [salt]: {
    1: () =>
      arrange({
        back: [[salt, { i: 0, open: true }]],
        front: [[make.scoop({ heap: salts[0] }), {}, { turn: 0.2, at: [-0.35, 0.85] }]],
        base: 'stone',
        ground: '#c4bdb2',
        tone: '#cbbcc0',
        mood: 'leaves',
      }),
    2: () =>
      arrange({ back: [0, 1, 2].map((i) => [salt, { i, scale: 0.9 }]), base: 'slab', tone: '#b9bfb0', mood: 'window' }),
  },
};
