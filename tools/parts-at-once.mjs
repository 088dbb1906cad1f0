// Sends for all that a later part is made of at once. A browser learns what a module imports when it has that module: each
// part would be two ways to the server, one for it and one for what it shares with others.

/** A plugin of rollup's output. */
export function partsAtOnce() {
  return {
    name: 'parts-at-once',
    renderDynamicImport({ getTargetChunkImports }) {
      const needed = (getTargetChunkImports() ?? []).filter(({ type, chunk }) => type === 'internal' && !chunk.isEntry);
      if (needed.length === 0) return null;
      // Whoever imports the part is told of what did not arrive; here it would be told a second time, to nobody.
      const early = needed.map(({ resolvedImportPath }) => `import(${resolvedImportPath}).catch(()=>{})`);
      return { left: `(${early.join()},import(`, right: '))' };
    },
  };
}
