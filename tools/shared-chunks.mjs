// Which modules share a file in `dist`. Left to itself rollup makes a file for every set of entries that have a module in common:
// two hundred, most of a few hundred bytes, and a page that shows a note asked for thirty-six. What every element needs is put
// together here; what is shared by some of them alone stays apart, so that nobody loads what they do not run.

/** What every element is made of besides its base. */
const ofElements = ['xhs-element', 'define-element', 'theme.styles', 'controls.styles', 'icons'];

/** For `output.manualChunks` of rollup. */
export function sharedChunks() {
  let chunks;
  return (id, { getModuleInfo, getModuleIds }) => (chunks ??= plan(getModuleInfo, [...getModuleIds()])).get(id);
}

function plan(getModuleInfo, ids) {
  const ofSource = (pattern) => ids.filter((id) => pattern.test(id));
  /** All that comes with some modules at once. */
  const closure = (roots) => {
    const found = new Set();
    const follow = (id) => {
      const module = getModuleInfo(id);
      if (!module || module.isExternal || found.has(id)) return;
      found.add(id);
      module.importedIds.forEach(follow);
    };
    roots.forEach(follow);
    return found;
  };
  const entries = ids.filter((id) => getModuleInfo(id).isEntry);
  // Adapters, sources and analytics run without any element.
  const withoutElements = closure(
    entries.filter((id) => /src\/((commerce|content|live|payments)\/|(analytics|testing)\.ts)/.test(id)),
  );
  const index = closure(ofSource(/src\/index\.ts$/));
  const elements = closure(ofSource(new RegExp(`src/elements/internal/(${ofElements.join('|')})\\.ts$`)));
  const chunks = new Map();
  for (const id of elements) {
    if (withoutElements.has(id)) chunks.set(id, 'base');
    else if (index.has(id)) chunks.set(id, id.includes('/src/events/') ? 'events' : 'shop');
    else chunks.set(id, 'element');
  }
  // An element has one event or ten; a file for each is a way to the server for two hundred bytes.
  for (const id of ofSource(/src\/events\//)) if (index.has(id) && !withoutElements.has(id)) chunks.set(id, 'events');
  return chunks;
}
