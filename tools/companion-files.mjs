// The one-file builds hold the shop in the page; every other commerce adapter is a file of its own beside them, pasted
// after or before: `<script src="xhs-vendure.iife.js"></script>`. So are the names of places, `xhs-regions.iife.js`, and what
// plays HLS, `xhs-hls.iife.js`, which is loaded from beside the build when a video needs it.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve('src/commerce');
const brought = resolve('src/runtime/brought-adapters.ts');
const regions = 'regions';
const hls = 'hls';

/** Names of the adapters that are files of their own. */
function adapters() {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'embedded')
    .map((entry) => entry.name);
}

/** What is a file of its own: `xhs-<name>.iife.js`. */
export function companions() {
  return [...adapters(), regions, hls];
}

/**
 * Leaves these out of a one-file build: whoever names an adapter is told which file to paste; places are typed, and what
 * plays HLS is loaded from beside the build.
 */
export function withoutCompanions() {
  const prefix = '\0companion:';
  return {
    name: 'without-companions',
    resolveDynamicImport(specifier) {
      if (specifier === '../content/regions/index.js') return prefix + regions;
      if (specifier === './hls-stream.js') return { id: './xhs-hls.iife.js', external: true };
      const name = /^\.\.\/commerce\/([\w-]+)\/index\.js$/.exec(String(specifier))?.[1];
      return name !== undefined && adapters().includes(name) ? prefix + name : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      if (name === regions) return 'export const chinaRegions = async () => null;';
      const message = `The commerce adapter "${name}" is a file of its own here: paste xhs-${name}.iife.js beside this script.`;
      return `export function createAdapter() { throw new Error(${JSON.stringify(message)}); }`;
    },
  };
}

/** The entry of such a file: it brings what it holds to the page. */
export function companionEntry(name) {
  const code = (
    {
      [regions]: [
        `import { chinaRegions } from ${JSON.stringify(resolve('src/content/regions/index.ts'))};`,
        `import { useRegions } from ${JSON.stringify(resolve('src/runtime/page-regions.ts'))};`,
        'useRegions(chinaRegions);',
      ],
      [hls]: [
        `import { startHls } from ${JSON.stringify(resolve('src/elements/internal/video/hls-stream.ts'))};`,
        `import { bringHls } from ${JSON.stringify(resolve('src/elements/internal/video/hls.ts'))};`,
        'bringHls(startHls);',
      ],
    }[name] ?? [
      `import { createAdapter } from ${JSON.stringify(`${folder}/${name}/index.ts`)};`,
      `import { broughtAdapters } from ${JSON.stringify(brought)};`,
      `broughtAdapters().set(${JSON.stringify(name)}, createAdapter);`,
    ]
  ).join('\n');
  return {
    name: 'companion-entry',
    resolveId: (source) => (source === 'companion' ? source : null),
    load: (id) => (id === 'companion' ? code : null),
  };
}
