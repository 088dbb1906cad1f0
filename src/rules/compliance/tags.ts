import type { Note, NoteTag } from '../../model/index.js';
import { placePoint, type Size } from '../note/tag-geometry.js';
import type { Finding } from './finding.js';

/** The smallest target that a finger finds, in CSS pixels (WCAG 2.2, 2.5.8). */
export const smallestTarget = 24;

/** A size at which the pictures of a note are shown, in CSS pixels. */
export interface ShownSize {
  readonly width: number;
  /** As the picture has it where absent. */
  readonly height?: number;
  /** How the picture lies in that box; `cover` by default. */
  readonly fit?: 'cover' | 'contain';
  /** What a finger can hit of a tag, around its point; 24 × 24 by default. */
  readonly target?: Size;
  /** What the whole note is scaled by; 1 by default. */
  readonly scale?: number;
}

/** A phone of 390 pixels less its margins. */
export const phone: readonly ShownSize[] = [{ width: 358 }];

const smallest: Size = { width: smallestTarget, height: smallestTarget };
// Sums of fractions are off by less than this, and no finger feels it.
const tolerance = 1e-6;

/** Tags whose targets share pixels with those of another one, so that one cannot be tapped without the other. */
export function findOverlaps(note: Note, shown: readonly ShownSize[]): readonly Finding[] {
  return note.tags.flatMap((tag, index): readonly Finding[] => {
    const other = note.tags
      .slice(0, index)
      .find((earlier) => isTogether(note, earlier, tag) && shown.some((size) => doOverlap(note, earlier, tag, size)));
    return other ? [{ rule: 'tags-overlap', path: `tags.${index}`, value: other.id }] : [];
  });
}

/** Tags that are shown smaller than they may be. Room around a target does not make up for it. */
export function findSmall(note: Note, shown: readonly ShownSize[]): readonly Finding[] {
  const sides = shown.map(({ target: { width, height } = smallest, scale = 1 }) => Math.min(width, height) * scale);
  const side = Math.min(...sides);
  if (side >= smallestTarget - tolerance) return [];
  return note.tags.map((_, index) => ({
    rule: 'tag-too-small',
    path: `tags.${index}`,
    value: String(Math.floor(side * 10) / 10),
  }));
}

function isTogether({ type }: Note, a: NoteTag, b: NoteTag): boolean {
  if (a.image !== b.image) return false;
  return type !== 'video' || ((a.start ?? 0) < (b.end ?? Infinity) && (b.start ?? 0) < (a.end ?? Infinity));
}

function doOverlap(note: Note, a: NoteTag, b: NoteTag, size: ShownSize): boolean {
  const { width, fit = 'cover', target = smallest } = size;
  const natural = note.images[a.image] ?? note.video?.poster ?? { width: 3, height: 4 };
  const box = { width, height: size.height ?? (width * natural.height) / natural.width };
  const [one, other] = [a, b].map((point) => placePoint(point, { natural, box, fit }));
  if (!one?.visible || !other?.visible) return false;
  return Math.abs(one.x - other.x) < target.width - tolerance && Math.abs(one.y - other.y) < target.height - tolerance;
}
