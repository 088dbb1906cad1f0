// Every language has the same sentences and can be had: what is missing, still English, or there too much, is named.
// A sentence that is rightly the same as in English stands in `sameAsEnglish` of the language's index, as `area.key`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { exitAfterOutput } from './exit-after-output.mjs';
import { listFiles } from './list-files.mjs';

/** What puts areas together; a language that is built in has the latter two in place of an index. */
const collections = ['index', 'first', 'further'];

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The words of a sentence, without the code that puts them together. */
function wordsOf(entry) {
  if (typeof entry === 'string') return entry;
  const words = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('sentence.ts', `(${entry})`, ts.ScriptTarget.Latest));
  return words.join(' ');
}

const isStillEnglish = (entry, english) => String(entry) === String(english) && /[a-z]{3}/i.test(wordsOf(english));

/** What is wrong with the languages of the project in the working directory, and what there is of them. */
export async function checkLocales() {
  const areas = listFiles('src/i18n/en')
    .map((path) => path.split('/').at(-1).replace('.ts', ''))
    .filter((name) => !collections.includes(name));
  const languages = readdirSync('src/i18n', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['en', 'locales'].includes(entry.name))
    .map((entry) => entry.name);
  const problems = [];

  // All in one go: to start the compiler for each file costs more than what it does.
  const sources = ['en', ...languages].flatMap((language) => listFiles(`src/i18n/${language}`));
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: sources,
    outbase: '.',
    outdir: '.',
    bundle: true,
    format: 'esm',
    write: false,
  });
  const compiled = new Map(sources.map((path, index) => [path, outputFiles[index].contents]));

  async function load(path) {
    const code = compiled.get(path);
    return code ? import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) : null;
  }

  async function tableOf(language, area) {
    const module = await load(`src/i18n/${language}/${area}.ts`);
    return module && Object.values(module).find((value) => typeof value === 'object');
  }

  for (const language of languages) {
    const found = await Promise.all(collections.map((name) => load(`src/i18n/${language}/${name}.ts`)));
    const index = found.some(Boolean) && Object.assign({}, ...found);
    const whole = Object.assign({}, ...Object.values(index || {}).filter((value) => !Array.isArray(value)));
    const same = new Set(index?.sameAsEnglish ?? []);
    if (!index) problems.push(`${language}: src/i18n/${language}/index.ts is missing`);
    for (const area of areas) {
      const english = await tableOf('en', area);
      const table = await tableOf(language, area);
      if (!table) {
        problems.push(`${language}: the area "${area}" is missing`);
        continue;
      }
      // What no shopper sees is brought by its own file, and is in no index.
      const apart = /^ {2}registerLocale\(/m.test(read(`src/i18n/${area}.ts`));
      if (index && !apart && !(area in whole)) problems.push(`${language}: the area "${area}" is not in its index`);
      for (const key of Object.keys(english)) {
        const name = `${area}.${key}`;
        if (!(key in table)) problems.push(`${language}: ${name} is missing`);
        else if (typeof table[key] !== typeof english[key]) problems.push(`${language}: ${name} is of another kind`);
        else if (!same.has(name) && isStillEnglish(table[key], english[key])) {
          problems.push(`${language}: ${name} is still English`);
        }
      }
      for (const key of Object.keys(table))
        if (!(key in english)) problems.push(`${language}: ${area}.${key} is unknown`);
    }
    const builtIn = read('src/i18n/messages.ts').includes(`'./${language}/further.js'`);
    const entry = read(`src/i18n/locales/${language}.ts`);
    if (!builtIn && !(entry.includes(`'../${language}/index.js'`) && /^registerLocale\(/m.test(entry))) {
      problems.push(`${language}: nothing registers it: src/i18n/locales/${language}.ts is missing or does not`);
    }
    if (!builtIn && !JSON.parse(read('package.json')).exports['./locales/*']) {
      problems.push(`${language}: the package does not export "./locales/*"`);
    }
  }
  return { problems, areas: areas.length, languages: languages.length + 1 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { problems, areas, languages } = await checkLocales();
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `locales: ${areas} areas whole in ${languages} languages`
      : `locales: ${problems.length} problems`,
  );
  exitAfterOutput(problems.length === 0 ? 0 : 1);
}
