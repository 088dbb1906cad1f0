// Every language has the same sentences: what is missing, or is there too much, is named.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { listFiles } from './list-files.mjs';

const areas = listFiles('src/i18n/en')
  .map((path) => path.split('/').at(-1).replace('.ts', ''))
  .filter((name) => name !== 'index');
const languages = ['zh-cn'];
const problems = [];

async function tableOf(language, area) {
  const path = `src/i18n/${language}/${area}.ts`;
  if (!existsSync(path)) return null;
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return Object.values(module).find((value) => typeof value === 'object');
}

for (const area of areas) {
  const english = await tableOf('en', area);
  for (const language of languages) {
    const table = await tableOf(language, area);
    if (!table) {
      problems.push(`${language}: the area "${area}" is missing`);
      continue;
    }
    for (const key of Object.keys(english)) {
      if (!(key in table)) problems.push(`${language}: ${area}.${key} is missing`);
      else if (typeof table[key] !== typeof english[key])
        problems.push(`${language}: ${area}.${key} is of another kind`);
      else if (table[key] === english[key] && /[a-z]{3}/i.test(String(english[key]))) {
        problems.push(`${language}: ${area}.${key} is still English`);
      }
    }
    for (const key of Object.keys(table))
      if (!(key in english)) problems.push(`${language}: ${area}.${key} is unknown`);
  }
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `locales: ${areas.length} areas whole` : `locales: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
