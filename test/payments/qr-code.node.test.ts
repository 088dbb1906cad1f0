import assert from 'node:assert/strict';
import { test } from 'node:test';
import readQr from 'jsqr';
import { qrCode, type QrCode } from '../../src/payments/qr-code.js';

const pixels = 4;

/** What a camera reads of a drawing; null where it reads nothing. */
function scan({ size, path }: QrCode): string | null {
  const width = size * pixels;
  const picture = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, strip] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row += 1) {
      for (let column = Number(x) * pixels; column < (Number(x) + Number(strip)) * pixels; column += 1) {
        picture.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return readQr(picture, width, width)?.data ?? null;
}

for (const text of [
  'weixin://wxpay/bizpayurl?pr=5ko7Lp2',
  'https://qr.alipay.com/bax03431ljhokirwl38f00a7',
  'http://127.0.0.1:4100/scan/2026112600001',
  'x',
  `https://pay.example/${'a'.repeat(500)}`,
]) {
  test(`a camera reads ${text.slice(0, 60)} in its drawing`, () => {
    const code = qrCode(text);
    assert.equal(scan(code), text);
    assert.match(code.path, /^(M\d+ \d+h\d+v1H\d+z)+$/, 'and there is nothing else in it');
  });
}

test('it reads nothing, or something else, where modules are missing', () => {
  const code = qrCode('weixin://wxpay/bizpayurl?pr=5ko7Lp2');
  assert.notEqual(
    scan({ ...code, path: code.path.slice(code.path.length / 2) }),
    'weixin://wxpay/bizpayurl?pr=5ko7Lp2',
  );
});

test('there are four modules of nothing on every side', () => {
  const { size, path } = qrCode('weixin://wxpay/bizpayurl?pr=5ko7Lp2');
  const strips = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [x, y, width].map(Number));
  assert.equal(Math.min(...strips.map(([x = 0]) => x)), 4);
  assert.equal(Math.min(...strips.map(([, y = 0]) => y)), 4);
  assert.equal(Math.max(...strips.map(([x = 0, , width = 0]) => x + width)), size - 4);
  assert.equal(Math.max(...strips.map(([, y = 0]) => y + 1)), size - 4);
});

test('what no code can hold is refused', () => {
  assert.throws(() => qrCode('x'.repeat(5_000)), { name: 'RangeError', message: 'No QR code holds 5000 characters' });
});
