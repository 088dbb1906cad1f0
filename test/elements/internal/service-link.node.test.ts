import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serviceAddress } from '../../../src/elements/internal/service-link.js';

const subject = { order: '2026 1/1', product: 'serum&x=1' };

test('an address that asks for nothing is told nothing', () => {
  assert.equal(serviceAddress('https://shop.example/help?a=1', subject), 'https://shop.example/help?a=1');
});

test('an address is told what it has a place for, and nothing else of it changes', () => {
  assert.equal(
    serviceAddress('https://shop.example/help?o={order}&p={product}', subject),
    'https://shop.example/help?o=2026%201%2F1&p=serum%26x%3D1',
  );
  // As an address gate writes the braces in a path.
  assert.equal(serviceAddress('https://shop.example/%7Border%7D/x', subject), 'https://shop.example/2026%201%2F1/x');
  assert.equal(serviceAddress('https://shop.example/?o={order}', {}), 'https://shop.example/?o=');
});

test('an address that may not be followed is none', () => {
  for (const url of ['javascript:alert({order})', 'weixin://chat', 'https://a:b@shop.example/', '']) {
    assert.equal(serviceAddress(url, subject), null, url);
  }
});
