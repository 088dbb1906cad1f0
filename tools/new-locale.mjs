// Writes a new language: every table of sentences from the English ones, to be translated, and the entry that registers it.
//   npm run new:locale -- ja
import { readdirSync, readFileSync } from 'node:fs';
import { camelCase, changeFile, refuse, writeNewFiles } from './write-files.mjs';

const asked = process.argv[2] ?? '';
const locale = canonical(asked);
if (!locale) refuse(`"${asked}" is no language tag. Name one such as ja, ko or pt-BR: npm run new:locale -- ja`);
const language = locale.split('-')[0];
const same = readdirSync('src/i18n').find((name) => name.split('-')[0] === language);
if (same) refuse(`Sentences are found by their language, and "${language}" is there already, in src/i18n/${same}.`);
// The compiler takes its time; a name that is refused does not need it.
const { default: ts } = await import('typescript');
const folder = locale.toLowerCase();
const [first, ...rest] = locale.split('-');
const constant = first + rest.join('');
const called = new Intl.DisplayNames('en', { type: 'language' }).of(locale);

const areas = readdirSync('src/i18n/en')
  .filter((name) => !['first.ts', 'further.ts'].includes(name))
  .map((name) => name.replace('.ts', ''))
  .sort();

await writeNewFiles({
  ...Object.fromEntries(areas.map((area) => [`src/i18n/${folder}/${area}.ts`, tableOf(area)])),
  [`src/i18n/${folder}/index.ts`]: `
import type { LocaleTables } from '../messages.js';
${areas.map((area) => `import { ${camelCase(area)} } from './${area}.js';`).join('\n')}

/** Everything in ${called}. */
export const ${constant}: LocaleTables = { ${areas.map(camelCase).join(', ')} };
`,
  [`src/i18n/locales/${folder}.ts`]: `
// Adds ${called}. Import it before the elements are shown.
import { ${constant} } from '../${folder}/index.js';
import { registerLocale } from '../messages.js';

registerLocale('${locale}', ${constant});
`,
});

const entry = './locales/*';
const effects = ['./dist/locales/*.js', './src/i18n/locales/*.ts'];
const held = JSON.parse(readFileSync('package.json', 'utf8'));
if (!held.exports[entry] || effects.some((path) => !held.sideEffects.includes(path))) {
  await changeFile('package.json', () => {
    const { './custom-elements.json': manifest, './package.json': itself, ...others } = held.exports;
    held.exports = {
      ...others,
      [entry]: { types: './dist/types/i18n/locales/*.d.ts', default: './dist/locales/*.js' },
      './custom-elements.json': manifest,
      './package.json': itself,
    };
    held.sideEffects = [...new Set([...held.sideEffects, ...effects])];
    return JSON.stringify(held);
  });
}
console.log(`\n${called} is there, in English. Next: translate it until npm run check:locales names nothing any more.`);

function canonical(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The English table of an area, typed by it. */
function tableOf(area) {
  const path = `src/i18n/en/${area}.ts`;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  let table;
  let type;
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) type = statement.name.text;
    if (!ts.isVariableStatement(statement)) continue;
    let value = statement.declarationList.declarations[0]?.initializer;
    if (value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value))) value = value.expression;
    if (value && ts.isObjectLiteralExpression(value)) table = value.getText();
  }
  if (!table || !type) refuse(`${path} has not the shape of a table: an exported object and the type of it.`);
  return `
import type { ${type} } from '../en/${area}.js';

export const ${camelCase(area)}: ${type} = ${table};
`;
}
