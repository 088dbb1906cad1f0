// What stands in each picture. Products and notes share the same things, so that a product looks the same everywhere.
import * as make from './objects.js';
import { label } from './labels.js';

const glow = (name, detail, paper = '#f4f1ea') => label({ brand: '屿光', name, detail, paper, ink: '#2f4a4c' });
const wheat = (name, detail, paper = '#f2e6cf', extra = {}) =>
  label({ brand: '山麦', name, detail, paper, ink: '#4a3420', ...extra });
const norra = (name, detail, paper = '#eef1f4', extra = {}) =>
  label({ brand: 'Norra Lune', name, detail, paper, ink: '#22364c', ...extra });

const things = {
  serum: (scale = 1) => make.serum({ scale, texture: glow('Harbour Light', '海光精华液') }),
  mist: (scale = 1) => make.mist({ scale, texture: glow('Ferry Mist', '渡轮保湿喷雾') }),
  cushion: (shade = '#e5c2a3', open = true, scale = 1) => make.compact({ shade, open, scale }),
  lip: (color = '#b23a2e', scale = 1) => make.lipTint({ color, scale }),
  buckwheat: (scale = 1) =>
    make.tin({
      scale,
      color: '#7a4f2c',
      lid: '#4b2f1b',
      texture: wheat('炭焙苦荞茶', 'Roasted Buckwheat', '#f2e6cf', { width: 720 }),
    }),
  oolong: (scale = 1, color = '#3f5a45') =>
    make.tin({
      scale,
      height: 1.3,
      color,
      lid: '#2c3f31',
      texture: wheat('山场乌龙', 'Hillside Oolong', '#eef0e2', { width: 600 }),
    }),
  crisps: (flavour, color, scale = 1) =>
    make.pouch({
      scale,
      color,
      texture: wheat('燕麦薄脆', flavour, color, { height: 724, band: '#f7efdf', ink: '#3c2b1a' }),
    }),
  cream: (open = false, scale = 1) =>
    make.jar({
      open,
      scale,
      color: '#213a56',
      texture: norra('Winter Cellar', '冬窖面霜', '#f3f1ea', { width: 1024, height: 380 }),
    }),
  cleanser: (scale = 1) =>
    make.tube({ scale, color: '#f6f0e4', cap: '#cdbfa6', texture: norra('Tundra Cleanser', '苔原洁面乳', '#f6f0e4') }),
  sunscreen: (scale = 1) =>
    make.tube({ scale, color: '#e7eef3', cap: '#f3c65f', texture: norra('Snow Line SPF 50', '雪线防晒乳', '#e7eef3') }),
};

const crispFlavours = [
  ['Sea salt 海盐', '#cfdbe0'],
  ['Brown sugar 红糖', '#c9966a'],
  ['Sesame 芝麻', '#b9b2a6'],
  ['Seaweed 海苔', '#9fb08c'],
];
const shades = ['#f3dfce', '#eed3bc', '#e5c2a3', '#e6bd93', '#d9ae8a', '#c79670'];
const tints = ['#b5694a', '#8e4b36', '#b23a2e', '#d98a5b', '#6f2b3c', '#9c3126'];

const low = { camera: [0.5, 1.9, 6.4], target: [0, 0.72, 0], angle: 26 };
const high = { camera: [0, 5.4, 4.2], target: [0, 0.2, 0.1], angle: 27 };
const shelf = (width = 3.4) => make.slab({ size: [width, 0.3, 1.7], color: '#c9bfb0' });

/** Square pictures, by product. */
export const products = {
  'isle-glow-serum': {
    1: {
      ...low,
      backdrop: '#dfe6e1',
      things: [
        { thing: make.disc({ radius: 1.1, color: '#d9d2c4' }) },
        { thing: things.serum(1.15), at: [0, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.leaf(), at: [0.75, 0, 0.7], turn: [0, 0.6, 0] },
        { thing: make.pebble(), at: [-1.15, 0, 0.55] },
      ],
    },
    2: {
      ...low,
      camera: [-1.6, 2.6, 5.6],
      backdrop: '#cddcd9',
      things: [
        { thing: things.serum(0.8), at: [-0.75, 0, 0.2] },
        { thing: things.serum(1), at: [0.05, 0, -0.15] },
        { thing: things.serum(1.18), at: [0.98, 0, -0.45] },
        { thing: make.pebble({ radius: 0.15 }), at: [-0.2, 0, 0.95] },
      ],
    },
  },
  'isle-glow-cushion': {
    1: {
      ...low,
      camera: [0.3, 3.1, 5.2],
      target: [0, 0.42, -0.1],
      backdrop: '#ecdfd6',
      things: [
        { thing: make.cloth({ color: '#efe6dc' }), at: [0, 0.002, 0] },
        { thing: things.cushion('#e5c2a3', true, 1.35), at: [0, 0.06, 0.25] },
      ],
    },
    2: {
      ...high,
      backdrop: '#f1e8e0',
      things: shades
        .map((shade, i) => ({ thing: make.compact({ shade, open: false, scale: 0.1 }), at: [9, 0, i] }))
        .concat(
          shades.map((color, i) => ({
            thing: make.smear({ color, length: 1.3, width: 0.26 }),
            at: [((i % 2) - 0.5) * 1.7, 0, (Math.floor(i / 2) - 1) * 0.95],
            turn: [0, 0.18, 0],
          })),
        ),
    },
  },
  'isle-glow-lip-tea': {
    1: {
      ...low,
      target: [0, 0.62, 0],
      backdrop: '#eadbd0',
      things: [
        { thing: make.slab({ size: [3.1, 0.16, 1.1], color: '#a97c50' }) },
        ...tints.map((color, i) => ({ thing: things.lip(color, 0.92), at: [(i - 2.5) * 0.47, 0.16, 0] })),
      ],
    },
    2: {
      ...high,
      backdrop: '#f3e9e1',
      things: tints.map((color, i) => ({
        thing: make.smear({ color, length: 1.25, width: 0.24 }),
        at: [((i % 2) - 0.5) * 1.65, 0, (Math.floor(i / 2) - 1) * 0.9],
        turn: [0, -0.2, 0],
      })),
    },
  },
  'isle-glow-mist': {
    1: {
      ...low,
      target: [0, 0.9, 0],
      backdrop: '#d3dfe4',
      things: [
        { thing: make.slab({ size: [2, 0.24, 1.4], color: '#d5d8d4' }) },
        { thing: things.mist(1.02), at: [0, 0.24, 0], turn: [0, 0.12, 0] },
        { thing: make.pebble(), at: [0.75, 0.24, 0.35] },
        { thing: make.leaf({ color: '#7d9a8a' }), at: [-1.2, 0, 0.8], turn: [0, 0.9, 0] },
      ],
    },
    2: {
      ...low,
      camera: [-2, 2.4, 5.6],
      backdrop: '#c6d7dd',
      things: [
        { thing: things.mist(0.72), at: [-0.55, 0, 0.3] },
        { thing: things.mist(1.02), at: [0.5, 0, -0.2] },
      ],
    },
  },
  'shanmai-buckwheat-tea': {
    1: {
      ...low,
      backdrop: '#e9dcc6',
      things: [
        { thing: make.disc({ radius: 1, color: '#b98d5e' }), at: [-0.25, 0, 0] },
        { thing: things.buckwheat(1.15), at: [-0.25, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.cup({ scale: 0.8 }), at: [1.05, 0, 0.55] },
      ],
    },
    2: {
      ...high,
      camera: [0, 3.9, 4.4],
      target: [0, 0.25, 0],
      backdrop: '#ddc9a8',
      things: [
        { thing: make.cloth({ color: '#e9dfcd' }) },
        { thing: make.cup({ scale: 1.35, tea: '#b9822d' }), at: [0, 0.04, 0.1] },
        { thing: make.leaf({ color: '#8a8f5a' }), at: [0.9, 0.05, 0.7] },
      ],
    },
  },
  'shanmai-oolong': {
    1: {
      ...low,
      backdrop: '#dde2d2',
      things: [
        { thing: make.slab({ size: [2.3, 0.18, 1.4], color: '#8c6a48' }) },
        { thing: things.oolong(1), at: [-0.3, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.cup({ scale: 0.62, tea: '#c2a14a', color: '#f5f2ea' }), at: [0.72, 0.18, 0.3] },
      ],
    },
    2: {
      ...low,
      camera: [0.9, 2.7, 5.6],
      backdrop: '#cdd6c2',
      things: [
        { thing: things.oolong(0.95), at: [-0.75, 0, 0], turn: [0, 0.15, 0] },
        { thing: things.oolong(0.95, '#6d5536'), at: [0.45, 0, -0.3], turn: [0, -0.1, 0] },
        { thing: make.cup({ scale: 0.5, tea: '#cdb35c', color: '#f5f2ea' }), at: [-0.2, 0, 0.95] },
        { thing: make.cup({ scale: 0.5, tea: '#9c6a2e', color: '#f5f2ea' }), at: [0.85, 0, 0.8] },
      ],
    },
  },
  'shanmai-crisps': {
    1: {
      ...low,
      backdrop: '#e6e0d2',
      things: [
        { thing: things.crisps(...crispFlavours[0], 1.15), at: [-0.35, 0, -0.1], turn: [-0.06, 0.15, 0] },
        { thing: make.bowl(), at: [0.95, 0, 0.5] },
        ...[0, 1, 2, 3, 4, 5].map((i) => ({
          thing: make.crisp(),
          at: [0.95 + Math.cos(i * 1.1) * 0.26, 0.22 + i * 0.035, 0.5 + Math.sin(i * 1.1) * 0.24],
          turn: [0.3 * Math.sin(i), i, 0.2],
        })),
      ],
    },
    2: {
      ...low,
      camera: [0, 2.6, 6.8],
      backdrop: '#dfd3bf',
      things: crispFlavours.map(([flavour, color], i) => ({
        thing: things.crisps(flavour, color, 0.84),
        at: [(i - 1.5) * 0.86, 0, -Math.abs(i - 1.5) * 0.12],
        turn: [-0.05, (1.5 - i) * 0.08, 0],
      })),
    },
  },
  'norra-lune-cream': {
    1: {
      ...low,
      camera: [0.4, 2.3, 5.4],
      target: [0.25, 0.42, 0],
      backdrop: '#d9e0e6',
      things: [
        { thing: make.disc({ radius: 1.45, height: 0.14, color: '#c8ccce' }), at: [0.3, 0, 0] },
        { thing: things.cream(true, 1.05), at: [-0.2, 0.14, 0], turn: [0, 0.15, 0] },
      ],
    },
    2: {
      ...low,
      camera: [0, 2.2, 5.4],
      target: [0, 0.45, 0],
      backdrop: '#c7d1d9',
      things: [
        { thing: things.cream(false, 0.8), at: [-0.75, 0, 0.2], turn: [0, 0.1, 0] },
        { thing: things.cream(false, 1.12), at: [0.5, 0, -0.1] },
      ],
    },
  },
  'norra-lune-cleanser': {
    1: {
      ...low,
      target: [0, 0.82, 0],
      backdrop: '#e3e0d6',
      things: [
        { thing: make.slab({ size: [1.9, 0.2, 1.3], color: '#bdb8ac' }) },
        { thing: things.cleanser(1.05), at: [0, 0.2, 0], turn: [0, 0.1, 0] },
        { thing: make.pebble({ radius: 0.26 }), at: [0.85, 0.2, 0.15] },
        { thing: make.leaf({ color: '#87946f' }), at: [-1.1, 0, 0.75], turn: [0, 0.7, 0] },
      ],
    },
    2: {
      ...low,
      camera: [-1.4, 2.6, 5.6],
      backdrop: '#d6d3c7',
      things: [
        { thing: things.cleanser(0.82), at: [-0.6, 0, 0.3], turn: [0, 0.15, 0] },
        { thing: things.cleanser(1.08), at: [0.45, 0, -0.2] },
      ],
    },
  },
  'norra-lune-sunscreen': {
    1: {
      ...low,
      camera: [0.4, 2.3, 6.2],
      target: [0.1, 0.72, 0],
      backdrop: '#f0dfb9',
      sun: [-4, 4.2, 2.6],
      strength: 3.6,
      things: [
        { thing: make.cloth({ color: '#f3ece0' }) },
        { thing: make.hat(), at: [0.85, 0.05, -0.85], turn: [0, 0.4, 0] },
        { thing: things.sunscreen(1), at: [-0.5, 0.05, 0.3], turn: [0, 0.15, 0] },
        { thing: make.citrusSlice(), at: [0.55, 0.05, 0.85], turn: [0, 0, 0] },
      ],
    },
    2: {
      ...low,
      backdrop: '#d9e6ea',
      things: [
        { thing: things.sunscreen(1.05), at: [-0.45, 0, 0] },
        { thing: make.smear({ color: '#faf5ec', length: 1.1, width: 0.3 }), at: [0.85, 0, 0.7], turn: [0, 0.5, 0] },
      ],
    },
  },
};

const tall = { camera: [0.3, 2.5, 8.2], target: [0, 1.05, 0], angle: 28 };
const above = { camera: [0, 6.6, 4.4], target: [0, 0.1, 0.1], angle: 30 };

/** Upright pictures, by note. `product` names what a tag may point at. */
export const notes = {
  'morning-shelf': {
    1: {
      ...tall,
      backdrop: '#e4ddd0',
      sun: [-4.4, 3.6, 3],
      strength: 3.4,
      things: [
        { thing: shelf(3.6) },
        { thing: things.serum(1.12), product: 'isle-glow-serum', at: [-0.95, 0.3, 0.1], turn: [0, 0.15, 0] },
        { thing: things.mist(1.12), product: 'isle-glow-mist', at: [0.1, 0.3, -0.2] },
        { thing: things.cream(false, 0.86), product: 'norra-lune-cream', at: [1.08, 0.3, 0.15], turn: [0, -0.12, 0] },
        { thing: make.leaf({ length: 0.9 }), at: [-1.7, 0, 1.2], turn: [0, 0.5, 0] },
      ],
    },
    2: {
      ...tall,
      camera: [-0.6, 1.9, 5.6],
      target: [-0.1, 0.9, 0],
      backdrop: '#d8dcd3',
      things: [
        { thing: shelf(2.6) },
        { thing: things.serum(1.3), product: 'isle-glow-serum', at: [-0.1, 0.3, 0.1], turn: [0, 0.1, 0] },
        { thing: make.pebble({ radius: 0.26 }), at: [0.85, 0.3, 0.3] },
      ],
    },
    3: {
      ...above,
      backdrop: '#ece5d8',
      things: [
        { thing: make.cloth({ width: 3.4, depth: 2.6 }) },
        { thing: things.cream(true, 0.95), product: 'norra-lune-cream', at: [-0.3, 0.06, 0.2] },
        { thing: make.leaf({ length: 0.9 }), at: [0.4, 0.08, 1], turn: [0, 0.4, 0] },
      ],
    },
  },
  'tea-break': {
    1: {
      ...tall,
      target: [0, 0.85, 0],
      backdrop: '#e5d6bb',
      things: [
        { thing: make.slab({ size: [3.8, 0.2, 2], color: '#a97c50' }) },
        { thing: things.buckwheat(1.2), product: 'shanmai-buckwheat-tea', at: [-0.85, 0.2, -0.1], turn: [0, 0.15, 0] },
        {
          thing: things.crisps(...crispFlavours[1], 1.12),
          product: 'shanmai-crisps',
          at: [0.85, 0.2, -0.2],
          turn: [-0.06, -0.12, 0],
        },
        { thing: make.cup({ scale: 0.85 }), at: [0, 0.2, 0.72] },
      ],
    },
    2: {
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
    },
  },
  'lip-swatches': {
    1: {
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
            thing: things.lip(color, 0.78),
            ...(i === 2 && { product: 'isle-glow-lip-tea' }),
            at: [-1, 0.12, (i - 1.5) * 0.78],
            turn: [0, 0.05, Math.PI / 2 - 0.02],
          },
        ]),
      ],
    },
    2: {
      ...tall,
      camera: [0, 2, 5.8],
      target: [0, 0.68, 0],
      backdrop: '#e6cfc2',
      things: [
        { thing: make.disc({ radius: 1.25, color: '#d8c9b8' }) },
        ...tints.slice(0, 4).map((color, i) => ({
          thing: things.lip(color, 1.05),
          ...(i === 1 && { product: 'isle-glow-lip-tea' }),
          at: [(i - 1.5) * 0.52, 0.18, Math.abs(i - 1.5) * -0.14],
        })),
      ],
    },
    3: {
      ...above,
      backdrop: '#f5ece4',
      things: tints.map((color, i) => ({
        thing: make.smear({ color, length: 1.3, width: 0.26 }),
        at: [((i % 2) - 0.5) * 1.7, 0, (Math.floor(i / 2) - 1) * 1],
        turn: [0, -0.15, 0],
      })),
    },
  },
  'cushion-shades': {
    1: {
      ...tall,
      camera: [0, 4.2, 6.6],
      target: [0, 0.45, 0],
      backdrop: '#eadcd0',
      things: [
        { thing: make.cloth({ width: 4, depth: 3, color: '#f1e8de' }) },
        { thing: things.cushion('#f3dfce', true, 1), at: [-0.95, 0.06, -0.45], turn: [0, 0.2, 0] },
        { thing: things.cushion('#e5c2a3', true, 1.05), product: 'isle-glow-cushion', at: [0.05, 0.06, 0.75] },
        { thing: things.cushion('#c79670', true, 1), at: [1, 0.06, -0.4], turn: [0, -0.2, 0] },
      ],
    },
    2: {
      ...above,
      backdrop: '#f3e9df',
      things: shades.map((color, i) => ({
        thing: make.smear({ color, length: 1.35, width: 0.28 }),
        ...(i === 2 && { product: 'isle-glow-cushion' }),
        at: [((i % 2) - 0.5) * 1.75, 0, (Math.floor(i / 2) - 1) * 1],
        turn: [0, 0.2, 0],
      })),
    },
  },
  'night-routine': {
    1: {
      ...tall,
      target: [0, 0.85, 0],
      backdrop: '#5b5f6b',
      light: '#ffd7a0',
      strength: 2.6,
      ambient: 0.28,
      sun: [-3.2, 3.2, 3.8],
      things: [
        { thing: make.slab({ size: [3.8, 0.22, 1.9], color: '#7d756b' }) },
        { thing: things.cleanser(1.1), product: 'norra-lune-cleanser', at: [-0.95, 0.22, -0.1], turn: [0, 0.15, 0] },
        { thing: things.cream(false, 0.95), product: 'norra-lune-cream', at: [0.25, 0.22, 0.25] },
        { thing: make.candle(), at: [1.3, 0.22, -0.15] },
      ],
    },
    2: {
      ...above,
      backdrop: '#6a6c75',
      light: '#ffd7a0',
      strength: 2.6,
      ambient: 0.3,
      things: [
        { thing: make.cloth({ width: 3.4, depth: 2.6, color: '#b9b0a2' }) },
        { thing: things.cream(true, 1), product: 'norra-lune-cream', at: [-0.25, 0.06, 0.1] },
      ],
    },
  },
  'sun-trip': {
    1: {
      ...tall,
      camera: [0.2, 3, 7.6],
      target: [0, 0.75, 0],
      backdrop: '#f1deb2',
      sun: [-4.4, 4.6, 2.2],
      strength: 3.8,
      things: [
        { thing: make.cloth({ width: 4.4, depth: 3.2, color: '#f4eee3' }) },
        { thing: make.hat(), at: [0.8, 0.05, -0.9], turn: [0, 0.5, 0] },
        { thing: things.sunscreen(1.12), product: 'norra-lune-sunscreen', at: [-0.75, 0.05, 0.1], turn: [0, 0.2, 0] },
        { thing: things.mist(0.74), product: 'isle-glow-mist', at: [0.5, 0.05, 0.75], turn: [0, -0.1, 0] },
        { thing: make.citrusSlice(), at: [-0.15, 0.06, 1.25] },
        { thing: make.citrusSlice({ radius: 0.28 }), at: [1.25, 0.06, 0.95] },
      ],
    },
    2: {
      ...tall,
      camera: [-0.8, 2, 5.6],
      target: [0, 0.8, 0],
      backdrop: '#d5e5ea',
      things: [
        { thing: make.disc({ radius: 1, color: '#f0ead9' }) },
        { thing: things.sunscreen(1.1), product: 'norra-lune-sunscreen', at: [0, 0.18, 0], turn: [0, 0.1, 0] },
        { thing: make.citrusSlice(), at: [1, 0, 0.75] },
      ],
    },
  },
  'desk-snacks': {
    1: {
      ...tall,
      target: [0, 0.82, 0],
      backdrop: '#d9dccb',
      things: [
        { thing: make.slab({ size: [4.4, 0.16, 2.4], color: '#c29b6c' }) },
        {
          thing: things.crisps(...crispFlavours[0], 1.08),
          product: 'shanmai-crisps',
          at: [-1.05, 0.16, -0.3],
          turn: [-0.06, 0.15, 0],
        },
        { thing: things.crisps(...crispFlavours[3], 1.08), at: [-0.05, 0.16, -0.5], turn: [-0.06, 0, 0] },
        { thing: things.oolong(1), product: 'shanmai-oolong', at: [1.05, 0.16, -0.3], turn: [0, -0.12, 0] },
        { thing: make.notebook(), at: [0.25, 0.16, 0.9], turn: [0, 0.5, 0] },
      ],
    },
    2: {
      ...tall,
      camera: [0, 2.4, 6.6],
      target: [0, 0.7, 0],
      backdrop: '#e2d8c4',
      things: crispFlavours.slice(0, 3).map(([flavour, color], i) => ({
        thing: things.crisps(flavour, color, 1),
        ...(i === 1 && { product: 'shanmai-crisps' }),
        at: [(i - 1) * 0.98, 0, -Math.abs(i - 1) * 0.2],
        turn: [-0.05, (1 - i) * 0.12, 0],
      })),
    },
  },
  'gift-box': {
    1: {
      ...tall,
      camera: [0.4, 3.2, 7.6],
      target: [0, 0.72, 0],
      backdrop: '#e2cfc0',
      things: [
        { thing: make.cloth({ width: 4.2, depth: 3, color: '#efe6da' }) },
        { thing: make.box({ size: [1.9, 0.62, 1.4], color: '#b58657' }), at: [-0.4, 0.06, -0.35], turn: [0, 0.2, 0] },
        { thing: make.ribbon({ color: '#ecd9b0' }), at: [-0.4, 0.76, -0.35], turn: [0, 0.2, 0] },
        {
          thing: things.cream(false, 0.72),
          product: 'norra-lune-cream',
          at: [0.1, 0.1, 1.05],
          turn: [0, -0.1, 0],
        },
        { thing: things.oolong(0.8), product: 'shanmai-oolong', at: [0.75, 0.06, 0.65], turn: [0, 0.1, 0] },
        { thing: things.lip('#9c3126', 0.9), product: 'isle-glow-lip-tea', at: [-0.75, 0.06, 0.95], turn: [0, 0, 0] },
      ],
    },
    2: {
      ...above,
      backdrop: '#e9dccf',
      things: [
        { thing: make.cloth({ width: 3.6, depth: 2.8, color: '#f2ebe0' }) },
        { thing: make.box({ size: [1.8, 0.5, 1.8], color: '#b58657' }), at: [0, 0.05, 0], turn: [0, 0.3, 0] },
        { thing: make.ribbon({ color: '#ecd9b0' }), at: [0, 0.62, 0], turn: [0, 0.3, 0] },
      ],
    },
  },
};
