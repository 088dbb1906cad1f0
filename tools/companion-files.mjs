// The one-file builds hold the shop in the page; every other commerce adapter is a file of its own beside them, pasted
// after or before: `<script src="xhs-vendure.iife.js"></script>`.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('src/commerce');
const brought = resolve('src/runtime/brought-adapters.ts');

/** Names of the adapters that are files of their own. */
export function companions() {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'embedded')
    .map((entry) => entry.name);
}

/** Leaves these adapters out of a one-file build: whoever names one is told which file to paste. */
export function withoutCompanions() {
  const prefix = '\0companion:';
  return {
    name: 'without-companions',
    resolveDynamicImport(specifier) {
      const name = /^\.\.\/commerce\/([\w-]+)\/index\.js$/.exec(String(specifier))?.[1];
      return name !== undefined && companions().includes(name) ? prefix + name : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      const message = `The commerce adapter "${name}" is a file of its own here: paste xhs-${name}.iife.js beside this script.`;
      return `export function createAdapter() { throw new Error(${JSON.stringify(message)}); }`;
    },
  };
}

/** The entry of such a file: it brings its adapter to the page. */
export function companionEntry(name) {
  return {
    name: 'companion-entry',
    resolveId: (source) => (source === 'companion' ? source : null),
    load: (id) =>
      id === 'companion'
        ? `import { createAdapter } from ${JSON.stringify(`${folder}/${name}/index.ts`)};\n` +
          `import { broughtAdapters } from ${JSON.stringify(brought)};\n` +
          `broughtAdapters().set(${JSON.stringify(name)}, createAdapter);`
        : null,
  };
}
