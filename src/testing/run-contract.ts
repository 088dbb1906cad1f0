import type { CommerceSubject } from './commerce-subject.js';
import { commerceContract } from './commerce-contract.js';
import type { ContractCase, ContractTopic } from './contract-case.js';

/** What came of one promise. */
export interface ContractResult {
  readonly topic: ContractTopic;
  readonly name: string;
  /** `differs`: the back end cannot keep it, as the subject declares. */
  readonly outcome: 'kept' | 'broken' | 'differs' | 'not run';
  /** Why it is broken, differs, or was not run. */
  readonly reason?: string;
}

/** What came of all of them. */
export interface ContractReport {
  readonly results: readonly ContractResult[];
  readonly kept: number;
  readonly broken: number;
  readonly differs: number;
  readonly notRun: number;
}

/** Runs promises one after the other, since those of one back end share its stock. */
export async function runContract(cases: readonly ContractCase[]): Promise<ContractReport> {
  const results: ContractResult[] = [];
  for (const each of cases) results.push(await runCase(each));
  const count = (wanted: ContractResult['outcome']): number =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return {
    results,
    kept: count('kept'),
    broken: count('broken'),
    differs: count('differs'),
    notRun: count('not run'),
  };
}

/** Runs one promise. */
export async function runCase({ topic, name, difference, run }: ContractCase): Promise<ContractResult> {
  let skipped: string | undefined;
  try {
    await run({ skip: (reason) => (skipped = reason) });
  } catch (error) {
    return { topic, name, outcome: 'broken', reason: reasonOf(error) };
  }
  if (skipped === undefined) return { topic, name, outcome: 'kept' };
  if (difference !== undefined && skipped.endsWith(difference)) {
    return { topic, name, outcome: 'differs', reason: difference };
  }
  return { topic, name, outcome: 'not run', reason: skipped };
}

const outcomes = ['kept', 'broken', 'differs', 'not run'] as const;

/** A report as text: what is broken, differs or was not run and why, and a table by topic. */
export function formatReport({ results, ...sums }: ContractReport): string {
  const told = results
    .filter(({ outcome }) => outcome !== 'kept')
    .map(({ topic, name, outcome, reason }) => `${outcome.padEnd(8)} ${topic}: ${name}\n         ${reason ?? ''}`);
  const topics = [...new Set(results.map(({ topic }) => topic))];
  const of = (topic: ContractTopic, wanted: ContractResult['outcome']): string =>
    String(results.filter((each) => each.topic === topic && each.outcome === wanted).length);
  const rows = [
    ['topic', ...outcomes],
    ...topics.map((topic) => [topic, ...outcomes.map((outcome) => of(topic, outcome))]),
    ['all', ...[sums.kept, sums.broken, sums.differs, sums.notRun].map(String)],
  ];
  const table = rows.map(
    ([first = '', ...counts]) => first.padEnd(20) + counts.map((each) => each.padStart(9)).join(''),
  );
  return [...told, ...(told.length > 0 ? [''] : []), ...table].join('\n');
}

/**
 * Tests an adapter and prints what is broken, what could not be run, and a table: a script of a few lines for Node.
 *
 * @param options `print` takes the text; with `json` it is the report as JSON.
 * @example
 * const { broken } = await reportContract(subject, { print: console.log, json: process.argv.includes('--json') });
 * process.exitCode = broken > 0 ? 1 : 0;
 */
export async function reportContract(
  subject: CommerceSubject,
  { print, json = false }: { readonly print: (text: string) => void; readonly json?: boolean },
): Promise<ContractReport> {
  const report = await runContract(commerceContract(subject));
  print(json ? JSON.stringify(report, null, 2) : formatReport(report));
  return report;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'ContractFailure' ? error.message : `${error.name}: ${error.message}`;
}
