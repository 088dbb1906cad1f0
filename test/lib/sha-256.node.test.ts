import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { sha256 } from '../../src/lib/sha-256.js';

test('a text has the digest that everybody else reckons for it, however long it is', () => {
  const texts = ['', 'abc', '订单 😀', ...Array.from({ length: 140 }, (_, length) => 'x'.repeat(length))];
  for (const text of texts) assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'), text);
});
