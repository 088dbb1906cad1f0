// Upright pictures of the first notes; `product` names what a tag may point at.
import * as make from '../objects/index.js';
import { crispFlavours, first, tints } from '../things/first.js';
import { above, tall } from './views.js';

export const notes = {
  'night-routine': {
    1: () => ({
      ...tall,
      target: [0, 0.85, 0],
      backdrop: '#5b5f6b',
      light: '#ffd7a0',
      strength: 2.6,
      ambient: 0.28,
      sun: [-3.2, 3.2, 3.8],
      things: [
        { thing: make.slab({ size: [3.8, 0.22, 1.9], color: '#7d756b' }) },
        { thing: first.cleanser(1.1), product: 'norra-lune-cleanser', at: [-0.95, 0.22, -0.1], turn: [0, 0.15, 0] },
        { thing: first.cream(false, 0.95), product: 'norra-lune-cream', at: [0.25, 0.22, 0.25] },
        { thing: make.candle(), at: [1.3, 0.22, -0.15] },
      ],
    }),
    2: () => ({
      ...above,
      backdrop: '#6a6c75',
      light: '#ffd7a0',
      strength: 2.6,
      ambient: 0.3,
      things: [
        { thing: make.cloth({ width: 3.4, depth: 2.6, color: '#b9b0a2' }) },
        { thing: first.cream(true, 1), product: 'norra-lune-cream', at: [-0.25, 0.06, 0.1] },
      ],
    }),
  },
  'sun-trip': {
    1: () => ({
      ...tall,
      camera: [0.2, 3, 7.6],
      target: [0, 0.75, 0],
      backdrop: '#f1deb2',
      sun: [-4.4, 4.6, 2.2],
      strength: 3.8,
      things: [
        { thing: make.cloth({ width: 4.4, depth: 3.2, color: '#f4eee3' }) },
        { thing: make.hat(), at: [0.8, 0.05, -0.9], turn: [0, 0.5, 0] },
        { thing: first.sunscreen(1.12), product: 'norra-lune-sunscreen', at: [-0.75, 0.05, 0.1], turn: [0, 0.2, 0] },
        { thing: first.mist(0.74), product: 'isle-glow-mist', at: [0.5, 0.05, 0.75], turn: [0, -0.1, 0] },
        { thing: make.citrusSlice(), at: [-0.15, 0.06, 1.25] },
        { thing: make.citrusSlice({ radius: 0.28 }), at: [1.25, 0.06, 0.95] },
      ],
    }),
    2: () => ({
      ...tall,
      camera: [-0.8, 2, 5.6],
      target: [0, 0.8, 0],
      backdrop: '#d5e5ea',
      things: [
        { thing: make.disc({ radius: 1, color: '#f0ead9' }) },
        { thing: first.sunscreen(1.1), product: 'norra-lune-sunscreen', at: [0, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.citrusSlice(), at: [1, 0, 0.75] },
      ],
    }),
  },
  'desk-snacks': {
    1: () => ({
      ...tall,
      target: [0, 0.82, 0],
      backdrop: '#d9dccb',
      things: [
        { thing: make.slab({ size: [4.4, 0.16, 2.4], color: '#c29b6c' }) },
        {
          thing: first.crisps(...crispFlavours[0], 1.08),
          product: 'shanmai-crisps',
          at: [-1.05, 0.16, -0.3],
          turn: [-0.06, 0.15, 0],
        },
        { thing: first.crisps(...crispFlavours[3], 1.08), at: [-0.05, 0.16, -0.5], turn: [-0.06, 0, 0] },
        { thing: first.buckwheat(1.15), product: 'shanmai-buckwheat-tea', at: [1.05, 0.16, -0.3], turn: [0, -0.12, 0] },
        { thing: make.notebook(), at: [0.25, 0.16, 0.9], turn: [0, 0.5, 0] },
      ],
    }),
    2: () => ({
      ...tall,
      camera: [0, 2.4, 6.6],
      target: [0, 0.7, 0],
      backdrop: '#e2d8c4',
      things: crispFlavours.slice(0, 3).map(([flavour, color], i) => ({
        thing: first.crisps(flavour, color, 1),
        ...(i === 2 && { product: 'shanmai-crisps' }),
        at: [(i - 1) * 0.98, 0, -Math.abs(i - 1) * 0.2],
        turn: [-0.05, (1 - i) * 0.12, 0],
      })),
    }),
  },
  'gift-box': {
    1: () => ({
      ...tall,
      camera: [0.4, 3.2, 7.6],
      target: [0, 0.72, 0],
      backdrop: '#e2cfc0',
      things: [
        { thing: make.cloth({ width: 4.2, depth: 3, color: '#efe6da' }) },
        { thing: make.box({ size: [1.9, 0.62, 1.4], color: '#b58657' }), at: [-0.4, 0.06, -0.35], turn: [0, 0.2, 0] },
        { thing: make.ribbon({ color: '#ecd9b0' }), at: [-0.4, 0.76, -0.35], turn: [0, 0.2, 0] },
        {
          thing: first.cream(false, 0.72),
          product: 'norra-lune-cream',
          at: [0.1, 0.1, 1.05],
          turn: [0, -0.1, 0],
        },
        { thing: first.oolong(0.8), product: 'shanmai-oolong', at: [0.75, 0.06, 0.65], turn: [0, 0.1, 0] },
        { thing: first.lip(tints[4], 0.9), product: 'isle-glow-lip-tea', at: [-0.75, 0.06, 0.95], turn: [0, 0, 0] },
      ],
    }),
    2: () => ({
      ...above,
      backdrop: '#e9dccf',
      things: [
        { thing: make.cloth({ width: 3.6, depth: 2.8, color: '#f2ebe0' }) },
        { thing: make.box({ size: [1.8, 0.5, 1.8], color: '#b58657' }), at: [0, 0.05, 0], turn: [0, 0.3, 0] },
        { thing: make.ribbon({ color: '#ecd9b0' }), at: [0, 0.62, 0], turn: [0, 0.3, 0] },
      ],
    }),
  },
};
