// Square pictures of Isle Glow.
import * as make from '../objects/index.js';
import { arrange } from './arrange.js';

const cream = 'isle-glow-hand-cream';
const blush = 'isle-glow-blush';
const oil = 'isle-glow-body-oil';

export const products = {
  [cream]: {
    1: () =>
      arrange({
        back: [[cream, { i: 0, scale: 1 }]],
        base: 'stone',
        tone: '#d5d9c2',
        mood: 'leaves',
        props: [
          [make.pebble(), [0.75, 0, 0.35]],
          [make.sprig(), [-1.5, 0, 0.5], [0, 0.3, 0]],
        ],
      }),
    2: () =>
      arrange({
        back: [
          [cream, { i: 0 }],
          [cream, { i: 1 }],
          [cream, { i: 2 }],
        ],
        base: 'slab',
        tone: '#d9cfc0',
      }),
  },
  [blush]: {
    1: () =>
      arrange({
        back: [[blush, { i: 0, scale: 1.1 }]],
        base: 'stone',
        ground: '#d8c4b8',
        tone: '#e3c0b2',
        mood: 'window',
        view: [8, 28],
      }),
    2: () =>
      arrange({
        back: [
          [blush, { i: 0 }],
          [blush, { i: 1 }],
        ],
        front: [
          [blush, { i: 2 }],
          [blush, { i: 3 }],
        ],
        apart: 0.4,
        base: 'cloth',
        tone: '#dcc5b9',
        view: [0, 54],
      }),
  },
  [oil]: {
    1: () =>
      arrange({
        back: [[oil]],
        base: 'stone',
        ground: '#b5aea2',
        tone: '#cfc8b6',
        mood: 'leaves',
        props: [
          [make.drops({ spread: 0.8 }), [0, 0, 0.3]],
          [make.pebble(), [0.55, 0, 0.1]],
        ],
      }),
    2: () =>
      arrange({
        back: [[oil, { height: 1.15, scale: 0.85 }], [oil]],
        base: 'slab',
        tone: '#bdc9c0',
        view: 'left',
        mood: 'late',
      }),
  },
};
