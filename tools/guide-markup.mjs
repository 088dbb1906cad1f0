// What the guides say of elements is so: tags, attributes with their values, slots and events of the manifest, custom properties,
// entries of the package and files of the build.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { blocksOf } from './guide-blocks.mjs';
import { listFiles } from './list-files.mjs';

const namesOf = (items = []) => items.map(({ name = '' }) => name);
/** What any element may have. */
const global = /^(id|class|style|slot|hidden|lang|dir|title|role|tabindex|aria-[\w-]+)$/;
const voids = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const tagPattern = /<(\/?)([a-z][\w-]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*>/g;

const attributesIn = (text) => [...text.matchAll(/([^\s"'<>=/]+)(?:="([^"]*)")?/g)].map(([, ...pair]) => pair);

/** What is wrong with an attribute of an element as it is written. */
function attributeFault(element, name, value) {
  if (global.test(name)) return [];
  const attribute = element.attributes?.find((each) => each.name === name);
  if (!attribute) return [`<${element.tagName}> has no attribute ${name}`];
  const allowed = (attribute.type?.text ?? '').split(' | ').filter((type) => type !== 'undefined');
  const isClosed = allowed.length > 0 && allowed.every((type) => /^'.*'$/.test(type));
  if (isClosed && !allowed.includes(`'${value}'`)) return [`${name}="${value}" is none of ${allowed.join(', ')}`];
  const isFlag = allowed.join() === 'boolean';
  return isFlag && value !== undefined && value !== '' ? [`${name} is there or not, and has no value`] : [];
}

/** What is wrong with HTML: tags, attributes, and slots of the element that something stands in. */
function htmlFaults(html, { elements }) {
  const faults = [];
  const open = [];
  // What a script holds is no markup.
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g, '$1').replace(/<!.*?>/g, '');
  for (const [, closes, tag, written] of markup.matchAll(tagPattern)) {
    if (closes) {
      open.length = Math.max(0, open.lastIndexOf(tag));
      continue;
    }
    const attributes = attributesIn(written);
    const element = elements.get(tag);
    if (tag.startsWith('xhs-') && !element) faults.push(`<${tag}> is no element`);
    for (const [name, value] of attributes) {
      if (element) faults.push(...attributeFault(element, name, value));
      const said = ['script', 'html'].includes(tag) && /^data-(?!xhs$)(.+)$/.exec(name)?.[1];
      if (said) faults.push(...attributeFault(elements.get('xhs-provider'), said, value));
      const parent = elements.get(open.at(-1));
      if (name === 'slot' && parent && !namesOf(parent.slots).includes(value))
        faults.push(`<${parent.tagName}> has no slot ${value}`);
    }
    if (!voids.has(tag)) open.push(tag);
  }
  return faults;
}

/** What a row of a table, or the head of its column, says that elements have. */
function rowFaults(head, row, { elements }) {
  const faults = [];
  const cells = row.split('|').slice(1, -1);
  const tagsIn = (cell) => [...(cell ?? '').matchAll(/`<(xhs-[\w-]+)[^`]*>`/g)].map(([, tag]) => tag);
  const wordsIn = (text) => [...text.matchAll(/`([a-z][\w-]*)`/g)].map(([, word]) => word);
  const check = (tags, words) => {
    const having = tags.flatMap((tag) => elements.get(tag) ?? []);
    const known = new Set(
      having.flatMap(({ attributes, members, slots }) => [attributes, members, slots].flatMap(namesOf)),
    );
    for (const word of words) if (!known.has(word)) faults.push(`<${tags.join('>, <')}> has no ${word}`);
  };
  const ofHead = tagsIn(head?.split('|')[1]);
  if (ofHead.length > 0)
    check(
      ofHead,
      wordsIn(cells.slice(0, -1).join()).map((word) => word.replace(/^data-/, '')),
    );
  const ofRow = tagsIn(cells[0]);
  if (ofRow.length > 0) check(ofRow, wordsIn(cells.slice(1).join()));
  return faults;
}

/**
 * What a guide says that is not so.
 * @param text its Markdown.
 * @param known the elements by their tags, the names of events and of custom properties, and whether an entry and a file are there.
 * @returns a line for each.
 */
export function markupFaults(guide, text, known) {
  const { elements, events, properties, hasEntry, hasFile } = known;
  const faults = [
    ...blocksOf(guide, text, ['html']).flatMap(({ code }) => htmlFaults(code, known)),
    ...[...text.matchAll(/`(<xhs-[^`…]*>)`/g)].flatMap(([, html]) => htmlFaults(html, known)),
  ];
  const all = (pattern) => [...text.matchAll(pattern)].map(([, ...found]) => found);
  for (const [name] of all(/<(xhs-[\w-]+)/g)) if (!elements.has(name)) faults.push(`<${name}> is no element`);
  for (const [name] of all(/(?:['"`]|@|on)(xhs-[a-z-]+)['"`=]/g))
    if (!elements.has(name) && !events.has(name) && name !== 'xhs-elements') faults.push(`${name} is nothing`);
  for (const [name] of all(/(--xhs-[\w-]+)/g)) if (!properties.has(name)) faults.push(`${name} is no custom property`);
  for (const [name] of all(/(?<![./\w])(xhs-elements\/[\w./-]*\w)/g))
    if (!hasEntry(name)) faults.push(`${name} is no entry`);
  for (const [name] of all(/(xhs-[\w-]+(?:\.iife)?\.js)\b/g)) if (!hasFile(name)) faults.push(`${name} is no file`);
  for (const [name, tag] of all(/`([a-z][\w-]*)` of `<(xhs-[\w-]+)>`/g))
    faults.push(...rowFaults('', `|\`<${tag}>\`|\`${name}\`|`, known));
  const tables = text.matchAll(/^(\|.*\|)\n\|[ :|-]+\|\n((?:\|.*\|\n)+)/gm);
  for (const [, head, rows] of tables)
    faults.push(
      ...rows
        .trimEnd()
        .split('\n')
        .flatMap((row) => rowFaults(head, row, known)),
    );
  return [...new Set(faults)].map((fault) => `${guide}: ${fault}`);
}

/** @returns what these guides say of the built package that is not so, a line each. */
export function guideMarkupFaults(guides) {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const sources = listFiles('src/events').map((path) => readFileSync(path, 'utf8'));
  const { resolve: find } = createRequire(resolve('package.json'));
  const known = {
    elements: new Map(elements.map((element) => [element.tagName, element])),
    events: new Set([...sources.join('\n').matchAll(/'(xhs-[\w-]+)'/g)].map(([, name]) => name)),
    properties: new Set([
      ...elements.flatMap(({ cssProperties }) => namesOf(cssProperties)),
      ...[...readFileSync('src/elements/internal/theme.styles.ts', 'utf8').matchAll(/--xhs-[\w-]+/g)].map(
        ([name]) => name,
      ),
    ]),
    hasEntry(name) {
      try {
        return existsSync(find(name));
      } catch {
        return false;
      }
    },
    hasFile: (name) => ['dist', 'dist/parts'].some((folder) => existsSync(`${folder}/${name}`)),
  };
  return guides.flatMap((guide) => markupFaults(guide, readFileSync(guide, 'utf8'), known));
}
