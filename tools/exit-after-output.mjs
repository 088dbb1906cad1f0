/** Ends the program when what it has said has gone out: `process.exit` drops what a slow reader has not taken yet. */
export function exitAfterOutput(code) {
  process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
}
