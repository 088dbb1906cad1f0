// What is in the first file of the build in parts: all that a note asks for until it is painted, whoever asks for it. Left
// to itself rollup makes a file of everything that is imported later, and a note would be painted several ways to the server
// after its script has come.

/** What a note imports once it knows what it shows. That these are all of them, `test/pages/parts.spec.ts` tells. */
const later = [
  'commerce/checked-adapter',
  'content/json/index',
  'content/json/read-note',
  'content/note-schema',
  'content/reporting-source',
  'elements/internal/shop/page-shop',
  'elements/internal/tag/tag-places',
  'elements/note/note-products',
  'elements/note/note-reactions',
  'lib/key-value-store',
  'runtime/further',
];

/** What is sent for when a page that shows the way to its cart is quiet: in one file, but for what checks answers. */
const ahead = [
  'elements/cart/cart-contents',
  'elements/internal/overlay/overlay-stage',
  'state/cart/create-cart-store',
];

/** The shop in the page: the default, which is sent for where no back end is named. */
const shopInPage = 'commerce/embedded/index';

/** How many of those that come later must have a module in common for it to be in the file that all of them share. */
const many = 5;

/** For `output.manualChunks` of rollup: the entry with all of this is one file, what many later ones share another, the cart a third, what others have of the shop in the page a fourth. */
export function pageParts(entry) {
  let parts;
  return (id, { getModuleInfo, getModuleIds }) => (parts ??= plan([...getModuleIds()], getModuleInfo, entry)).get(id);
}

function plan(ids, getModuleInfo, entry) {
  const closure = (roots) => {
    const found = new Set();
    const follow = (id) => {
      if (found.has(id)) return;
      found.add(id);
      getModuleInfo(id)?.importedIds.forEach(follow);
    };
    roots.forEach(follow);
    return found;
  };
  const idOf = (name) => {
    const id = ids.find((each) => each.endsWith(`/src/${name}.ts`));
    if (!id) throw new Error(`tools/page-parts.mjs names src/${name}.ts, which is in no build.`);
    return id;
  };
  const first = closure([entry, ...later].map(idOf));
  const cart = closure(ahead.map(idOf));
  const shop = closure([idOf(shopInPage)]);
  checkSentences(first, ids, getModuleInfo);
  const users = new Map();
  const others = new Set();
  for (const id of ids.filter((each) => getModuleInfo(each).dynamicImporters.length > 0 && !first.has(each))) {
    const used = closure([id]);
    for (const part of used) users.set(part, (users.get(part) ?? 0) + 1);
    // What the shop itself loads later is none of the others.
    if (!id.includes('/src/commerce/embedded/')) used.forEach((part) => others.add(part));
  }
  const parts = new Map();
  for (const id of ids) {
    if (first.has(id)) parts.set(id, 'first');
    else if (users.get(id) >= many) parts.set(id, 'shared');
    else if (cart.has(id)) parts.set(id, 'cart-whole');
    // Few and small: a file for each of those who have one would be as many requests before a note has prices.
    else if (shop.has(id) && others.has(id)) parts.set(id, 'shop-rules');
  }
  return parts;
}

/** What is shown first is shown before other sentences than those of `src/i18n/at-hand.ts` are there. */
function checkSentences(first, ids, getModuleInfo) {
  for (const id of first) {
    if (id.includes('/src/i18n/')) continue;
    for (const used of getModuleInfo(id)?.importedIds ?? []) {
      const [, area] = /\/src\/i18n\/([a-z-]+)\.ts$/.exec(used) ?? [];
      const sentences = area !== 'index' && ids.find((each) => each.endsWith(`/src/i18n/en/${area}.ts`));
      if (sentences && !first.has(sentences)) {
        throw new Error(`${id} shows sentences of "${area}", which src/i18n/at-hand.ts does not have at hand.`);
      }
    }
  }
}
