// Writes out in the manifest what an attribute may be: whoever reads `Tab` there, an editor or a page of the docs, has no
// way to the module that says what a tab is. Properties keep the names that the package exports.
import { resolve } from 'node:path';
import ts from 'typescript';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  strict: true,
  types: [],
  noEmit: true,
};

/** Changes a manifest so that the types of all fields with an attribute, and of the attributes, are written out. */
export function writeOutTypes(manifest, root = '.') {
  const modules = manifest.modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
  const program = ts.createProgram(
    modules.map(({ path }) => resolve(root, path)),
    options,
  );
  const checker = program.getTypeChecker();
  for (const { path, declarations } of modules) {
    const file = program.getSourceFile(resolve(root, path));
    for (const { name, tagName, members = [], attributes = [] } of declarations) {
      if (!tagName) continue;
      const properties = propertiesOf(file, name, checker);
      for (const told of [...members, ...attributes]) {
        const property = properties.get(told.fieldName ?? told.name);
        const declaration = property?.valueDeclaration;
        if (told.kind === 'method' || !declaration || ts.isAccessor(declaration)) continue;
        const isText = told.fieldName !== undefined || told.attribute !== undefined;
        const parts = declaration.type
          ? partsOf(declaration.type, checker, isText)
          : [quoted(checker.typeToString(checker.getTypeOfSymbol(property)))];
        if (declaration.questionToken) parts.push('undefined');
        told.type = { text: [...new Set(parts)].join(' | ') };
      }
    }
  }
}

function propertiesOf(file, name, checker) {
  const found = file.statements.find((each) => ts.isClassDeclaration(each) && each.name?.text === name);
  const type = checker.getTypeAtLocation(found);
  return new Map(type.getProperties().map((property) => [property.name, property]));
}

/** The members of a union, in the order in which they are written, whatever names they are written under. */
function partsOf(node, checker, writesOut) {
  if (ts.isParenthesizedTypeNode(node)) return partsOf(node.type, checker, writesOut);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => partsOf(each, checker, writesOut));
  const written = node.getText().replace(/\s+/g, ' ');
  if (!writesOut) return [written];
  const alias = ts.isTypeReferenceNode(node) && aliasOf(node.typeName, checker);
  if (alias) return partsOf(alias.type, checker, true);
  const type = checker.getTypeAtLocation(node);
  return type.isUnion() ? type.types.map((each) => quoted(checker.typeToString(each))) : [quoted(written)];
}

function aliasOf(name, checker) {
  const symbol = checker.getSymbolAtLocation(name);
  const origin = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return origin?.declarations?.find(ts.isTypeAliasDeclaration);
}

function quoted(text) {
  return text.replaceAll('"', "'");
}

/** What an attribute may be that is neither a word of the language nor a text: a name that leads nowhere. */
export function unknownIn(text) {
  return text.replace(/'[^']*'/g, '').match(/\b(?!(?:string|number|boolean|undefined|null)\b)[A-Za-z]\w*/g) ?? [];
}
