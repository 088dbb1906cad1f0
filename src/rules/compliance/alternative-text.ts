import type { Note } from '../../model/index.js';
import type { Finding } from './finding.js';

/** What stands in the place of a description without being one: a file's name, a number, the word for a picture. */
const saysNothing =
  /^(?:(?:the |a |an |my |product |main )*(?:img|dsc|dcim|image|picture|photo|pic|p|screenshot|untitled|cover|placeholder|alt(?: text)?)[\s_-]*\d*|(?:第?[\d一二三四五六七八九十]+张?)?(?:产品|商品|配|主|封面|详情)?(?:图|图片|图像|照片|封面|截图|未命名|主图)[\s_-]*\d*|(?:wx|mm|img|dsc|pxl|dji)[_-]?\w*\d{3,}\w*|[\w\s().-]*\.(?:jpe?g|png|webp|gif|heic|avif)|[\d\s._/-]+|[\p{P}\p{S}\s]+)$/iu;

/**
 * Pictures that are not there for who cannot see them. An empty text says that a picture is decoration: the cover and a
 * picture with a tag never are.
 * @param data what the note was read of. The note itself does not tell a missing text from an empty one.
 */
export function findMissingAlternatives(note: Note, data: unknown): readonly Finding[] {
  const given = listOf(field(data, 'images'));
  // Tags count the pictures as they were given, so all is looked up in the data where there is some.
  const tagged = new Set(
    given ? (listOf(field(data, 'tags')) ?? []).map((tag) => Number(field(tag, 'image') ?? 0)) : [],
  );
  if (!given) for (const { image } of note.tags) tagged.add(image);
  const texts = given ? given.map((picture) => field(picture, 'alt')) : note.images.map(({ alt }) => alt);
  const missing = texts.flatMap((alt, index): readonly string[] =>
    isMissing(alt, index === 0 || tagged.has(index)) ? [`images.${index}.alt`] : [],
  );
  const poster = field(field(data, 'video'), 'poster');
  const posterText = poster === undefined ? note.video?.poster.alt : field(poster, 'alt');
  const posterMissing = note.type === 'video' && note.images.length === 0 && isMissing(posterText, true);
  return [...missing, ...(posterMissing ? ['video.poster.alt'] : [])].map((path) => ({ rule: 'missing-alt', path }));
}

function isMissing(alt: unknown, matters: boolean): boolean {
  if (typeof alt !== 'string') return true;
  const text = alt.trim();
  return text === '' ? matters || alt !== '' : saysNothing.test(text);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}
