import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentAction } from '../../src/model/index.js';
import { allowAction } from '../../src/payments/allow-action.js';

const hosts = ['pay.example', '*.wallet.example', '127.0.0.1:4100'];
const code = { kind: 'render_qrcode', payload: 'weixin://wxpay/bizpayurl?pr=1', expiresAt: 1 } as const;
const form = { kind: 'post_form', fields: { a: '1' } } as const;

const allowed: readonly PaymentAction[] = [
  { kind: 'none' },
  { kind: 'confirm' },
  { kind: 'call_bridge', parameters: { package: 'prepay_id=1' } },
  { kind: 'redirect', url: 'https://pay.example/cashier?trade=1' },
  { kind: 'redirect', url: 'https://cn.wallet.example/' },
  { kind: 'redirect', url: 'http://127.0.0.1:4100/cashier' },
  { ...form, url: 'https://pay.example/gateway.do?charset=utf-8' },
  code,
  { ...code, link: 'https://pay.example/h5' },
  { ...code, link: 'weixin://wxpay/bizpayurl?pr=1' },
  { ...code, link: 'alipays://platformapi/startapp?saId=10000007' },
];
for (const action of allowed) {
  test(`${JSON.stringify(action)} may be carried out`, () => {
    assert.deepEqual(allowAction(action, hosts), { action });
  });
}

for (const url of [
  'https://pay.example.evil.example/',
  'https://evil.example/?pay.example',
  'https://pay.example@evil.example/',
  'https://someone:secret@pay.example/',
  'https://pay.example:8443/',
  'https://wallet.example/',
  'http://pay.example/',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/',
  '/cashier',
  'weixin://pay',
  '',
]) {
  test(`nobody is led to ${url || 'nowhere'}`, () => {
    assert.deepEqual(allowAction({ kind: 'redirect', url }, hosts), { action: { kind: 'none' }, refused: 'url' });
    assert.deepEqual(allowAction({ ...form, url }, hosts), { action: { kind: 'none' }, refused: 'url' });
  });
}

for (const link of ['javascript:alert(1)', 'https://evil.example/', 'weixinx://pay', 'intent://pay', 'weixin:']) {
  test(`a code goes without the link ${link}`, () => {
    assert.deepEqual(allowAction({ ...code, link }, hosts), { action: code, refused: 'link' });
  });
}

test('where no host is declared, nobody is led anywhere', () => {
  assert.equal(allowAction({ kind: 'redirect', url: 'https://pay.example/' }, []).refused, 'url');
});
