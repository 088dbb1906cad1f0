import { ContentError, type ContentIssue, type Loaded, type Report } from './source.js';

/** Where to say what was left out, as a context has it. */
export interface Reporting {
  readonly report?: Report | undefined;
}

/**
 * Reads each of a list; those that are unusable are left out. Both they and what was left out of the others are reported.
 * @param path of the list in the answer.
 */
export function readEach<T, Item = unknown>(
  items: readonly Item[],
  read: (item: Item) => Loaded<T>,
  reporting: Reporting,
  path = 'items',
): T[] {
  const found: ContentIssue[] = [];
  const report: Report = (issues) => void found.push(...issues);
  const values = items.flatMap((item, index) => {
    try {
      return [readOne(() => read(item), { report }, `${path}.${index}`)];
    } catch (error) {
      if (error instanceof ContentError) return [];
      throw error;
    }
  });
  if (found.length > 0) reporting.report?.(found);
  return values;
}

/**
 * Reads something, and reports what was left out of it.
 * @throws ContentError whatever `read` throws, after what is wrong was reported.
 */
export function readOne<T>(read: () => Loaded<T>, { report }: Reporting, path = ''): T {
  const tell = (issues: readonly ContentIssue[]): void => {
    if (issues.length > 0) report?.(issues.map((issue) => ({ ...issue, path: join(path, issue.path) })));
  };
  try {
    const { value, issues } = read();
    tell(issues);
    return value;
  } catch (error) {
    if (error instanceof ContentError) tell(error.issues);
    throw error;
  }
}

const join = (path: string, rest: string): string => [path, rest].filter((part) => part !== '').join('.');
