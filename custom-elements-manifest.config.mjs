import { listFiles } from './tools/list-files.mjs';

/** The tag of an element stands in the `define.ts` beside its class. */
const tagNames = () => {
  const tags = new Map();
  return {
    name: 'tag-names',
    collectPhase({ ts, node, context }) {
      void context;
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      if (tag && element) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (tagName) Object.assign(declaration, { tagName, customElement: true });
        }
      }
    },
  };
};

/** `@cssstate name - Description` of a class comment. */
const states = () => ({
  name: 'css-states',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find((each) => each.name === node.name?.getText());
    if (!declaration) return;
    const comment = (node.jsDoc ?? []).map((doc) => doc.getFullText()).join('\n');
    const found = [...comment.matchAll(/@cssstate\s+([\w-]+)\s+-\s+([^\n]+)/g)];
    if (found.length > 0) {
      declaration.cssStates = found.map(([, name, description]) => ({ name, description: description.trim() }));
    }
  },
});

export default {
  // The package names the copy that is packed.
  packagejson: false,
  globs: listFiles('src/elements', (path) => path.endsWith('.ts') && !path.endsWith('.styles.ts')),
  litelement: true,
  outdir: '.',
  plugins: [tagNames(), states()],
};
