// Which modules share a file in `dist`. Left to itself rollup makes a file for every set of entries that have a module in common:
// two hundred, most of a few hundred bytes, and a page that shows a note asked for thirty-six. What every element needs is put
// together here, with what many need and what is smaller than the way to it; what is shared by some of them alone stays apart,
// so that nobody loads what they do not run.

/** Of all elements, this share is many. */
const many = 0.4;
/** Makes its directive when it comes, which no bundler can leave out where nobody uses it. */
const apart = /\/internal\/repeat\/repeat\.ts$/;
/** A module of so many characters, before it is made small, is worth no file of its own where so many entries share it. */
const small = { length: 300, users: 4 };

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
  // What a page begins with has no part of what comes later: a bundler takes a file whole, with all that anything uses of it.
  const first = closure(ofSource(/src\/elements\/(note|product-tag|cart|cart-button|provider)\/define\.ts$/));
  // Sent for by the first element in need of one: in one file, with what the index has of it.
  const shop = closure(ofSource(/\/internal\/shop\/page-shop\.ts$/));
  // What another part has of it is not in that file: a bundler would make two of it, one of which tells of the other.
  const later = closure([
    ...ids.filter((id) => getModuleInfo(id).dynamicImporters.length > 0 && !shop.has(id)),
    ...ofSource(/src\/elements\/[\w-]+\/define\.ts$/),
  ]);
  const users = new Map();
  // Entries of everything use everything.
  for (const entry of entries.filter((id) => !/src\/\w+\.ts$/.test(id))) {
    for (const id of closure([entry])) users.set(id, [...(users.get(id) ?? []), entry]);
  }
  const isElement = (id) => /src\/elements\//.test(id);
  const most = entries.filter(isElement).length * many;
  const isShared = (id) =>
    users.get(id).filter(isElement).length >= most ||
    (users.get(id).length >= small.users && getModuleInfo(id).code.length < small.length);
  const chunks = new Map();
  for (const id of new Set([...index, ...shop, ...[...users.keys()].filter(isShared)])) {
    if (getModuleInfo(id).isEntry || apart.test(id)) continue;
    const isEvent = id.includes('/src/events/');
    // An element has one event or ten; a file for each would be a way to the server for two hundred bytes.
    if (withoutElements.has(id)) chunks.set(id, 'base');
    else if (isEvent && index.has(id)) chunks.set(id, 'events');
    else if (!later.has(id) && (index.has(id) || shop.has(id))) chunks.set(id, 'shop');
    // What runs without any element runs without their packages as well.
    else chunks.set(id, !index.has(id) ? 'element' : first.has(id) ? 'page' : 'page-later');
  }
  return chunks;
}
