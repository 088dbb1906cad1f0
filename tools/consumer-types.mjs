// What TypeScript tells a project that has this package, be it as strict as it may: each import brings the elements that it
// registers, under their tags and by their classes; TSX knows them with `xhs-elements/react`; and no declaration is wrong.
// `consumerFaults(entries)` answers what is wrong as TypeScript says it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  noEmit: true,
};

/** No file has it: in the root of the package, the package's own name leads to what is published. */
const consumer = resolve('consumer.tsx').replaceAll('\\', '/');
const host = ts.createCompilerHost(options);
const parsed = new Map();

function programOf(text) {
  return ts.createProgram([consumer], options, {
    ...host,
    fileExists: (path) => path === consumer || host.fileExists(path),
    getSourceFile(path, ...how) {
      if (path === consumer) return ts.createSourceFile(path, text, ...how);
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, ...how));
      return parsed.get(path);
    },
  });
}

/** What is said of a module, each with the line that it is about. */
function faultsOf(text) {
  const program = programOf(text);
  const file = program.getSourceFile(consumer);
  const lines = text.split('\n');
  return program.getSemanticDiagnostics(file).map(({ start, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${lines[0]} … ${lines[line]}\n  ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`;
  });
}

const importOf = (entry) => `import '${['xhs-elements', entry].filter(Boolean).join('/')}';`;

/** A module that imports an entry, hears what its elements tell, and has some of them. */
function moduleWith(entry, elements) {
  return [
    importOf(entry),
    "document.addEventListener('xhs-wishlist-export', ({ detail }) => void detail.items);",
    ...elements.flatMap(({ tagName, name, members }) => {
      const { name: property } = members.find(({ kind, privacy }) => kind === 'field' && !privacy);
      return [
        `import type { ${name} } from '${['xhs-elements', entry].filter(Boolean).join('/')}';`,
        `document.createElement('${tagName}') satisfies ${name};`,
        `void document.createElement('${tagName}').${property};`,
      ];
    }),
  ].join('\n');
}

/** What an attribute is called unless an element says otherwise. */
const hyphenated = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Asks for an attribute by its name: a tag itself takes whatever has a hyphen. */
const typeOf = (tag, attribute) => `void ({} as JSX.IntrinsicElements['${tag}'])['${attribute}'];`;

/** A module that has elements in TSX, with each of their attributes, and what may not be said of them. */
function moduleInTsx(elements) {
  return [
    "import type {} from 'xhs-elements/react';",
    "import 'xhs-elements/merchant';",
    "import { createRef, type JSX } from 'react';",
    ...elements.flatMap(({ tagName, name, attributes = [] }) => [
      `void <${tagName} ref={createRef<HTMLElementTagNameMap['${tagName}']>()} class="${name}"><b /></${tagName}>;`,
      ...attributes.map(({ name: attribute }) => typeOf(tagName, attribute)),
    ]),
    ...elements.flatMap(({ tagName, attributes = [] }) =>
      attributes
        .filter(({ name, fieldName }) => fieldName !== undefined && hyphenated(fieldName) !== name)
        .map(({ fieldName }) => `// @ts-expect-error\n${typeOf(tagName, hyphenated(fieldName))}`),
    ),
    'void <xhs-note note-id="a" data={{}} onxhs-note-load={({ detail }) => void detail.note.id} />;',
    ...['xhs-nothing', 'xhs-note note-id={5}', 'xhs-note note={undefined}', 'xhs-note layout="above"'].map(
      (wrong) => `// @ts-expect-error\nvoid <${wrong} />;`,
    ),
  ].join('\n');
}

/** What is wrong for a project that imports these entries, a line or more each; none where all is well. */
export function consumerFaults(entries) {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const registered = readFileSync('src/define.ts', 'utf8');
  const entryOf = ({ tagName }) => `elements/${tagName.replace('xhs-', '')}`;
  const isForShoppers = (element) => registered.includes(`'./${entryOf(element)}/define.js'`);
  const ofShoppers = elements.filter(isForShoppers);
  // Each is a program of its own: what one import declares for all would hide that another does not.
  const texts = [
    ...elements.map((element) => moduleWith(entryOf(element), [element])),
    ...['', 'define', 'loader', 'parts', 'cdn', 'react', 'vue'].map((entry) => moduleWith(entry, ofShoppers)),
    moduleWith('analytics', []),
    moduleWith(
      'merchant',
      elements.filter((element) => !isForShoppers(element)),
    ),
    moduleInTsx(elements),
  ];
  const all = programOf(entries.map((entry) => importOf(entry === 'index' ? '' : entry)).join('\n'));
  // What the declarations of other packages say is theirs.
  const ours = all.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
  const said = ours.flatMap((file) => all.getSemanticDiagnostics(file));
  return [...texts.flatMap(faultsOf), ...(said.length > 0 ? [ts.formatDiagnostics(said, host)] : [])];
}
