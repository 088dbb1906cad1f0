// Makes custom-elements.json and checks that everything public is in it, described: attributes, properties, events,
// slots, parts, states and custom properties; also those that the templates use but the class comment leaves out.
// `--write-only` makes it and checks nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unknownIn, writeOutTypes } from './attribute-types.mjs';
import { listFiles } from './list-files.mjs';

const file = 'custom-elements.json';

function analyze() {
  execFileSync('npx', ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      declaration.members = declaration.members?.filter(
        (member) =>
          !['private', 'protected'].includes(member.privacy) && !member.name.startsWith('#') && !member.static,
      );
      // The analyzer writes a nameless event for `dispatchEvent(request)`; the class comment and `eventsIn` cover those.
      declaration.events = declaration.events?.filter((event) => event.name);
    }
  }
  writeOutTypes(manifest);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Members every element inherits from the platform, Lit or the base class, described there. */
const inherited = new Set(['connectedCallback', 'disconnectedCallback', 'shop', 'locale']);

/** What is missing in the description of one element. */
export function missingIn(declaration, sources) {
  const missing = [];
  const name = declaration.tagName ?? declaration.name;
  const need = (kind, items, key = 'name') => {
    for (const item of items ?? []) {
      if (!item.description?.trim()) missing.push(`${name}: ${kind} "${item[key] ?? ''}" has no description`);
    }
  };
  if (!declaration.description?.trim()) missing.push(`${name}: the class has no description`);
  if (!/@status\s/.test(sources)) missing.push(`${name}: the class has no @status`);
  need('attribute', declaration.attributes);
  for (const { name: attribute, type } of declaration.attributes ?? []) {
    const unknown = unknownIn(type?.text ?? 'nothing');
    if (unknown.length > 0)
      missing.push(`${name}: attribute "${attribute}" is of a type that nobody can look up: ${unknown}`);
  }
  need(
    'member',
    declaration.members?.filter((member) => !inherited.has(member.name)),
  );
  need('slot', declaration.slots);
  need('event', declaration.events);
  need('part', declaration.cssParts);
  need('state', declaration.cssStates);
  need('custom property', declaration.cssProperties);
  for (const event of declaration.events ?? []) {
    if (!event.type?.text) missing.push(`${name}: event "${event.name}" has no type`);
  }
  const documented = (items) => new Set((items ?? []).map((item) => item.name));
  const check = (kind, used, known) => {
    for (const each of used)
      if (!known.has(each)) missing.push(`${name}: ${kind} "${each}" is used and not documented`);
  };
  check('part', partsIn(sources), documented(declaration.cssParts));
  check('slot', slotsIn(sources), new Set((declaration.slots ?? []).map((slot) => slot.name ?? '')));
  check('state', matches(sources, /setState\('([\w-]+)'/g), documented(declaration.cssStates));
  check('event', eventsIn(sources), documented(declaration.events));
  return missing;
}

function matches(text, pattern) {
  return new Set([...text.matchAll(pattern)].map((match) => match[1]));
}

function partsIn(text) {
  const values = [...text.matchAll(/[\s"'`](?:part)="([\w\s-]+)"/g)].map((match) => match[1]);
  return new Set(values.flatMap((value) => value.trim().split(/\s+/)));
}

function slotsIn(text) {
  const names = matches(text, /<slot[^>]*\sname="([\w-]+)"/g);
  if (/<slot(?![^>]*\sname=)[\s>]/.test(text)) names.add('');
  names.delete('announcer');
  return names;
}

function eventsIn(text) {
  const classes = matches(text, /new (Xhs\w+Event)\(/g);
  const names = new Set();
  for (const each of classes) {
    const source = listFiles('src/events').find((path) => readFileSync(path, 'utf8').includes(`class ${each} `));
    const type = source && /static readonly type = '([\w-]+)'/.exec(readFileSync(source, 'utf8'))?.[1];
    if (type) names.add(type);
  }
  return names;
}

/** Everything missing in a manifest. */
export function missingInManifest(manifest, root = '.') {
  const missing = [];
  for (const module of manifest.modules) {
    for (const declaration of module.declarations ?? []) {
      if (!declaration.customElement || !/^src\/elements\/(?!internal)/.test(module.path)) continue;
      const folder = `${root}/${dirname(module.path)}`;
      const sources = listFiles(folder, (path) => path.endsWith('.ts') && !path.endsWith('.styles.ts'))
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n');
      missing.push(...missingIn(declaration, sources));
    }
  }
  return missing;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = analyze();
  if (!process.argv.includes('--write-only')) {
    const missing = missingInManifest(manifest);
    for (const line of missing) console.error(line);
    console.log(missing.length === 0 ? 'manifest: whole' : `manifest: ${missing.length} descriptions missing`);
    process.exit(missing.length === 0 && existsSync(file) ? 0 : 1);
  }
}
