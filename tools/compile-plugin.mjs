// Compiles TypeScript for the build and for the measured entries, the same for both: what is measured is what is shipped.
// Types are not looked at here; `npm run types` and the declarations of the build do that.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const compilerOptions = {
  ...options,
  noEmit: false,
  importHelpers: true,
  removeComments: true,
  sourceMap: true,
  inlineSources: true,
};
const done = new Map();

/** Plugins of rollup: `./x.js` becomes `./x.ts`, compiled, without the blanks in its templates and styles. */
export function compilePlugins() {
  return [
    {
      name: 'compile',
      resolveId(source, importer) {
        if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
        const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
        // As package.json says it to whoever bundles the package.
        return existsSync(path)
          ? { id: path, moduleSideEffects: /(define|cdn|parts|loader|early-messages)\.ts$/.test(path) }
          : null;
      },
      transform: (code, id) => (id.endsWith('.ts') ? once(`compiled ${id}`, () => compile(code, id)) : null),
    },
    {
      name: 'minify-templates',
      transform: (code, id) =>
        id.endsWith('.ts') && /\b(html|svg|css)\s*`/.test(code)
          ? once(`minified ${id}`, () => minifyTemplates(code, id))
          : null,
    },
  ];
}

/**
 * A template that begins with a space goes on after what stands before it. To the minifier every first space is a blank, so it
 * is shown another character in its place.
 */
const firstSpace = '\uE000';

async function minifyTemplates(code, fileName) {
  const marked = code.replaceAll(/\bhtml\s*` (?=\S)/g, `html\`${firstSpace}`);
  const minified = await minifyHTMLLiterals(marked, { fileName });
  return minified && { ...minified, code: minified.code.replaceAll(firstSpace, ' ') };
}

/** Several builds of one run have most modules in common. */
function once(key, make) {
  if (!done.has(key)) done.set(key, make());
  return done.get(key);
}

function compile(code, id) {
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(code, {
    // Decorators need fields that are assigned. An event has none, and its static field may not become a block that runs: no
    // bundler would leave the class out where nobody uses it.
    compilerOptions: { ...compilerOptions, useDefineForClassFields: id.includes('/src/events/') },
    fileName: id,
    reportDiagnostics: true,
  });
  const [wrong] = diagnostics ?? [];
  if (wrong) throw new Error(`${id}: ${ts.flattenDiagnosticMessageText(wrong.messageText, '\n')}`);
  return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: JSON.parse(sourceMapText) };
}
