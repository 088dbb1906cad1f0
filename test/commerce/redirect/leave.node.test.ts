import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFor, type Taken } from '../../../src/commerce/redirect/leave.js';
import type { RedirectSettings } from '../../../src/commerce/redirect/index.js';
import type { Origin } from '../../../src/model/index.js';
import { settings } from './elsewhere.js';

const product = {
  id: 'serum',
  handle: 'harbour-serum',
  title: 'Serum',
  storeId: 'glow',
  url: 'https://glow.example/p/serum',
  variants: [],
};
const small = { id: '4101', sku: 'SE/S 1', price: 10_000 };
const large = { id: '4102', price: 20_000, url: 'https://glow.example/p/serum?size=l' };
const take = (variant: Taken['item']['variant'], quantity = 1, origin?: Origin): Taken => ({
  item: { product, variant },
  quantity,
  origin,
});
const both = [take(small, 2), take(large)];
const address = (taken: readonly Taken[], other: Partial<RedirectSettings> = {}): string | null =>
  addressFor(taken, { ...settings, ...other });
const withoutPermalink = ({ permalink: _, ...rest }: RedirectSettings = settings): RedirectSettings => rest;

test('a permalink opens the other shop with everything put in', () => {
  assert.equal(address(both), 'https://glow.example/cart/4101:2,4102:1');
  assert.equal(address([take(small)]), 'https://glow.example/cart/4101:1');
});

test('items stand in the query where the shop has them there', () => {
  const permalink = 'https://glow.example/checkout-link/?products={items}';
  assert.equal(address(both, { permalink }), 'https://glow.example/checkout-link/?products=4101:2,4102:1');
});

test('items are written as the shop reads them, and cannot write anything else', () => {
  const written = { item: '{sku}*{quantity}', separator: '+' };
  assert.equal(address(both, written), 'https://glow.example/cart/SE%2FS%201*2+4102*1');
  assert.equal(
    address(both, { item: '{handle}-{productId}' }),
    'https://glow.example/cart/harbour-serum-serum,harbour-serum-serum',
  );
  const hostile = take({ ...small, id: '../../x?discount=ALL#@evil.example' });
  assert.equal(address([hostile]), 'https://glow.example/cart/..%2F..%2Fx%3Fdiscount%3DALL%23%40evil.example:1');
});

test('without a permalink one product is bought at its own page, and several nowhere', () => {
  const own = (taken: readonly Taken[]): string | null => addressFor(taken, withoutPermalink());
  assert.equal(own([take(small)]), 'https://glow.example/p/serum');
  assert.equal(own([take(large)]), 'https://glow.example/p/serum?size=l');
  assert.equal(own(both), null);
  assert.equal(own([]), null);
});

test('a page beyond the hosts that are allowed is not gone to', () => {
  for (const url of [
    'https://evil.example/',
    'javascript:alert(1)',
    '//evil.example/',
    'https://glow.example@evil.example/',
  ]) {
    const taken = { ...take(small), item: { variant: small, product: { ...product, url } } };
    assert.equal(addressFor([taken], withoutPermalink(), 'https://page.example/'), null, url);
  }
});

test('what led there goes along as the parameters that are asked for', () => {
  const origin: Origin = { kind: 'note', noteId: 'n 1&x', tagId: 't1' };
  const parameters = { utm_source: 'xhs', utm_content: '{noteId}', utm_term: '{kind}-{tagId}', ref: '{liveRoomId}' };
  assert.equal(
    address([take(small, 1, origin)], { parameters }),
    'https://glow.example/cart/4101:1?utm_source=xhs&utm_content=n+1%26x&utm_term=note-t1',
  );
  assert.equal(address([take(small)], { parameters }), 'https://glow.example/cart/4101:1?utm_source=xhs');
});

test('of several things the first that has an origin says what led there', () => {
  const parameters = { note: '{noteId}' };
  const taken = [
    take(small),
    take(large, 1, { kind: 'note', noteId: 'n2' }),
    take(small, 1, { kind: 'note', noteId: 'n3' }),
  ];
  assert.equal(new URL(address(taken, { parameters }) ?? '').searchParams.get('note'), 'n2');
});

test('a parameter takes the place of one that the address has, and nothing inherited is filled in', () => {
  const parameters = { from: 'note', x: '{constructor}', y: '{toString}' };
  assert.equal(
    address([take(small)], { permalink: 'https://glow.example/cart/{items}?from=web&a=1', parameters }),
    'https://glow.example/cart/4101:1?from=note&a=1',
  );
});
