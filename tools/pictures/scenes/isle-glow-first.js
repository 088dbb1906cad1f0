// Square pictures of the first products of isle-glow.
import * as make from '../objects/index.js';
import { first, shades, tints } from '../things/first.js';
import { high, low } from './views.js';

export const products = {
  'isle-glow-serum': {
    1: () => ({
      ...low,
      backdrop: '#dfe6e1',
      things: [
        { thing: make.disc({ radius: 1.1, color: '#d9d2c4' }) },
        { thing: first.serum(1.15), at: [0, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.leaf(), at: [0.75, 0, 0.7], turn: [0, 0.6, 0] },
        { thing: make.pebble(), at: [-1.15, 0, 0.55] },
      ],
    }),
    2: () => ({
      ...low,
      camera: [-1.6, 2.6, 5.6],
      backdrop: '#cddcd9',
      things: [
        { thing: first.serum(0.8), at: [-0.75, 0, 0.2] },
        { thing: first.serum(1), at: [0.05, 0, -0.15] },
        { thing: first.serum(1.18), at: [0.98, 0, -0.45] },
        { thing: make.pebble({ radius: 0.15 }), at: [-0.2, 0, 0.95] },
      ],
    }),
  },
  'isle-glow-cushion': {
    1: () => ({
      ...low,
      camera: [0.3, 3.1, 5.2],
      target: [0, 0.42, -0.1],
      backdrop: '#ecdfd6',
      things: [
        { thing: make.cloth({ color: '#efe6dc' }), at: [0, 0.002, 0] },
        { thing: first.cushion('#e5c2a3', true, 1.35), at: [0, 0.06, 0.25] },
      ],
    }),
    2: () => ({
      ...high,
      backdrop: '#f1e8e0',
      things: shades.map((color, i) => ({
        thing: make.smear({ color, length: 1.3, width: 0.26 }),
        at: [((i % 2) - 0.5) * 1.7, 0, (Math.floor(i / 2) - 1) * 0.95],
        turn: [0, 0.18, 0],
      })),
    }),
  },
  'isle-glow-lip-tea': {
    1: () => ({
      ...low,
      target: [0, 0.62, 0],
      backdrop: '#eadbd0',
      things: [
        { thing: make.slab({ size: [3.1, 0.16, 1.1], color: '#a97c50' }) },
        ...tints.map((color, i) => ({ thing: first.lip(color, 0.92), at: [(i - 2.5) * 0.47, 0.16, 0] })),
      ],
    }),
    2: () => ({
      ...high,
      backdrop: '#f3e9e1',
      things: tints.map((color, i) => ({
        thing: make.smear({ color, length: 1.25, width: 0.24 }),
        at: [((i % 2) - 0.5) * 1.65, 0, (Math.floor(i / 2) - 1) * 0.9],
        turn: [0, -0.2, 0],
      })),
    }),
  },
  'isle-glow-mist': {
    1: () => ({
      ...low,
      target: [0, 0.9, 0],
      backdrop: '#d3dfe4',
      things: [
        { thing: make.slab({ size: [2, 0.24, 1.4], color: '#d5d8d4' }) },
        { thing: first.mist(1.02), at: [0, 0.24, 0], turn: [0, 0.12, 0] },
        { thing: make.pebble(), at: [0.75, 0.24, 0.35] },
        { thing: make.leaf({ color: '#7d9a8a' }), at: [-1.2, 0, 0.8], turn: [0, 0.9, 0] },
      ],
    }),
    2: () => ({
      ...low,
      camera: [-2, 2.4, 5.6],
      backdrop: '#c6d7dd',
      things: [
        { thing: first.mist(0.72), at: [-0.55, 0, 0.3] },
        { thing: first.mist(1.02), at: [0.5, 0, -0.2] },
      ],
    }),
  },
};
