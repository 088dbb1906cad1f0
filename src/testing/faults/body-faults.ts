import type { FaultKind } from './fault-kinds.js';
import { failure, type Fault } from './fault.js';

const proxyPage = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>';
const hugeText = 2_000_000;
const hugeList = 50_000;

/** What may be wrong with an answer that did come. */
export const bodyFaults = {
  html: {
    async run(call, context, carry) {
      if (call.random() < 0.5) await carry(context);
      if (call.plan.careless) return proxyPage;
      throw failure(call, 'html', 'malformed');
    },
  },
  truncated: {
    async run(call, context, carry) {
      const whole = JSON.stringify(await carry(context)) ?? '';
      if (call.plan.careless) return whole.slice(0, Math.floor(whole.length * call.random()));
      throw failure(call, 'truncated', 'malformed');
    },
  },
  // No reader of JSON notices these two: they reach whoever asked unless a schema stands in the way.
  'wrong-types': {
    async run(call, context, carry) {
      return replaceOne(
        await carry(context),
        (value) => otherType(value),
        call.random,
        () => true,
      );
    },
  },
  huge: {
    async run(call, context, carry) {
      return replaceOne(await carry(context), enlarged, call.random, isEnlargeable);
    },
  },
} as const satisfies Partial<Record<FaultKind, Fault>>;

/** A value of another type, as loosely typed servers send it: a number as text, nothing in place of a list. */
function otherType(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      return `${value}`;
    case 'string':
      return value.length;
    case 'boolean':
      return value ? 'yes' : 'no';
    default:
      return value === null || Array.isArray(value) ? { 0: value } : [value];
  }
}

function isEnlargeable(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.length > 0);
}

function enlarged(value: unknown): unknown {
  if (typeof value === 'string') return value.padEnd(hugeText, `${value} `);
  const list = value as readonly unknown[];
  return Array.from({ length: hugeList }, (_, index) => list[index % list.length]);
}

type Path = readonly (string | number)[];

/** A copy of an answer with one value of it replaced, drawn from all that will do; the answer itself where none will. */
function replaceOne(
  answer: unknown,
  replace: (value: unknown) => unknown,
  random: () => number,
  willDo: (value: unknown) => boolean,
): unknown {
  const paths = pathsOf(answer, [], willDo);
  const path = paths[Math.floor(random() * paths.length)];
  return answer === undefined || !path ? answer : replaceAt(answer, path, replace);
}

function pathsOf(value: unknown, path: Path, willDo: (value: unknown) => boolean): Path[] {
  const own = value !== undefined && willDo(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key], willDo))];
}

function replaceAt(value: unknown, [key, ...rest]: Path, replace: (value: unknown) => unknown): unknown {
  if (key === undefined) return replace(value);
  const inner = replaceAt((value as Record<string | number, unknown>)[key], rest, replace);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (`${index}` === key ? inner : each));
  return { ...(value as object), [key]: inner };
}
