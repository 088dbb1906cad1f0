import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from '../../src/lib/safe-url.js';

const base = 'https://brand.example/journal/content.json';
const pixel = 'data:image/png;base64,iVBORw0KGgo=';

for (const [given, expected] of [
  ['https://a.example/x', 'https://a.example/x'],
  ['http://a.example/x?y#z', 'http://a.example/x?y#z'],
  ['  https://a.example/x \n', 'https://a.example/x'],
  ['../pictures/1.webp', 'https://brand.example/pictures/1.webp'],
  ['/a', 'https://brand.example/a'],
  ['?note=1', 'https://brand.example/journal/content.json?note=1'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['\\\\cdn.example\\a', 'https://cdn.example/a'],
  ['笔记/1.webp', 'https://brand.example/journal/%E7%AC%94%E8%AE%B0/1.webp'],
  ['', null],
  ['   ', null],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['\u0000javascript:alert(1)', null],
  ['\u0001 javascript:alert(1)', null],
  ['vbscript:x', null],
  ['data:text/html,<script>x</script>', null],
  ['blob:https://a.example/1', null],
  ['file:///etc/passwd', null],
  ['ftp://a.example/x', null],
  ['mailto:a@b.example', null],
  ['about:blank', null],
  ['https://user:secret@a.example/', null],
  ['https://user@a.example/', null],
  ['https://', null],
  [`https://a.example/${'x'.repeat(2_048)}`, null],
] as const) {
  test(`a link to ${JSON.stringify(given.slice(0, 40))} becomes ${expected}`, () => {
    assert.equal(safeUrl(given, base), expected);
  });
}

test('takes nothing but texts', () => {
  for (const value of [undefined, null, 1, {}, [], ['https://a.example'], { toString: () => 'https://a.example' }]) {
    assert.equal(safeUrl(value, base), null);
  }
});

test('lets a raster picture in as data, for pictures alone', () => {
  for (const type of ['png', 'jpeg', 'webp', 'gif', 'avif']) {
    const data = `data:image/${type};base64,AAAA`;
    assert.equal(safeUrl(data, base, 'picture'), data);
    assert.equal(safeUrl(data, base, 'link'), null);
  }
  for (const data of [
    'data:image/svg+xml;base64,AAAA',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:text/html;base64,AAAA',
    'data:image/png,<svg onload=alert(1)>',
    'data:image/png;base64,AA"><script>',
    'data:,x',
    `data:image/png;base64,${'A'.repeat(600_000)}`,
  ]) {
    assert.equal(safeUrl(data, base, 'picture'), null);
  }
  assert.equal(safeUrl(pixel, undefined, 'picture'), pixel);
});

test('keeps a relative address as it is where no base is known', () => {
  assert.equal(safeUrl('pictures/1.webp'), 'pictures/1.webp');
  assert.equal(safeUrl('/a\tb'), '/ab');
  assert.equal(safeUrl('https://a.example'), 'https://a.example/');
  assert.equal(safeUrl('javascript:alert(1)'), null);
  assert.equal(safeUrl('//cdn.example/a'), 'https://cdn.example/a');
});

test('lets a page that was opened from a disk reach the files beside it, and no other page any file', () => {
  const disk = 'file:///home/brand/page.html';
  assert.equal(safeUrl('1.webp', disk), 'file:///home/brand/1.webp');
  assert.equal(safeUrl('file:///etc/passwd', disk), null);
  assert.equal(safeUrl('//server/share/x', disk), null);
});

test('whatever is given, only http, https and relative addresses come out', () => {
  const schemes = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'file', 'https', 'http', 'JAVASCRIPT', '');
  const noise = fc.string({
    unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u00a0', ':', '/', '\\', 'x', '@'),
  });
  fc.assert(
    fc.property(noise, schemes, noise, fc.string(), (before, scheme, middle, rest) => {
      const safe = safeUrl(`${before}${scheme}${middle}:${rest}`, base);
      if (safe === null) return;
      const url = new URL(safe);
      assert.match(url.protocol, /^https?:$/);
      assert.equal(url.username + url.password, '');
    }),
    { numRuns: 5_000 },
  );
});
