import type { TaggingMessages } from '../../i18n/en/tagging.js';
import type { Note, NoteTag } from '../../model/index.js';
import type { Finding } from '../../rules/compliance/finding.js';
import type { NoteCommand } from '../../rules/note-editing/note-command.js';
import { chooseTagged, type Known, type TaggedProduct } from '../../rules/note/tagged-product.js';

/** What the parts of the editor are drawn from, and what they ask of it. */
export interface EditorView {
  readonly note: Note;
  readonly locale: string;
  readonly t: TaggingMessages;
  /** The picture shown, counted from 0. */
  readonly image: number;
  /** Id of the tag that is being worked on. */
  readonly selected: string | undefined;
  readonly findings: readonly Finding[];
  readonly product: (ref: string) => Known;
  /** Does something to the note; steps about the same subject are taken back at once. */
  readonly act: (command: NoteCommand, subject?: string) => void;
  readonly select: (id: string | undefined) => void;
}

/** A tag as shoppers see it: the product, or whatever stands in for it. */
export function taggedBy(view: Pick<EditorView, 'product'>, tag: NoteTag): TaggedProduct {
  if (tag.kind !== 'product' || tag.productId === undefined) return { status: 'available', alternate: false };
  return chooseTagged([tag.productId, ...tag.alternates].map(view.product));
}

/** What a tag is called here: by its own words, else by its product. */
export function nameOf({ product }: Pick<EditorView, 'product'>, { label, productId, id }: NoteTag): string {
  return label ?? (productId === undefined ? undefined : product(productId)?.title) ?? productId ?? id;
}

/** What a field holds. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}
