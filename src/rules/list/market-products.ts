import type { MarketPage, MarketSection } from '../../model/index.js';

/** The products that a section of the market shows. */
export function productsOfSection(section: MarketSection): readonly string[] {
  return section.kind === 'products' || section.kind === 'flash' ? section.productIds : [];
}

/** The products that the sections of a page show, each once, in their order. */
export function productsOfPage({ sections }: Pick<MarketPage, 'sections'>): readonly string[] {
  return [...new Set(sections.flatMap(productsOfSection))];
}
