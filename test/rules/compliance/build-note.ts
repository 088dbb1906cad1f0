import { parseNote } from '../../../src/content/note-schema.js';
import type { ComplianceProduct } from '../../../src/rules/compliance/compliance-product.js';
import type { ComplianceRule, Finding } from '../../../src/rules/compliance/finding.js';
import { lintNote, type LintOptions } from '../../../src/rules/compliance/lint-note.js';

/** A shop's product that is without fault; what is given takes the place of its fields. */
export function product(fields: Partial<ComplianceProduct> & { readonly id: string }): ComplianceProduct {
  const availability = { status: 'in_stock' } as const;
  return {
    title: 'Mug',
    category: 'home',
    tradeMode: 'domestic',
    qualifications: [],
    variants: [{ id: fields.id, price: { amount: 10_000, currency: 'CNY' }, availability }],
    ...fields,
  };
}

/** A note of a store that is without fault; what is given takes the place of its fields. */
export function noteData(fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    id: 'n',
    title: 'A mug by the window',
    body: 'It rained, I stayed.',
    author: { id: 'house', name: 'Mug House', storeId: 'house' },
    images: [{ url: 'mug.webp', width: 900, height: 1200, alt: 'A mug on a sill' }],
    ...fields,
  };
}

export interface LintCase extends Omit<LintOptions, 'products' | 'data'> {
  readonly note?: Readonly<Record<string, unknown>>;
  readonly products?: readonly ComplianceProduct[];
}

/** What the linter finds in a note as a brand hands it in. */
export function lint({ note, products, ...options }: LintCase): readonly Finding[] {
  const data = noteData(note);
  const { value } = parseNote(data, 'https://house.example/notes/');
  const known = products && new Map(products.map((each) => [each.id, each]));
  return lintNote(value, { hosts: ['house.example'], ...options, data, ...(known && { products: known }) });
}

/** The rules that a note breaks, each once. */
export function brokenRules(given: LintCase): readonly ComplianceRule[] {
  return [...new Set(lint(given).map(({ rule }) => rule))];
}
