import type { Note, NoteTag } from '../../model/index.js';

/** A place in a video that is worth going to. */
export interface VideoMoment {
  /** Seconds from the start. */
  readonly start: number;
  /** The author's words for it; where a product is shown, its title by default. */
  readonly title?: string;
  /** The tag of the product that is shown from there on; none where it is a chapter. */
  readonly tag?: NoteTag;
}

/** Product tags that say when their thing is to be seen. One that has no end is shown until the video ends. */
export function timedTags(tags: readonly NoteTag[]): readonly NoteTag[] {
  return tags.filter(
    ({ kind, productId, start, end }) =>
      kind === 'product' && productId !== undefined && (start !== undefined || end !== undefined),
  );
}

/** The tags whose things are to be seen at a time, in seconds; those that came last stand first. */
export function tagsAt(tags: readonly NoteTag[], time: number): readonly NoteTag[] {
  return timedTags(tags)
    .filter(({ start = 0, end = Infinity }) => time >= start && time < end)
    .sort((one, other) => (other.start ?? 0) - (one.start ?? 0));
}

/** Chapters and products of a video in the order in which they come. */
export function momentsOf({ video, tags }: Pick<Note, 'video' | 'tags'>): readonly VideoMoment[] {
  const products = timedTags(tags).map((tag) => ({
    start: tag.start ?? 0,
    ...(tag.label !== undefined && { title: tag.label }),
    tag,
  }));
  return [...(video?.chapters ?? []), ...products].sort((one, other) => one.start - other.start);
}

/** The place of the moment that is running at a time, in seconds; -1 before the first one. */
export function momentAt(moments: readonly VideoMoment[], time: number): number {
  return moments.findLastIndex(({ start }) => start <= time);
}

/** Seconds as players write them: `0:12`, `1:02:03`. */
export function timecode(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds));
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
