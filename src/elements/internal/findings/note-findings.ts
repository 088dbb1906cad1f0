import type { Note } from '../../../model/index.js';
import type { Finding } from '../../../rules/compliance/finding.js';
import { lintNote } from '../../../rules/compliance/lint-note.js';
import { type ComplianceTerms, inLawWords } from '../../../rules/compliance/terms.js';
import type { Known } from '../../../rules/note/tagged-product.js';

/** What the linter is told of a note. */
export interface LintSubject {
  readonly note: Note;
  /** Products by reference, as far as the shop has answered. */
  readonly product: (ref: string) => Known;
  readonly terms: ComplianceTerms | undefined;
}

/** Every product that a note names: those to buy now, and those for another day. */
export function productsOf({ products, tags }: Note): readonly string[] {
  const tagged = tags.flatMap(({ productId, alternates }) => [...(productId ? [productId] : []), ...alternates]);
  return [...new Set([...products, ...tagged])];
}

/** What the linter says of a note, reckoned anew where the note or its products have changed. */
export class NoteFindings {
  #basis: readonly unknown[] = [];
  #findings: readonly Finding[] = [];

  of({ note, product, terms }: LintSubject): readonly Finding[] {
    const refs = productsOf(note);
    const known = refs.map(product);
    const basis = [note, terms, ...known];
    if (basis.length === this.#basis.length && basis.every((each, at) => each === this.#basis[at])) {
      return this.#findings;
    }
    this.#basis = basis;
    // What the shop has not answered yet is not gone.
    const isAnswered = known.every((each) => each !== undefined);
    const products = new Map(
      refs.flatMap((ref, at) => {
        const found = known[at];
        return found ? [[ref, inLawWords(found, terms)] as const] : [];
      }),
    );
    const hosts = [location.hostname];
    this.#findings = lintNote(note, { hosts, at: note.publishedAt ?? Date.now(), ...(isAnswered && { products }) });
    return this.#findings;
  }
}

/** The findings about one field, and about what is in it: those of `tags.1` are also those of `tags.1.label`. */
export function findingsAt(findings: readonly Finding[], path: string): readonly Finding[] {
  return findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}.`));
}
