import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

export const resultsFolder = 'bench/results';

/** Writes what a probe has found; answers where. */
export function writeReport(name, report) {
  mkdirSync(resultsFolder, { recursive: true });
  const file = `${resultsFolder}/${name}-${report.at.replaceAll(/[:.]/g, '-')}.json`;
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}

/** The newest report of a probe that is not older than a moment (ISO 8601); undefined where there is none. */
export function newestReport(name, since) {
  const own = readdirSync(resultsFolder).filter((each) => new RegExp(`^${name}-\\d{4}-.*\\.json$`).test(each));
  const last = own.sort().at(-1);
  const report = last && JSON.parse(readFileSync(`${resultsFolder}/${last}`, 'utf8'));
  return report && report.at >= since ? report : undefined;
}
