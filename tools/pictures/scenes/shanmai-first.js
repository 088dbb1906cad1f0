// Square pictures of the first products of shanmai.
import * as make from '../objects/index.js';
import { crispFlavours, first } from '../things/first.js';
import { high, low } from './views.js';

export const products = {
  'shanmai-buckwheat-tea': {
    1: () => ({
      ...low,
      backdrop: '#e9dcc6',
      things: [
        { thing: make.disc({ radius: 1, color: '#b98d5e' }), at: [-0.25, 0, 0] },
        { thing: first.buckwheat(1.15), at: [-0.25, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.cup({ scale: 0.8 }), at: [1.05, 0, 0.55] },
      ],
    }),
    2: () => ({
      ...high,
      camera: [0, 3.9, 4.4],
      target: [0, 0.25, 0],
      backdrop: '#ddc9a8',
      things: [
        { thing: make.cloth({ color: '#e9dfcd' }) },
        { thing: make.cup({ scale: 1.35, tea: '#b9822d' }), at: [0, 0.04, 0.1] },
        { thing: make.leaf({ color: '#8a8f5a' }), at: [0.9, 0.05, 0.7] },
      ],
    }),
  },
  'shanmai-oolong': {
    1: () => ({
      ...low,
      backdrop: '#dde2d2',
      things: [
        { thing: make.slab({ size: [2.3, 0.18, 1.4], color: '#8c6a48' }) },
        { thing: first.oolong(1), at: [-0.3, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.cup({ scale: 0.62, tea: '#c2a14a', color: '#f5f2ea' }), at: [0.72, 0.18, 0.3] },
      ],
    }),
    2: () => ({
      ...low,
      camera: [0.9, 2.7, 5.6],
      backdrop: '#cdd6c2',
      things: [
        { thing: first.oolong(0.95), at: [-0.75, 0, 0], turn: [0, 0.15, 0] },
        { thing: first.oolong(0.95, '#6d5536'), at: [0.45, 0, -0.3], turn: [0, -0.1, 0] },
        { thing: make.cup({ scale: 0.5, tea: '#cdb35c', color: '#f5f2ea' }), at: [-0.2, 0, 0.95] },
        { thing: make.cup({ scale: 0.5, tea: '#9c6a2e', color: '#f5f2ea' }), at: [0.85, 0, 0.8] },
      ],
    }),
  },
  'shanmai-crisps': {
    1: () => ({
      ...low,
      backdrop: '#e6e0d2',
      things: [
        { thing: first.crisps(...crispFlavours[0], 1.15), at: [-0.35, 0, -0.1], turn: [-0.06, 0.15, 0] },
        { thing: make.bowl(), at: [0.95, 0, 0.5] },
        ...[0, 1, 2, 3, 4, 5].map((i) => ({
          thing: make.crisp(),
          at: [0.95 + Math.cos(i * 1.1) * 0.26, 0.22 + i * 0.035, 0.5 + Math.sin(i * 1.1) * 0.24],
          turn: [0.3 * Math.sin(i), i, 0.2],
        })),
      ],
    }),
    2: () => ({
      ...low,
      camera: [0, 2.6, 6.8],
      backdrop: '#dfd3bf',
      things: crispFlavours.map(([flavour, color], i) => ({
        thing: first.crisps(flavour, color, 0.84),
        at: [(i - 1.5) * 0.86, 0, -Math.abs(i - 1.5) * 0.12],
        turn: [-0.05, (1.5 - i) * 0.08, 0],
      })),
    }),
  },
};
