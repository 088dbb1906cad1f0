import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

for (const locale of ['en', 'zh-CN']) {
  test(`the linter has nothing to say about the notes of the sample shop in ${locale}`, () => {
    const from = `demo/data/${locale}`;
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        'tools/check-notes.mjs',
        `${from}/content.json`,
        `--shop=${from}/shop.json`,
        '--terms=tools/sample-shop/terms.json',
        '--strict',
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^notes: 60 read, 0 errors, 0 warnings\./m);
  });
}
