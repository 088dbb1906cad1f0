// Compiles TypeScript for the build and for the measured entries, the same for both: what is measured is what is shipped.
// Types are not looked at here; `npm run types` and the declarations of the build do that.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
const compilerOptions = {
  ...options,
  noEmit: false,
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
  const written = new Map();
  // As TypeScript writes paths on every system.
  const path = id.replaceAll('\\', '/');
  const source = ts.createSourceFile(path, code, compilerOptions.target);
  const options = {
    ...compilerOptions,
    // A file alone, as `isolatedModules` has it.
    noLib: true,
    noResolve: true,
    // Decorators need fields that are assigned. An event has none, and its static field may not become a block that runs: no
    // bundler would leave the class out where nobody uses it.
    useDefineForClassFields: path.includes('/src/events/'),
  };
  const program = ts.createProgram([path], options, {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === path ? source : undefined),
    writeFile: (name, text) => written.set(name.replace(/^.*\.js/, ''), text),
  });
  const [wrong] = program.getSyntacticDiagnostics(source);
  if (wrong) throw new Error(`${id}: ${ts.flattenDiagnosticMessageText(wrong.messageText, '\n')}`);
  // Properties become static: what makes them of decorators need not be shipped. This package of Lit's asks for TypeScript 5, which
  // `overrides` in package.json sets aside until it names ours: github.com/lit/lit/tree/main/packages/ts-transformers
  program.emit(source, undefined, undefined, false, { before: [idiomaticDecoratorsTransformer(program)] });
  return {
    code: written.get('').replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
    map: JSON.parse(written.get('.map')),
  };
}
