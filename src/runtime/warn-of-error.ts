import type { ErrorDetail } from '../events/index.js';

/** What a page of a shop can have wrong is more than anybody reads in a console. */
const mostIssues = 10;

/** Says in the console what could not be done, for whoever builds the page and hears no `xhs-error`. */
export function warnOfError({ code, source, issues = [] }: Partial<ErrorDetail>): void {
  const told = issues.slice(0, mostIssues).map(({ path, message }) => `\n  ${path}${path && ': '}${message}`);
  const left = issues.length - told.length;
  console.warn(`xhs-elements [${code}]: ${source}${told.join('')}${left > 0 ? `\n  … and ${left} more` : ''}`);
}
