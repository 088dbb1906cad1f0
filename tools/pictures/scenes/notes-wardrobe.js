// Notes about clothes and bags.
import * as make from '../objects/index.js';
import { arrange, stack } from './arrange.js';
import { fan } from './mianshi.js';

const [tee, shirt, socks, tote, scarf, hat] = ['tee', 'shirt', 'socks', 'tote', 'scarf', 'bucket-hat'].map(
  (name) => `mianshi-${name}`,
);
/** Two things side by side, seen from above. */
const beside = (back, more) => arrange({ back, base: 'none', view: [0, 56], mood: 'window', near: 1.06, ...more });

export const notes = {
  'four-tees': {
    1: () =>
      arrange({
        back: [stack([3, 2, 1, 0].map((i) => [tee, { i }, { turn: (i - 1.5) * 0.05 }]))],
        base: 'stool',
        ground: '#a97f52',
        tone: '#cfc7b6',
        mood: 'morning',
        view: [14, 24],
      }),
    2: () =>
      arrange({
        back: [[tee, { i: 3 }, { turn: Math.PI }]],
        base: 'cloth',
        ground: '#d8cfbf',
        tone: '#c9b49e',
        mood: 'leaves',
        view: [10, 38],
        near: 1.1,
      }),
    3: () =>
      beside([[tee, { i: 1 }]], {
        front: [
          [socks, { i: 0 }, { turn: 0.4 }],
          [socks, { i: 2 }, { turn: 0.4 }],
        ],
        tone: '#d6c9b2',
      }),
    4: () =>
      arrange({
        back: [[tote, { i: 0, flat: true, scale: 1.3 }, { lie: true }]],
        front: [[tee, { i: 2 }, { at: [0, 1.1] }]],
        base: 'table',
        ground: '#b48f66',
        tone: '#c9bca4',
        mood: 'window',
        view: 'above',
      }),
  },
  'shirt-three-ways': {
    1: () =>
      arrange({
        back: [[shirt, { i: 0 }, { turn: 0.2 }]],
        base: 'none',
        tone: '#a3a5a4',
        mood: 'window',
        view: [0, 50],
      }),
    2: () =>
      arrange({
        back: [
          stack([
            [tee, { i: 2 }, { turn: -0.1 }],
            [shirt, { i: 0 }, { turn: 0.1, off: [0.12, 0.1] }],
          ]),
        ],
        base: 'wood',
        ground: '#a98a66',
        tone: '#c5c3b8',
        mood: 'leaves',
        view: [10, 42],
      }),
    3: () =>
      arrange({
        back: [[shirt, { i: 0 }, { top: [[scarf, { i: 3, width: 0.5 }, { turn: 0.5, off: [0.18, 0.15] }]] }]],
        base: 'none',
        tone: '#c7baa4',
        mood: 'late',
        view: [0, 50],
      }),
  },
  'scarf-fan': {
    1: () =>
      arrange({
        back: fan(scarf, 4, { radius: 1.4 }),
        base: 'table',
        ground: '#b48f66',
        tone: '#cbb89c',
        mood: 'window',
        view: 'above',
      }),
  },
  'sock-thief': {
    1: () =>
      arrange({
        back: [0, 1, 2, 3].map((i) => [socks, { i }]),
        front: [0, 1, 3].map((i, at) => [socks, { i }, { at: [[-0.84, -0.28, 0.84][at], 0.72] }]),
        gap: 0.06,
        base: 'crate',
        ground: '#c3a078',
        tone: '#c9c2b2',
        mood: 'window',
        view: [4, 50],
      }),
  },
  'tote-turned-out': {
    1: () =>
      arrange({
        back: [[tote, { i: 0, scale: 1.35 }]],
        front: [
          ['isle-glow-hand-cream', { i: 1, scale: 0.62 }],
          ['norra-lune-sunscreen', { scale: 0.66 }],
          ['shanmai-nut-mix', { i: 0, scale: 0.68 }, { lean: 0.05 }],
        ],
        base: 'table',
        ground: '#bf9a70',
        tone: '#d0c5ae',
        mood: 'morning',
        view: [0, 20],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2].map((i) => [tote, { i, scale: 0.9 }]),
        gap: 0.08,
        base: 'ledge',
        tone: '#c9c6b8',
        mood: 'leaves',
        view: 'table',
      }),
    3: () =>
      arrange({
        back: [[tote, { i: 0, scale: 1.2 }]],
        front: [[scarf, { i: 2, width: 0.4, depth: 1.1 }, { turn: 1.2, at: [0.1, 0.6] }]],
        base: 'plank',
        ground: '#a9835a',
        tone: '#c7bba4',
        mood: 'late',
        view: [8, 20],
      }),
  },
  'seven-days-six-pieces': {
    1: () =>
      arrange({
        back: [
          [tee, { i: 0 }],
          [shirt, { i: 1 }],
        ],
        front: [
          [scarf, { i: 1 }],
          [hat, { i: 0, scale: 0.75 }],
        ],
        base: 'table',
        ground: '#c5a27a',
        tone: '#cfc7b6',
        mood: 'window',
        view: 'above',
      }),
    2: () => beside([[tee, { i: 0 }]], { front: [[socks, { i: 1 }, { turn: 0.3 }]], tone: '#ccd2cf' }),
    3: () =>
      arrange({
        back: [[tote, { i: 1, scale: 1.2 }]],
        front: [[shirt, { i: 0 }]],
        apart: 0,
        base: 'table',
        ground: '#b99a74',
        tone: '#cdbfa9',
        mood: 'morning',
        view: [6, 32],
      }),
    4: () =>
      beside(
        [[tee, { i: 0 }, { top: [[scarf, { i: 1, width: 0.5, depth: 1.2 }, { turn: -0.4, off: [-0.15, 0.1] }]] }]],
        { tone: '#c2c8c0', mood: 'leaves' },
      ),
    5: () =>
      arrange({
        back: [[tee, { i: 3 }, { mark: [-0.48, 0.25, 0.6], top: [[hat, { i: 0, scale: 0.6 }, { off: [0.1, 0.25] }]] }]],
        base: 'none',
        tone: '#d9c6a8',
        mood: 'hard',
        view: [8, 40],
      }),
    6: () => beside([[shirt, { i: 1 }]], { front: [[socks, { i: 3 }, { turn: 0.3 }]], tone: '#a5a9ab', mood: 'grey' }),
  },
  'which-hat-size': {
    1: () =>
      arrange({
        back: [[hat, { i: 1, scale: 0.9 }]],
        front: [
          [hat, { i: 0, scale: 0.72 }],
          [hat, { i: 2, scale: 0.72 }],
        ],
        apart: -0.35,
        base: 'table',
        ground: '#bd9a70',
        tone: '#cfc8b2',
        mood: 'window',
        view: [0, 34],
      }),
    2: () =>
      arrange({
        back: [
          [
            scarf,
            { i: 2, width: 1.3, depth: 1.3 },
            { turn: 0.15, top: [[hat, { i: 0, scale: 0.75 }, { off: [0, -0.1] }]] },
          ],
        ],
        base: 'slab',
        ground: '#bcae98',
        tone: '#cdbfa6',
        mood: 'late',
        view: [8, 28],
        props: [[make.sprig(), [-1.5, 0, 0.9], [0, 0.2, 0]]],
      }),
  },
};
