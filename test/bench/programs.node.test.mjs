import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pictureOf } from '../../bench/draw-picture.mjs';
import { headlinesOf } from '../../bench/headlines.mjs';
import { commandOf, programs } from '../../bench/programs.mjs';

test('every probe that is known is a program, and the guide tells of each that runs by itself', () => {
  const guide = readFileSync('bench/README.md', 'utf8');
  for (const name of Object.keys(programs)) {
    const [path] = commandOf(name, [], false);
    assert.ok(existsSync(path), path);
    assert.ok(guide.includes(`\`${name}\``) || guide.includes(path), `The guide says nothing of ${name}`);
  }
});

test('an option is handed to the probes that take it, and goes before what a run of all tells them', () => {
  assert.deepEqual(commandOf('tags', ['--runs=9', '--times=3'], false), ['bench/tags.mjs', '--runs=9']);
  assert.deepEqual(commandOf('tags', ['--runs=9'], true), ['bench/tags.mjs', '--changes=12', '--runs=9']);
  assert.deepEqual(commandOf('tags', ['--controls'], true), [
    'bench/tags.mjs',
    '--runs=3',
    '--changes=12',
    '--controls',
  ]);
  assert.deepEqual(commandOf('note-floor', [], false), ['bench/many.mjs', 'note-floor']);
});

const report = {
  probe: 'tags',
  floor: 'by hand',
  counts: {
    100: {
      'by hand': { cpu: { median: 2, ratio: { median: 1, low: 1, high: 1 } } },
      'xhs-note': { cpu: { median: 5, ratio: { median: 2.5, low: 2.4, high: 2.7 } } },
      'control: slow': { cpu: { median: 9, ratio: { median: 4.5, low: 4.4, high: 4.7 } } },
    },
  },
};

test('the table of all has what is ours, with its ratio; neither floors nor controls', () => {
  assert.deepEqual(headlinesOf('tags', report), [
    {
      probe: 'tags',
      what: 'xhs-note, cpu, N = 100',
      value: 5,
      unit: 'ms',
      ratio: { median: 2.5, low: 2.4, high: 2.7 },
      floor: 'by hand',
    },
  ]);
  assert.deepEqual(headlinesOf('tags', undefined), []);
});

test('the picture has a bar for each ratio, longer where it is greater, and leaves out what has none', () => {
  const [row] = headlinesOf('tags', report);
  const slower = { ...row, what: 'a <b>', ratio: { median: 50, low: 40, high: 60 } };
  const svg = pictureOf([row, slower, { ...row, ratio: undefined }]);
  const widths = [...svg.matchAll(/<rect x="[\d.]+" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
  assert.equal(widths.length, 2);
  assert.ok(widths[1] > widths[0] * 3);
  assert.match(svg, /a &lt;b&gt;/);
});
