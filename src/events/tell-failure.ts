import { type ErrorDetail, type ErrorIssue, XhsErrorEvent } from './error.js';

type Emit = (event: Event) => void;

/** What each shop has told already: it is asked for anew by every element, and again and again. */
const told = new WeakMap<Emit, Set<string>>();

/**
 * Tells the page why something cannot be had: each reason once. An error that names its `code`, `source` and `issues` is
 * told as it says; of any other the message is.
 */
export function tellFailure(error: unknown, about: Pick<ErrorDetail, 'code' | 'source'>, emit: Emit): void {
  const detail = detailOf(error, about);
  const key = JSON.stringify(detail);
  const before = told.get(emit) ?? new Set();
  told.set(emit, before);
  if (before.has(key)) return;
  before.add(key);
  emit(new XhsErrorEvent(detail));
}

function detailOf(error: unknown, about: Pick<ErrorDetail, 'code' | 'source'>): ErrorDetail {
  const { code, source, issues, message } = Object(error) as Partial<ErrorDetail & Error>;
  return {
    code: (issues && code) ?? about.code,
    source: source ?? about.source,
    issues: issues?.map(toIssue) ?? [{ path: '', message: message ?? String(error) }],
  };
}

const toIssue = ({ path, message }: ErrorIssue): ErrorIssue => ({ path, message });
