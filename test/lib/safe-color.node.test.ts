import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeColor } from '../../src/lib/safe-color.js';

for (const color of [
  '#fff',
  '#FF2442',
  '#ff244280',
  'red',
  'RebeccaPurple',
  'rgb(255 36 66)',
  'rgba(255, 36, 66, .5)',
  'hsl(350deg 100% 57% / 50%)',
  'oklch(63% 0.25 22)',
  ' #fff ',
]) {
  test(`lets ${color} through`, () => assert.equal(safeColor(color), color.trim()));
}

for (const color of [
  'red;background:url(https://a.example)',
  'url(https://a.example)',
  'var(--secret)',
  'rgb(var(--r) 0 0)',
  'color-mix(in srgb, red, blue)',
  'image-set("a.png" 1x)',
  'red}',
  'red !important',
  'expression(alert(1))',
  '#ggg',
  '#12345',
  'rgb(1,2,3',
  'r\\65 d',
  'red/**/',
  '',
  'x'.repeat(65),
  null,
  7,
  ['red'],
]) {
  test(`refuses ${JSON.stringify(color)?.slice(0, 50)}`, () => assert.equal(safeColor(color), null));
}
