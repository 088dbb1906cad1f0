import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrastOf, privateName, readTokens } from '../../stories/docs/read-tokens.js';

const theme = readFileSync('src/elements/internal/theme.styles.ts', 'utf8');
const styles = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => readFileSync(`src/elements/${path}`, 'utf8'));

test('every public custom property that the styles name is a token', () => {
  const named = new Set(styles.join('\n').match(/--xhs-[\w-]+/g));
  const tokens = readTokens(styles.join('\n')).map(({ name }) => name);
  assert.ok(tokens.length > 10);
  assert.deepEqual([...named].sort(), [...tokens].sort());
});

test('a token has its values by day and by night, and is a colour or not', () => {
  const [brand, accent, font, fit, fit2] = readTokens(`
    --_brand: var(--xhs-brand, #e0183a); --_accent: var(--xhs-accent, light-dark(#e0183a, rgb(1 2 3)));
    --_font: var(
      --xhs-font,
      system-ui,
      'A Sans'
    );
    object-fit: var(--xhs-fit, cover); object-fit: var(--xhs-fit, cover);`);
  assert.deepEqual(brand, { name: '--xhs-brand', light: '#e0183a', dark: '#e0183a', isColor: true });
  assert.deepEqual(accent, { name: '--xhs-accent', light: '#e0183a', dark: 'rgb(1 2 3)', isColor: true });
  assert.deepEqual(font, {
    name: '--xhs-font',
    light: "system-ui, 'A Sans'",
    dark: "system-ui, 'A Sans'",
    isColor: false,
  });
  assert.deepEqual(fit, { name: '--xhs-fit', light: 'cover', dark: 'cover', isColor: false });
  assert.equal(fit2, undefined);
});

test('the private name of a token is found, and none where there is none', () => {
  assert.equal(privateName(theme, '--xhs-brand'), '--_brand');
  assert.equal(privateName(theme, '--xhs-font'), '--_font');
  assert.equal(privateName(theme, '--xhs-color-scheme'), undefined);
});

test('contrast is as the guidelines reckon it', () => {
  assert.equal(contrastOf('#000', '#ffffff'), 21);
  assert.equal(contrastOf('#777', '#777'), 1);
  assert.ok(Math.abs((contrastOf('#767676', '#fff') ?? 0) - 4.54) < 0.01);
  assert.equal(contrastOf('red', '#fff'), undefined);
});
