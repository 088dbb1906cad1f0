/** The output of a runner without what draws its progress anew each time. */
export function withoutProgress(output: string): string;

/** The names of the tests that failed, each once. */
export function failedTests(output: string): string[];
