// What a runner printed, as somebody reads it who was not there.

// eslint-disable-next-line no-control-regex -- the escapes by which a terminal is told to go back a line
const escapes = /\u001b\[[\d;]*[A-Za-z]/g;
const progress = /^(\w+: \|.*\d+ passed, \d+ failed|Running tests\.\.\.)$/;

/** The output without what draws the progress anew each time: a thousand lines, before which an error would be looked for in vain. */
export function withoutProgress(output) {
  return output
    .replace(escapes, '')
    .split('\n')
    .filter((line) => !progress.test(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How the three runners name a test that failed: in a browser, in Node, and on a page; and what is told of a page without end. */
const failures = [
  /^ *[❌⌛] (.+)$/gmu,
  /^ *✖ (?!failing tests)(.+?) \([\d.]+ms\)$/gm,
  /^ *\d+\) (\[\w+\] › .+?)[ ─]*$/gm,
];

/** The names of the tests that failed, each once. */
export function failedTests(output) {
  const plain = output.replace(escapes, '');
  return [...new Set(failures.flatMap((pattern) => [...plain.matchAll(pattern)].map(([, name]) => name.trim())))];
}
