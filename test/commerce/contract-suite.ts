import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Capabilities } from '../../src/commerce/adapter.js';
import { commerceContract, runCase, type CommerceSubject, type ContractResult } from '../../src/testing.js';

/** What came of the contract with one back end: kept in the documentation, which makes its table of these. */
export interface KeptReport {
  readonly name: string;
  /** What was run: the back end with its version, or what stands in for it. */
  readonly against: string;
  readonly capabilities: Capabilities;
  readonly kept: number;
  readonly differences: readonly { readonly promise: string; readonly reason: string }[];
  readonly notRun: readonly { readonly promise: string; readonly reason: string }[];
}

/**
 * Runs the whole contract over an adapter, a test for each promise, and compares what came of it with what the
 * documentation says of this back end. With `UPDATE_CONTRACT=1` the documentation is written anew.
 */
export function contractSuite(name: string, against: string, subject: CommerceSubject): void {
  const results: ContractResult[] = [];
  const cases = commerceContract(subject);

  for (const promise of cases) {
    test(`${name}: ${promise.name}`, async () => {
      const result = await runCase(promise);
      results.push(result);
      assert.notEqual(result.outcome, 'broken', result.reason);
    });
  }

  // A test and no hook: when a hook fails, those that stop a server are not run any more.
  test(`${name}: the documentation says what was seen`, async () => {
    // Some of the tests were left out by the runner: what came of the others is no report.
    if (results.length < cases.length) return;
    const adapter = await subject.create();
    const told = (wanted: ContractResult['outcome']): KeptReport['notRun'] =>
      results
        .filter(({ outcome }) => outcome === wanted)
        .map(({ name: promise, reason = '' }) => ({ promise, reason }));
    const report: KeptReport = {
      name,
      against,
      capabilities: adapter.capabilities,
      kept: results.filter(({ outcome }) => outcome === 'kept').length,
      differences: told('differs'),
      notRun: told('not run'),
    };
    adapter.dispose?.();
    compare(report);
  });
}

function compare(report: KeptReport): void {
  const file = `docs/adapters/${report.name}.json`;
  if (process.env['UPDATE_CONTRACT']) {
    mkdirSync('docs/adapters', { recursive: true });
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const how = `UPDATE_CONTRACT=1 writes ${file} anew`;
  assert.ok(existsSync(file), `the documentation has nothing on this back end: ${how}`);
  assert.deepEqual(report, JSON.parse(readFileSync(file, 'utf8')), `the documentation says otherwise: ${how}`);
}
