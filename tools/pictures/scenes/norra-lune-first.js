// Square pictures of the first products of norra-lune.
import * as make from '../objects/index.js';
import { first } from '../things/first.js';
import { low } from './views.js';

export const products = {
  'norra-lune-cream': {
    1: () => ({
      ...low,
      camera: [0.4, 2.3, 5.4],
      target: [0.25, 0.42, 0],
      backdrop: '#d9e0e6',
      things: [
        { thing: make.disc({ radius: 1.45, height: 0.14, color: '#c8ccce' }), at: [0.3, 0, 0] },
        { thing: first.cream(true, 1.05), at: [-0.2, 0.14, 0], turn: [0, 0.15, 0] },
      ],
    }),
    2: () => ({
      ...low,
      camera: [0, 2.2, 5.4],
      target: [0, 0.45, 0],
      backdrop: '#c7d1d9',
      things: [
        { thing: first.cream(false, 0.8), at: [-0.75, 0, 0.2], turn: [0, 0.1, 0] },
        { thing: first.cream(false, 1.12), at: [0.5, 0, -0.1] },
      ],
    }),
  },
  'norra-lune-cleanser': {
    1: () => ({
      ...low,
      target: [0, 0.82, 0],
      backdrop: '#e3e0d6',
      things: [
        { thing: make.slab({ size: [1.9, 0.2, 1.3], color: '#bdb8ac' }) },
        { thing: first.cleanser(1.05), at: [0, 0.2, 0], turn: [0, 0.1, 0] },
        { thing: make.pebble({ radius: 0.26 }), at: [0.85, 0.2, 0.15] },
        { thing: make.leaf({ color: '#87946f' }), at: [-1.1, 0, 0.75], turn: [0, 0.7, 0] },
      ],
    }),
    2: () => ({
      ...low,
      camera: [-1.4, 2.6, 5.6],
      backdrop: '#d6d3c7',
      things: [
        { thing: first.cleanser(0.82), at: [-0.6, 0, 0.3], turn: [0, 0.15, 0] },
        { thing: first.cleanser(1.08), at: [0.45, 0, -0.2] },
      ],
    }),
  },
  'norra-lune-sunscreen': {
    1: () => ({
      ...low,
      camera: [0.4, 2.3, 6.2],
      target: [0.1, 0.72, 0],
      backdrop: '#f0dfb9',
      sun: [-4, 4.2, 2.6],
      strength: 3.6,
      things: [
        { thing: make.cloth({ color: '#f3ece0' }) },
        { thing: make.hat(), at: [0.85, 0.05, -0.85], turn: [0, 0.4, 0] },
        { thing: first.sunscreen(1), at: [-0.5, 0.05, 0.3], turn: [0, 0.15, 0] },
        { thing: make.citrusSlice(), at: [0.55, 0.05, 0.85], turn: [0, 0, 0] },
      ],
    }),
    2: () => ({
      ...low,
      backdrop: '#d9e6ea',
      things: [
        { thing: first.sunscreen(1.05), at: [-0.45, 0, 0] },
        { thing: make.smear({ color: '#faf5ec', length: 1.1, width: 0.3 }), at: [0.85, 0, 0.7], turn: [0, 0.5, 0] },
      ],
    }),
  },
};
