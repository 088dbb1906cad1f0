import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { commerceContract } from '../../../src/testing.js';
import { contractSuite } from '../contract-suite.js';
import { largeShelf, shops, subject } from './contract-subject.js';

/** Everything can be brought about here: a case that is not run is a fault of the test. */
const allRun = { skip: (reason: string) => assert.fail(`not run: ${reason}`) };

contractSuite('embedded', 'the shop in the page, over IndexedDB', { ...subject, ...shops() });

for (const { name, run } of commerceContract({ ...subject, ...shops({ indexedDB: null }) })) {
  test(`memory: ${name}`, async () => {
    const skipped: string[] = [];
    await run({ skip: (reason) => skipped.push(reason) });
    const needs = /price that changes|sold out meanwhile|the last unit/.test(name) ? 1 : 0;
    assert.equal(skipped.length, needs, skipped.join());
  });
}

const shared = new IDBFactory();

for (const { name, run } of commerceContract({ ...subject, ...shops({ indexedDB: shared, data: largeShelf }) })) {
  test(`one database for all: ${name}`, () => run(allRun));
}
