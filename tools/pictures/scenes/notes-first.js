// Upright pictures of the first notes; `product` names what a tag may point at.
import * as make from '../objects/index.js';
import { crispFlavours, first, shades, tints } from '../things/first.js';
import { above, tall } from './views.js';

const shelf = (width = 3.4) => make.slab({ size: [width, 0.3, 1.7], color: '#c9bfb0' });

export const notes = {
  'morning-shelf': {
    1: () => ({
      ...tall,
      backdrop: '#e4ddd0',
      sun: [-4.4, 3.6, 3],
      strength: 3.4,
      things: [
        { thing: shelf(3.6) },
        { thing: first.serum(1.12), product: 'isle-glow-serum', at: [-0.95, 0.3, 0.1], turn: [0, 0.15, 0] },
        { thing: first.mist(1.12), product: 'isle-glow-mist', at: [0.1, 0.3, -0.2] },
        { thing: first.cream(false, 0.86), product: 'norra-lune-cream', at: [1.08, 0.3, 0.15], turn: [0, -0.12, 0] },
        { thing: make.leaf({ length: 0.9 }), at: [-1.7, 0, 1.2], turn: [0, 0.5, 0] },
      ],
    }),
    2: () => ({
      ...tall,
      camera: [-0.6, 1.9, 5.6],
      target: [-0.1, 0.9, 0],
      backdrop: '#d8dcd3',
      things: [
        { thing: shelf(2.6) },
        { thing: first.serum(1.3), product: 'isle-glow-serum', at: [-0.1, 0.3, 0.1], turn: [0, 0.1, 0] },
        { thing: make.pebble({ radius: 0.26 }), at: [0.85, 0.3, 0.3] },
      ],
    }),
    3: () => ({
      ...above,
      backdrop: '#ece5d8',
      things: [
        { thing: make.cloth({ width: 3.4, depth: 2.6 }) },
        { thing: first.cream(true, 0.95), product: 'norra-lune-cream', at: [-0.3, 0.06, 0.2] },
        { thing: make.leaf({ length: 0.9 }), at: [0.4, 0.08, 1], turn: [0, 0.4, 0] },
      ],
    }),
  },
  'tea-break': {
    1: () => ({
      ...tall,
      target: [0, 0.85, 0],
      backdrop: '#e5d6bb',
      things: [
        { thing: make.slab({ size: [3.8, 0.2, 2], color: '#a97c50' }) },
        { thing: first.buckwheat(1.2), product: 'shanmai-buckwheat-tea', at: [-0.85, 0.2, -0.1], turn: [0, 0.15, 0] },
        {
          thing: first.crisps(...crispFlavours[1], 1.12),
          product: 'shanmai-crisps',
          at: [0.85, 0.2, -0.2],
          turn: [-0.06, -0.12, 0],
        },
        { thing: make.cup({ scale: 0.85 }), at: [0, 0.2, 0.72] },
      ],
    }),
    2: () => ({
      ...above,
      backdrop: '#dcc8a4',
      things: [
        { thing: make.cloth({ width: 3.4, depth: 2.8, color: '#ece3d2' }) },
        { thing: make.cup({ scale: 1.2, tea: '#b57f2c' }), at: [-0.45, 0.05, 0.3] },
        { thing: make.bowl(), at: [0.8, 0.05, -0.5] },
        ...[0, 1, 2, 3, 4, 5, 6].map((i) => ({
          thing: make.crisp(),
          ...(i === 0 && { product: 'shanmai-crisps' }),
          at: [0.8 + Math.cos(i * 1.1) * 0.28, 0.26 + i * 0.03, -0.5 + Math.sin(i * 1.1) * 0.26],
          turn: [0.2, i, 0.15],
        })),
      ],
    }),
  },
  'lip-swatches': {
    1: () => ({
      ...above,
      camera: [0, 6.2, 4.8],
      backdrop: '#f0e2d8',
      things: [
        ...tints.slice(0, 4).flatMap((color, i) => [
          {
            thing: make.smear({ color, length: 1.5, width: 0.3 }),
            at: [0.55, 0.01, (i - 1.5) * 0.78],
            turn: [0, 0.12, 0],
          },
          {
            thing: first.lip(color, 0.78),
            ...(i === 2 && { product: 'isle-glow-lip-tea' }),
            at: [-1, 0.12, (i - 1.5) * 0.78],
            turn: [0, 0.05, Math.PI / 2 - 0.02],
          },
        ]),
      ],
    }),
    2: () => ({
      ...tall,
      camera: [0, 2, 5.8],
      target: [0, 0.68, 0],
      backdrop: '#e6cfc2',
      things: [
        { thing: make.disc({ radius: 1.25, color: '#d8c9b8' }) },
        ...tints.slice(0, 4).map((color, i) => ({
          thing: first.lip(color, 1.05),
          ...(i === 2 && { product: 'isle-glow-lip-tea' }),
          at: [(i - 1.5) * 0.52, 0.18, Math.abs(i - 1.5) * -0.14],
        })),
      ],
    }),
    3: () => ({
      ...above,
      backdrop: '#f5ece4',
      things: tints.map((color, i) => ({
        thing: make.smear({ color, length: 1.3, width: 0.26 }),
        at: [((i % 2) - 0.5) * 1.7, 0, (Math.floor(i / 2) - 1) * 1],
        turn: [0, -0.15, 0],
      })),
    }),
  },
  'cushion-shades': {
    1: () => ({
      ...tall,
      camera: [0, 4.2, 6.6],
      target: [0, 0.45, 0],
      backdrop: '#eadcd0',
      things: [
        { thing: make.cloth({ width: 4, depth: 3, color: '#f1e8de' }) },
        { thing: first.cushion('#f3dfce', true, 1), at: [-0.95, 0.06, -0.45], turn: [0, 0.2, 0] },
        { thing: first.cushion('#e5c2a3', true, 1.05), product: 'isle-glow-cushion', at: [0.05, 0.06, 0.75] },
        { thing: first.cushion('#c79670', true, 1), at: [1, 0.06, -0.4], turn: [0, -0.2, 0] },
      ],
    }),
    2: () => ({
      ...above,
      backdrop: '#f3e9df',
      things: shades.map((color, i) => ({
        thing: make.smear({ color, length: 1.35, width: 0.28 }),
        ...(i === 2 && { product: 'isle-glow-cushion' }),
        at: [((i % 2) - 0.5) * 1.75, 0, (Math.floor(i / 2) - 1) * 1],
        turn: [0, 0.2, 0],
      })),
    }),
  },
};
