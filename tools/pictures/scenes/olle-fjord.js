// Square pictures of Olle Fjord and Alder Reed.
import * as make from '../objects/index.js';
import { arrange, stack } from './arrange.js';

const [puree, balm, blanket] = ['puree', 'balm', 'blanket'].map((name) => `olle-fjord-${name}`);
const [tea, eyes] = ['alder-reed-herbal-tea', 'alder-reed-eye-pillow'];

export const products = {
  [puree]: {
    1: () =>
      arrange({
        back: [[puree, { i: 1, scale: 1.1 }]],
        base: 'wood',
        ground: '#c9a87c',
        tone: '#ecd2a6',
        mood: 'window',
        props: [[make.sprig({ color: '#7fa06a', length: 0.9 }), [-1.2, 0, 0.5], [0, 0.4, 0]]],
      }),
    2: () => arrange({ back: [0, 1, 2, 3].map((i) => [puree, { i }]), gap: 0.06, base: 'ledge', tone: '#c9d6da' }),
  },
  [balm]: {
    1: () =>
      arrange({
        back: [[balm, { open: true }]],
        base: 'stone',
        ground: '#c2c7c6',
        tone: '#b9ccd0',
        mood: 'leaves',
        view: [6, 36],
      }),
    2: () =>
      arrange({
        back: [
          [balm, { scale: 0.75 }],
          [balm, { scale: 1.05 }],
        ],
        base: 'cloth',
        ground: '#e6e6df',
        tone: '#c6d3d3',
        view: [0, 50],
      }),
  },
  [blanket]: {
    1: () =>
      arrange({
        back: [[blanket, { i: 0 }, { turn: 0.25 }]],
        base: 'wood',
        ground: '#b99468',
        tone: '#b7c5ca',
        mood: 'morning',
        view: [8, 30],
      }),
    2: () =>
      arrange({
        back: [stack([0, 1, 2].map((i) => [blanket, { i }, { turn: (i - 1) * 0.06 }]))],
        base: 'stool',
        tone: '#cfcabd',
        mood: 'window',
        view: [12, 20],
      }),
  },
  [tea]: {
    1: () =>
      arrange({
        back: [[tea, { i: 0 }]],
        base: 'wood',
        ground: '#9a7850',
        tone: '#c0c8ab',
        mood: 'leaves',
        view: 'eye',
        props: [[make.sprig({ color: '#8a9a62', size: 0.2, leaves: 15 }), [-0.9, 0, 0.6], [0, 0.2, 0]]],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2].map((i) => [tea, { i }]),
        gap: 0.2,
        base: 'ledge',
        tone: '#c9c2a8',
        mood: 'window',
        view: 'table',
      }),
  },
  [eyes]: {
    1: () =>
      arrange({
        back: [[eyes, { i: 0 }, { turn: 0.2 }]],
        base: 'cloth',
        ground: '#d9d2c2',
        tone: '#a9b39f',
        mood: 'leaves',
        view: [6, 38],
      }),
    2: () =>
      arrange({
        back: [stack([[eyes, { i: 1 }]])],
        front: [[eyes, { i: 0 }, { turn: 0.12 }]],
        base: 'wood',
        ground: '#a98a66',
        tone: '#cfc3ae',
        view: [0, 46],
      }),
  },
};
