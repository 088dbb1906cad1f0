// The real thing: `<xhs-note>` of the built package in a provider with the embedded shop, as a page would have it.
import '../../dist/elements/note.js';
import '../../dist/elements/provider.js';
import { run } from '../page.mjs';

const provider = document.createElement('xhs-provider');
Object.assign(provider, { name: 'bench', locale: 'en', commerceSrc: '/demo/data/en/shop.json' });

/** The words of every tag, once the shop has answered what each is and costs. */
const tagsOf = (note) => [...note.shadowRoot.querySelectorAll('[part~="tag-label"]')].map((label) => label.textContent);
const isWhole = (note) => {
  const prices = note.shadowRoot?.querySelectorAll('.tag-price') ?? [];
  return prices.length === note.data.tags.length;
};

await run({
  async mount(root, notes) {
    if (!provider.isConnected) root.append(provider);
    const elements = notes.map(({ tags, ...note }) =>
      Object.assign(document.createElement('xhs-note'), {
        data: { ...note, tags: tags.map(({ price: _, ...tag }) => tag) },
      }),
    );
    provider.append(...elements);
    // The last is drawn last; the others are looked at when it is there.
    while (!isWhole(elements.at(-1)) || !elements.every(isWhole)) await new Promise(requestAnimationFrame);
  },
  shown: (root) =>
    [...root.querySelectorAll('xhs-note')].map((note) => ({
      title: note.shadowRoot.querySelector('[part~="title"]').textContent,
      tags: tagsOf(note),
    })),
});
