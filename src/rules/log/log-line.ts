import type { AnalyticsEvents, AnalyticsName, AnalyticsRecord } from '../../model/analytics.js';
import { type Field, type FieldKind, type FieldTable, logFields, longestText } from './log-fields.js';

/** What is wrong with a line, and in which of its fields. */
export interface LineProblem {
  readonly path: string;
  readonly message: string;
}

export type ReadLine = { readonly line: AnalyticsRecord } | { readonly problem: LineProblem };

class Refusal extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/**
 * Takes of an event what it may hold, and drops every other field.
 * @returns undefined when a field that it needs is missing, or one holds what it may not.
 */
export function allowedParams<Name extends AnalyticsName>(
  name: Name,
  params: unknown,
): AnalyticsEvents[Name] | undefined {
  try {
    return readFields(params, fieldsOf(name), 'params') as unknown as AnalyticsEvents[Name];
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Reads a line of a log that came from elsewhere: a file, an address, a database that anything on the page may write. */
export function readLogLine(given: unknown): ReadLine {
  try {
    const line = asObject(given, '');
    if (line['v'] !== 1) throw new Refusal('v', 'must be 1');
    const name = line['name'] as AnalyticsName;
    const head = readFields(line, headFields, '');
    return { line: { ...head, name, params: readFields(line['params'], fieldsOf(name), 'params') } as never };
  } catch (error) {
    if (error instanceof Refusal) return { problem: { path: error.path, message: error.message } };
    throw error;
  }
}

/** What every line has, whatever it tells of. */
export const headFields: FieldTable = {
  v: { kind: 'whole', required: true },
  id: { kind: 'text', required: true },
  at: { kind: 'moment', required: true },
  visit: { kind: 'text', required: true },
};

function fieldsOf(name: unknown): FieldTable {
  if (typeof name === 'string' && Object.hasOwn(logFields, name)) return logFields[name as AnalyticsName];
  throw new Refusal('name', 'is no event that is known');
}

function readFields(given: unknown, table: FieldTable, path: string): Record<string, unknown> {
  const from = asObject(given, path);
  const read: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(table)) {
    const value = readField(Object.hasOwn(from, key) ? from[key] : undefined, field, path ? `${path}.${key}` : key);
    if (value !== undefined) read[key] = value;
  }
  return read;
}

function readField(value: unknown, { kind, required }: Field, path: string): unknown {
  if (value === undefined || value === null) {
    if (required) throw new Refusal(path, 'is missing');
    return undefined;
  }
  return readValue(value, kind, path);
}

function readValue(value: unknown, kind: FieldKind, path: string): unknown {
  if (typeof kind === 'object' && 'fields' in kind) {
    if (!Array.isArray(value)) throw new Refusal(path, 'must be a list');
    if (value.length > kind.most) throw new Refusal(path, `must have ${kind.most} entries at most`);
    return value.map((entry, index) => readFields(entry, kind.fields, `${path}[${index}]`));
  }
  if (typeof kind === 'object') {
    if (!kind.includes(value as string)) throw new Refusal(path, `must be one of: ${kind.join(', ')}`);
    return value;
  }
  switch (kind) {
    case 'text':
      if (typeof value !== 'string' || value === '') throw new Refusal(path, 'must be text');
      return value.slice(0, longestText);
    case 'flag':
      if (typeof value !== 'boolean') throw new Refusal(path, 'must be true or false');
      return value;
    case 'whole':
      if (!Number.isSafeInteger(value)) throw new Refusal(path, 'must be a whole number');
      return value;
    case 'moment':
      if (!Number.isFinite(value) || (value as number) < 0 || (value as number) > 8.64e15) {
        throw new Refusal(path, 'must be milliseconds since 1970');
      }
      return value;
    case 'currency':
      if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) throw new Refusal(path, 'must be a code such as CNY');
      return value;
  }
}

function asObject(given: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  throw new Refusal(path, 'must be an object');
}
