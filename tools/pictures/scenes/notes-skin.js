// Notes about skin: by day, by night, and what was used up.
import * as make from '../objects/index.js';
import { nuts } from '../objects/still-life.js';
import { salts } from '../things/home.js';
import { arrange } from './arrange.js';

const [toner, cream, mask, balm, cleanser, sunscreen] = [
  'toner',
  'cream',
  'night-mask',
  'lip-balm',
  'cleanser',
  'sunscreen',
].map((name) => `norra-lune-${name}`);
const [serum, mist, hand, oil] = ['serum', 'mist', 'hand-cream', 'body-oil'].map((name) => `isle-glow-${name}`);
const plain = { base: 'none', tone: '#dcd6ca', mood: 'day', near: 0.8 };

export const notes = {
  'toner-two-sizes': {
    1: () =>
      arrange({
        back: [[toner], [toner, { height: 1.1, scale: 0.82 }]],
        base: 'stone',
        ground: '#94a0a8',
        tone: '#b2c0c9',
        mood: 'window',
        view: 'left',
      }),
    2: () =>
      arrange({
        back: [[toner, {}, { at: [-0.35, -0.4] }]],
        front: [[cream, { scale: 0.85 }, { at: [0.4, 0.35] }]],
        base: 'slab',
        ground: '#aeb6ba',
        tone: '#b8c4c4',
        mood: 'leaves',
        view: [8, 16],
        props: [[make.sprig({ color: '#6f8456', size: 0.22 }), [-1.0, 0, 0.75], [0, 0.2, 0]]],
      }),
  },
  'cream-turning': {
    1: () =>
      arrange({
        back: [[cream, { open: true }]],
        base: 'disc',
        ground: '#cfd2d3',
        tone: '#b9c5ce',
        mood: 'day',
        view: [-6, 24],
      }),
  },
  'half-a-soybean': {
    1: () =>
      arrange({
        back: [[cream, { open: true }]],
        base: 'table',
        ground: '#7d664d',
        tone: '#6b6a70',
        mood: 'evening',
        view: [4, 30],
        props: [[nuts({ count: 3, colors: ['#d9bf86'], size: 0.09, spread: 0.3 }), [-0.25, 0, 0.95]]],
      }),
  },
  'night-mask-sunday': {
    1: () =>
      arrange({
        back: [[toner, {}, { at: [0.5, -0.7] }]],
        front: [[mask]],
        base: 'slab',
        ground: '#8d8f93',
        tone: '#6f7a88',
        mood: 'evening',
        view: [-6, 17],
      }),
    2: () =>
      arrange({
        back: [[mask, { open: true }]],
        base: 'cloth',
        ground: '#d8d3c8',
        tone: '#a8b0b8',
        mood: 'window',
        view: [6, 34],
      }),
    3: () =>
      arrange({
        back: [[mask, {}, { top: [[balm, { i: 2, scale: 0.75 }, { side: true, turn: 0.3 }]] }]],
        base: 'stone',
        ground: '#aab1b5',
        tone: '#97a5b2',
        mood: 'late',
        view: [4, 26],
      }),
  },
  'lip-balm-pockets': {
    1: () =>
      arrange({
        back: [0, 1, 2].map((i) => [balm, { i }, { lie: true, turn: (1 - i) * 0.08 }]),
        gap: 0.3,
        base: 'cloth',
        ground: '#a9adb0',
        tone: '#8e9599',
        mood: 'window',
        view: 'above',
      }),
  },
  'empties-in-august': {
    1: () =>
      arrange({
        back: [
          [cleanser, { scale: 0.85 }],
          [mist, { scale: 0.9 }],
          [serum, { scale: 0.9 }],
          [hand, { i: 1, scale: 0.8, rolled: true }],
        ],
        gap: 0.1,
        base: 'crate',
        tone: '#d3cab8',
        mood: 'window',
        view: [-6, 22],
      }),
    2: () => arrange({ ...plain, back: [[cleanser, {}, { turn: 0.15 }]] }),
    3: () => arrange({ ...plain, back: [[toner]], tone: '#d0d6d8' }),
    4: () => arrange({ ...plain, back: [[serum, { scale: 1.1 }]], tone: '#cfd9d4' }),
    5: () => arrange({ ...plain, back: [[mist]], tone: '#d4d9d2' }),
    6: () =>
      arrange({
        ...plain,
        back: [[hand, { i: 1, rolled: true }, { lie: true, turn: 0.6 }]],
        tone: '#d5dacb',
        view: 'above',
      }),
    7: () => arrange({ ...plain, back: [[oil, { tint: '#e2cfa6' }]], tone: '#e0d3ba' }),
    8: () =>
      arrange({
        ...plain,
        back: [['qichi-bath-salt', { i: 0, open: true, level: 0.22 }]],
        front: [[make.scoop({ heap: salts[0] }), {}, { turn: 0.2, at: [-0.35, 0.85] }]],
        tone: '#d3d2c6',
      }),
    9: () => arrange({ ...plain, back: [[balm, { i: 1 }, { side: true, turn: 0.4 }]], tone: '#e0cfbb', view: [0, 34] }),
  },
  'hand-cream-six': {
    1: () =>
      arrange({
        back: [0, 1, 2].map((i) => [hand, { i, scale: 0.8 }, { lie: true, turn: (1 - i) * 0.22 }]),
        gap: -0.05,
        base: 'slab',
        ground: '#7e8c84',
        tone: '#b99e7c',
        mood: 'window',
        view: 'above',
      }),
    2: () =>
      arrange({
        back: [['shanmai-tea-cups', { single: true, i: 1, scale: 0.9 }]],
        front: [[hand, { i: 1, scale: 0.75 }, { lie: true, turn: 1.25 }]],
        base: 'table',
        ground: '#a8835a',
        tone: '#c9bca6',
        mood: 'late',
        view: [4, 38],
      }),
    3: () =>
      arrange({
        back: [['mianshi-tote', { flat: true, i: 0, scale: 1.15 }, { lean: 0.1, mark: [0.4, 1.2, 0.08] }]],
        front: [[hand, { i: 0, scale: 0.8 }, { turn: -0.2, lean: 0.06 }]],
        apart: 0.02,
        base: 'plank',
        ground: '#c0996b',
        tone: '#cfc7b0',
        mood: 'leaves',
        view: [8, 14],
      }),
  },
  'body-oil-after-shower': {
    1: () =>
      arrange({
        back: [[oil]],
        base: 'stone',
        ground: '#8f938f',
        tone: '#b3bcb6',
        mood: 'window',
        view: [0, 18],
        props: [[make.drops({ spread: 0.7, count: 30 }), [0, 0, 0.25]]],
      }),
    2: () =>
      arrange({
        back: [[oil], ['yawu-muslin', { i: 0, width: 1 }], ['qichi-candle', { i: 1, lit: true, scale: 0.85 }]],
        base: 'ledge',
        ground: '#cfc9bd',
        tone: '#a49a8b',
        mood: 'evening',
        view: [0, 16],
      }),
  },
  'sunscreen-in-the-bag': {
    1: () =>
      arrange({
        back: [['mianshi-tote', { i: 0, scale: 1.4 }]],
        front: [
          [sunscreen, { scale: 0.8 }],
          ['mianshi-bucket-hat', { i: 0, scale: 0.75 }],
        ],
        base: 'table',
        ground: '#dcc59a',
        tone: '#e6cf9e',
        mood: 'hard',
        view: [0, 18],
      }),
    2: () =>
      arrange({
        back: [[sunscreen], [mist, { scale: 0.9 }]],
        base: 'slab',
        ground: '#d9bf94',
        tone: '#e2cda4',
        mood: 'leaves',
        view: [8, 16],
      }),
  },
};
