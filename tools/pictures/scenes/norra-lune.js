// Square pictures of Norra Lune.
import * as make from '../objects/index.js';
import { arrange } from './arrange.js';

const toner = 'norra-lune-toner';
const mask = 'norra-lune-night-mask';
const balm = 'norra-lune-lip-balm';

export const products = {
  [toner]: {
    1: () =>
      arrange({
        back: [[toner]],
        base: 'slab',
        ground: '#a9b2b8',
        tone: '#c3cfd6',
        mood: 'window',
        props: [[make.pebble({ radius: 0.24, color: '#8d949a' }), [0.5, 0, 0.15]]],
      }),
    2: () =>
      arrange({
        back: [[toner, { height: 1.15, scale: 0.85 }], [toner]],
        base: 'stone',
        ground: '#9ea8ae',
        tone: '#b4c2ca',
        view: 'left',
      }),
  },
  [mask]: {
    1: () =>
      arrange({
        back: [[mask, { open: true }]],
        base: 'cloth',
        ground: '#d4d7d8',
        tone: '#8f9fae',
        mood: 'evening',
        view: [8, 26],
      }),
    2: () =>
      arrange({
        back: [
          [mask, { scale: 0.75 }],
          [mask, { scale: 1.05 }],
        ],
        base: 'slab',
        ground: '#b6bec3',
        tone: '#a9b6c0',
        mood: 'late',
      }),
  },
  [balm]: {
    1: () =>
      arrange({
        back: [[balm, { i: 1, open: true }]],
        base: 'stone',
        ground: '#d3c8ba',
        tone: '#e2cdb4',
        mood: 'leaves',
      }),
    2: () =>
      arrange({
        back: [
          [balm, { i: 0 }],
          [balm, { i: 1 }],
          [balm, { i: 2 }],
        ],
        gap: 0.3,
        base: 'wood',
        ground: '#b39a7c',
        tone: '#cdd3d3',
        mood: 'window',
      }),
  },
};
