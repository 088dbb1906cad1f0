import type { Reporter } from '@web/test-runner';

export function unfinishedPages(after: number, say?: (line: string) => unknown): Reporter;
