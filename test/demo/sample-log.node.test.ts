import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { readLog } from '../../src/rules/insights/read-log.js';
import { sampleLog } from '../../tools/sample-log/generate.mjs';

for (const locale of ['en', 'zh-CN']) {
  test(`the log of the sample shop is what its tool writes, and every line of it can be read: ${locale}`, () => {
    const text = gunzipSync(readFileSync(`demo/data/${locale}/sample-log.ndjson.gz`)).toString();
    const { lines, refused } = readLog(text);
    assert.equal(refused, 0);
    assert.deepEqual(lines, sampleLog(locale), 'node tools/sample-log/write.mjs writes it anew');
    assert.ok(lines.filter(({ name }) => name === 'purchase').length > 100);
  });
}
