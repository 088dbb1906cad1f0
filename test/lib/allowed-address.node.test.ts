import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedAddress, hostRule } from '../../src/lib/allowed-address.js';

const hosts = ['shop.example', '*.market.example', 'Bücher.example', 'ports.example:8443', '127.0.0.1:4000'];

for (const [address, href = address] of [
  ['https://shop.example/cart/1:2?a=b#c'],
  ['https://SHOP.example/', 'https://shop.example/'],
  ['https://shop.example:443/', 'https://shop.example/'],
  ['https://glow.market.example/'],
  ['https://a.b.market.example/'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://xn--bcher-kva.example/'],
  ['https://ports.example:8443/'],
  ['http://127.0.0.1:4000/checkout'],
] as const) {
  test(`goes to ${address}`, () => assert.equal(allowedAddress(address, hosts)?.href, href));
}

for (const [why, address] of [
  ['a script', 'javascript:alert(1)'],
  ['a script behind a line break', 'java\nscript://shop.example/%0aalert(1)'],
  ['data', 'data:text/html,<a href="https://shop.example">'],
  ['a file', 'file:///etc/passwd'],
  ['an app', 'weixin://shop.example/'],
  ['a blob', 'blob:https://shop.example/0'],
  ['plain http', 'http://shop.example/'],
  ['another host', 'https://evil.example/'],
  ['another host with this one in front', 'https://shop.example.evil.example/'],
  ['another host that ends alike', 'https://evilshop.example/'],
  ['another host that ends like those below one', 'https://evilmarket.example/'],
  ['a host below one that is allowed alone', 'https://www.shop.example/'],
  ['the host above those that are allowed', 'https://market.example/'],
  ['another port', 'https://shop.example:8443/'],
  ['no port where one is asked for', 'https://ports.example/'],
  ['a user', 'https://shop.example@evil.example/'],
  ['a user of the right host', 'https://user@shop.example/'],
  ['a password', 'https://:secret@shop.example/'],
  ['a backslash before another host', 'https://evil.example\\@shop.example/'],
  ['a host in the path', 'https://evil.example/https://shop.example/'],
  ['a host in the query', 'https://evil.example/?https://shop.example/'],
  ['a host in the fragment', 'https://evil.example/#@shop.example'],
  ['letters that look alike', 'https://shоp.example/'],
  ['the same in punycode', 'https://xn--shp-sed.example/'],
  ['a full stop at the end', 'https://shop.example./'],
  ['an encoded dot', 'https://shop%2eexample.evil.example/'],
  ['another machine on the local network', 'http://192.168.0.1:4000/'],
  ['nothing', ''],
  ['no address', 'shop.example'],
  ['no text', null],
] as const) {
  test(`does not go to ${why}`, () => assert.equal(allowedAddress(address, hosts), null));
}

test('an address without a host is read against the data it stands in, and judged then', () => {
  const read = (address: string, base: string): string | undefined => allowedAddress(address, hosts, base)?.href;
  assert.equal(read('/p/1', 'https://shop.example/data/shop.json'), 'https://shop.example/p/1');
  assert.equal(read('/p/1', 'https://page.example/'), undefined);
  assert.equal(read('//evil.example/p/1', 'https://shop.example/'), undefined);
  assert.equal(read('\\\\evil.example/p/1', 'https://shop.example/'), undefined);
  assert.equal(read('//shop.example/p/1', 'https://page.example/'), 'https://shop.example/p/1');
});

for (const entry of [
  '',
  '*',
  '*.',
  '*.com',
  'https://shop.example',
  'shop.example/cart',
  'user@shop.example',
  'shop.example?',
  'shop.example#',
  '*.*.example',
  'shop example',
  'shop.example:port',
  'evil.example\\shop.example',
  7.5,
  null,
  undefined,
]) {
  test(`"${entry}" is no host to allow`, () => assert.equal(hostRule(entry) ?? null, null));
}
