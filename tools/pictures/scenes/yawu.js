// Square pictures of Sprout House.
import * as make from '../objects/index.js';
import { arrange, stack } from './arrange.js';

const [muslin, bottle, blocks, bowl, wash] = ['muslin', 'bottle', 'blocks', 'bowl-set', 'wash'].map(
  (name) => `yawu-${name}`,
);
export const bridge = [
  [0, 0, 0],
  [2, 0, 0],
  [0, 1, 0],
  [2, 1, 0],
  [0.5, 2, 0, 0.03],
  [1.5, 2, 0],
  [1, 3, 0, 0.3],
  [3.3, 0, 0.5, 0.5],
];

export const products = {
  [muslin]: {
    1: () =>
      arrange({
        back: [
          stack([
            [muslin, { i: 2 }],
            [muslin, { i: 0 }, { turn: 0.08 }],
            [muslin, { i: 1 }, { turn: -0.06 }],
          ]),
        ],
        base: 'wood',
        ground: '#c9a87c',
        tone: '#dfd8c4',
        mood: 'morning',
        view: [16, 30],
      }),
    2: () =>
      arrange({
        back: [
          [muslin, { i: 0 }],
          [muslin, { i: 1 }],
        ],
        front: [
          [muslin, { i: 2 }],
          [muslin, { i: 3 }],
        ],
        base: 'none',
        tone: '#d9cfbd',
        view: [0, 52],
      }),
  },
  [bottle]: {
    1: () =>
      arrange({
        back: [[bottle, { i: 0 }]],
        base: 'disc',
        ground: '#d3b68c',
        tone: '#cbd6c6',
        mood: 'window',
        view: 'eye',
      }),
    2: () =>
      arrange({
        back: [
          [bottle, { i: 0, height: 0.8 }],
          [bottle, { i: 0 }],
          [bottle, { i: 1 }],
          [bottle, { i: 1, height: 0.8 }],
        ],
        base: 'wood',
        ground: '#c9a87c',
        tone: '#dbcfba',
      }),
  },
  [blocks]: {
    1: () =>
      arrange({
        back: [[blocks, { places: bridge }]],
        base: 'table',
        ground: '#d0ae80',
        tone: '#d9d3bd',
        mood: 'morning',
        view: [16, 22],
      }),
    2: () =>
      arrange({
        back: [
          [
            blocks,
            {
              places: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => [
                (i % 3) * 1.12,
                0,
                Math.floor(i / 3) * 1.12,
                (i % 2) * 0.1,
              ]),
            },
          ],
        ],
        base: 'cloth',
        tone: '#c4cfc8',
        view: [10, 46],
      }),
  },
  [bowl]: {
    1: () =>
      arrange({
        back: [[bowl, { i: 1, filled: '#e59a4e' }]],
        base: 'cloth',
        ground: '#efe6d6',
        tone: '#e4c9a6',
        mood: 'morning',
        view: [6, 32],
      }),
    2: () =>
      arrange({
        back: [0, 1, 2].map((i) => [bowl, { i, scale: 0.8 }]),
        gap: 0.1,
        base: 'wood',
        ground: '#d0ae80',
        tone: '#d3d8cb',
        view: [4, 36],
      }),
  },
  [wash]: {
    1: () =>
      arrange({
        back: [[wash]],
        base: 'slab',
        ground: '#d9d5c8',
        tone: '#c3d0c0',
        mood: 'leaves',
        props: [[make.drops({ spread: 0.7, count: 18 }), [0, 0, 0.35]]],
        view: 'eye',
      }),
    2: () =>
      arrange({
        back: [[wash, { scale: 0.75 }], [wash]],
        base: 'ledge',
        ground: '#e3ded0',
        tone: '#d5dbd0',
        mood: 'window',
        view: 'left',
      }),
  },
};
