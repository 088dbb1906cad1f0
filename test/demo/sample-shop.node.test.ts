import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Generated {
  readonly files: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly string[];
}
// By its address, not bundled: the generator reads the folder that it lies in.
const { generate } = (await import(pathToFileURL(resolve('tools/sample-shop/generate.mjs')).href)) as {
  generate: (options?: { drawnOnly?: boolean }) => Generated;
};

test('what is checked in is what the generator writes', () => {
  for (const [file, value] of Object.entries(generate().files)) {
    assert.equal(readFileSync(`demo/data/${file}`, 'utf8'), `${JSON.stringify(value, null, 2)}\n`, file);
  }
});

test('every picture, clip and caption that is named is there', () => {
  for (const [file, value] of Object.entries(generate().files)) {
    const named = [...JSON.stringify(value).matchAll(/"\.\.\/((?:pictures|clips)\/[^"]+)"/g)].map((match) => match[1]);
    assert.ok(named.length > 10, file);
    for (const path of new Set(named)) assert.ok(existsSync(`demo/data/${path}`), `${file}: ${path}`);
  }
});
