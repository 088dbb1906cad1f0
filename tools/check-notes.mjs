// Looks notes through before they are published: what the schema complains of, and what the linter has to say.
//   npm run check:notes -- notes.json --shop=shop.json   warnings, with the products that a shop of JSON knows
//   --strict          a warning fails too
//   --site=URL        where the notes will stand; links to other hosts are outside
//   --terms=FILE      what the shop's own words mean: { "categories": { "Skincare": "ordinaryCosmetics" },
//                     "documents": { "Cosmetics filing": "cosmeticsFiling" } } (docs/compliance.md)
//   --locale=zh-CN    in which language the shop is read and the findings are told
// FILE holds one note, a list of them, or a collection with `notes`. Each finding names the line and what to do.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { exitAfterOutput } from './exit-after-output.mjs';
import { importSource } from './import-source.mjs';
import { lineOf, linesOf } from './json-lines.mjs';
import { remedyOf, unknownFields } from './note-remedies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The notes of a file, each with where it stands in it. */
function notesOf(data) {
  const placed = (list, prefix) => list.map((note, index) => ({ note, place: `${prefix}${index}` }));
  if (Array.isArray(data)) return placed(data, '');
  return Array.isArray(data?.notes) ? placed(data.notes, 'notes.') : [{ note: data, place: '' }];
}

/** Every product of a shop by its references, with the law's words for the shop's own. */
async function productsOf(createEmbeddedShop, path, { categories = {}, documents = {} }, { locale, site }) {
  const data = readJson(path);
  const shop = createEmbeddedShop({ data, base: site, name: 'notes', environment: { now: Date.now } });
  const context = { locale, country: 'CN', currency: data.currency?.code ?? 'CNY', customer: null };
  const ids = data.products.map(({ id }) => id);
  const found = [];
  for (let at = 0; at < ids.length; at += 20) found.push(...(await shop.getProducts(ids.slice(at, at + 20), context)));
  const products = found.filter(Boolean).map((product) => ({
    ...product,
    category: categories[product.category] ?? product.category,
    qualifications: product.qualifications.map((each) => ({ ...each, kind: documents[each.kind] ?? each.kind })),
  }));
  return new Map(
    products.flatMap((product) => [product.id, product.handle ?? product.id].map((ref) => [ref, product])),
  );
}

/**
 * Checks files of notes.
 * @returns lines to print, and how many of them are errors (the note cannot be read) and warnings.
 */
export async function checkNotes(
  files,
  { shop, terms, site = 'https://site.example/', locale = 'en', at = Date.now() } = {},
) {
  const { parseNote, createEmbeddedShop, lintNote, ruleTable, staleRules, complianceMessages } = await importSource(`
    export { parseNote } from './src/content/note-schema.ts';
    export { createEmbeddedShop } from './src/commerce/embedded/index.ts';
    export { lintNote } from './src/rules/compliance/lint-note.ts';
    export { ruleTable, staleRules } from './src/rules/compliance/rule-table.ts';
    export { complianceMessages } from './src/i18n/compliance.ts';`);
  const products = shop && (await productsOf(createEmbeddedShop, shop, terms ? readJson(terms) : {}, { locale, site }));
  const { advice, rules } = complianceMessages(locale);
  const lines = [];
  const counts = { notes: 0, errors: 0, warnings: 0 };
  const error = (line) => (lines.push(`error    ${line}`), (counts.errors += 1));
  const warn = (line) => (lines.push(`warning  ${line}`), (counts.warnings += 1));
  const schema = readJson(`${root}schemas/note.schema.json`);
  const chinese = locale.startsWith('zh');
  const checkNote = ({ note: data, place }, file, found) => {
    counts.notes += 1;
    const at = (path) => `${file}:${lineOf(found, [place, path].filter((part) => part !== '').join('.'))}`;
    const name = (path) => `${at(path)} ${data?.id ?? (place || 'note')}${path === '' ? '' : ` ${path}`}`;
    const structure = (issue) => `${name(issue.path)}: ${issue.message}. ${remedyOf(issue, locale)} [schema]`;
    try {
      const { value, issues } = parseNote(data, site);
      for (const issue of issues) warn(structure(issue));
      for (const { path, near } of unknownFields(data, schema)) {
        const says = chinese ? '笔记没有这个字段，不会显示。' : 'is no field of a note and is not shown.';
        const meant = near && (chinese ? `是否想写 "${near}"？` : `Did you mean "${near}"?`);
        warn(`${name(path)}: ${says} ${meant ?? (chinese ? '请删去。' : 'Take it out.')} [schema]`);
      }
      const hosts = [new URL(site).hostname];
      for (const { rule, path, words, value: detail } of lintNote(value, {
        data,
        hosts,
        ...(products && { products }),
      })) {
        const what = words === undefined ? (detail === undefined ? '' : ` (${detail})`) : ` “${words}”`;
        const { source, reviewedOn } = ruleTable[rule];
        warn(`${name(path)}:${what} ${rules[rule].says} ${rules[rule].remedy} [${rule}; ${source}; ${reviewedOn}]`);
      }
    } catch (cause) {
      const [first, ...more] = cause.issues ?? [];
      error(first ? structure(first) : `${name('')}: ${cause.message}`);
      for (const issue of more) warn(structure(issue));
    }
  };
  for (const file of files) {
    try {
      const text = readFileSync(file, 'utf8');
      const notes = notesOf(JSON.parse(text));
      const found = linesOf(text);
      for (const note of notes) checkNote(note, file, found);
    } catch (cause) {
      error(`${file}: ${cause.message}`);
    }
  }
  const stale = staleRules(at);
  if (stale.length > 0) lines.push(`Not reviewed for a year, so the law may have changed: ${stale.join(', ')}`);
  lines.push(`notes: ${counts.notes} read, ${counts.errors} errors, ${counts.warnings} warnings. ${advice}`);
  return { lines, ...counts };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { shop: option, terms: option, site: option, locale: option, strict: { type: 'boolean' } },
  });
  if (positionals.length === 0) console.error('Name the files: npm run check:notes -- notes.json');
  const { strict = false, ...options } = values;
  const { lines, errors, warnings } = await checkNotes(positionals, options);
  for (const line of lines) console.log(line);
  exitAfterOutput(positionals.length === 0 || errors > 0 || (strict && warnings > 0) ? 1 : 0);
}
