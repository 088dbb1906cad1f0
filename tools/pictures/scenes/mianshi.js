// Square pictures of Cotton Hours.
import * as make from '../objects/index.js';
import { arrange, stack } from './arrange.js';

const [tee, shirt, sock, bag, scarf, hat] = ['tee', 'shirt', 'socks', 'tote', 'scarf', 'bucket-hat'].map(
  (name) => `mianshi-${name}`,
);

/** Scarves or squares laid out like a hand of cards. */
export const fan = (id, count, { radius = 1.5, spread = 0.34, ...options } = {}) =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i - (count - 1) / 2) * spread;
    return [
      id,
      { i, ...options },
      { turn: -angle, at: [Math.sin(angle) * radius, radius - Math.cos(angle) * radius], up: i * 0.07 },
    ];
  });

export const products = {
  [tee]: {
    1: () =>
      arrange({
        back: [[tee, { i: 0 }]],
        base: 'slab',
        ground: '#b9a78f',
        tone: '#cfc4b1',
        mood: 'window',
        view: [14, 46],
        props: [[make.sprig(), [0.75, 0, 0.75], [0, 0.9, 0]]],
      }),
    2: () =>
      arrange({
        back: [
          [tee, { i: 0 }],
          [tee, { i: 1 }],
        ],
        front: [
          [tee, { i: 2 }],
          [tee, { i: 3 }],
        ],
        base: 'none',
        tone: '#d6ccbc',
        view: [0, 58],
        near: 1.1,
      }),
  },
  [shirt]: {
    1: () =>
      arrange({
        back: [[shirt, { i: 1 }]],
        base: 'wood',
        ground: '#a98a66',
        tone: '#c8ccca',
        mood: 'window',
        view: [12, 46],
      }),
    2: () =>
      arrange({
        back: [
          [shirt, { i: 0 }],
          [shirt, { i: 1 }],
          [shirt, { i: 2 }],
        ],
        base: 'none',
        tone: '#c4bfb2',
        view: [0, 58],
        near: 1.14,
      }),
  },
  [sock]: {
    1: () =>
      arrange({
        back: [stack([[sock, { i: 1 }, { turn: 0.5 }]]), [sock, { i: 2 }, { turn: 0.2, z: 0.15 }]],
        base: 'cloth',
        tone: '#d8c3ab',
        mood: 'leaves',
        view: [10, 30],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2, 3].map((i) => [sock, { i }, { turn: 0.5 }]),
        gap: 0.06,
        base: 'wood',
        tone: '#cfcabb',
        view: [6, 36],
      }),
  },
  [bag]: {
    1: () =>
      arrange({
        back: [[bag, { i: 0 }, { turn: 0.15 }]],
        base: 'slab',
        ground: '#b3a48c',
        tone: '#cdbfa5',
        mood: 'leaves',
        view: [4, 14],
      }),
    2: () =>
      arrange({
        back: [
          [bag, { i: 0 }],
          [bag, { i: 1 }],
          [bag, { i: 2 }],
        ],
        gap: 0.1,
        base: 'none',
        tone: '#cfc8ba',
        view: 'table',
      }),
  },
  [scarf]: {
    1: () =>
      arrange({
        back: [[scarf, { i: 1 }, { turn: 0.35 }]],
        base: 'wood',
        ground: '#8d7154',
        tone: '#d9bfa4',
        mood: 'late',
        view: [6, 44],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2, 3].map((i) => [scarf, { i }]),
        gap: 0.12,
        base: 'none',
        tone: '#d3c9b8',
        view: [0, 56],
      }),
  },
  [hat]: {
    1: () =>
      arrange({
        back: [[hat, { i: 1 }, { turn: 0.2 }]],
        base: 'disc',
        ground: '#c5ab82',
        tone: '#d5d3bd',
        mood: 'hard',
        view: [6, 20],
      }),
    2: () =>
      arrange({
        back: [
          [hat, { i: 0, scale: 0.75 }],
          [hat, { i: 2, scale: 0.75 }],
        ],
        front: [[hat, { i: 1, scale: 0.85 }]],
        apart: -0.3,
        base: 'none',
        tone: '#cfc6b2',
        view: [0, 36],
      }),
  },
};
