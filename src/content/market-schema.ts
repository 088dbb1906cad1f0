import { safeColor } from '../lib/safe-color.js';
import type { MarketPage, MarketSection } from '../model/index.js';
import { festivals, isFestival } from '../rules/time/festivals.js';
import { type Fields, own, present } from './fields.js';
import { Gate } from './gate.js';
import { readPicture } from './media-schema.js';
import type { Loaded } from './source.js';

const mostSections = 30;
const mostEntries = 60;
const day = 86_400_000;
const square = { width: 600, height: 600 };

/**
 * Makes a page of the market of data. A section that cannot be read is left out and named.
 * @throws ContentError `content-unavailable` when it has no id or no title, or is too large.
 */
export function parseMarketPage(data: unknown, base?: string): Loaded<MarketPage> {
  const gate = new Gate('content-unavailable', base);
  return gate.load(data, (fields) => {
    const color = own(fields, 'color');
    const safe = color === undefined ? undefined : safeColor(color);
    if (safe === null) gate.report('color', 'is no colour that may be used');
    return present({
      id: gate.reference(own(fields, 'id'), 'id') ?? gate.refuse('id', 'is missing'),
      title: gate.text(own(fields, 'title'), 'title', 100) ?? gate.refuse('title', 'is missing'),
      subtitle: gate.text(own(fields, 'subtitle'), 'subtitle', 200),
      banner: pictureIn(gate, fields, 'banner', { width: 1200, height: 480 }),
      color: safe ?? undefined,
      startsAt: gate.time(own(fields, 'startsAt'), 'startsAt'),
      endsAt: gate.time(own(fields, 'endsAt'), 'endsAt'),
      festival: readFestival(gate, own(fields, 'festival')),
      sections: gate.each(gate.list(fields, 'sections', mostSections), 'sections', (section, path) =>
        readSection(gate, section, path),
      ),
      channel: gate.reference(own(fields, 'channel'), 'channel'),
    });
  });
}

function readFestival(gate: Gate, value: unknown): string | undefined {
  if (value === undefined || (typeof value === 'string' && isFestival(value))) return value;
  const names = Object.keys(festivals).map((name) => `"${name}"`);
  return gate.report('festival', `must be ${names.join(' or ')}`);
}

function readSection(gate: Gate, fields: Fields, path: string): MarketSection | undefined {
  const kind = own(fields, 'kind');
  const title = gate.text(own(fields, 'title'), `${path}.title`, 60);
  if (title === undefined) return gate.report(`${path}.title`, 'is missing');
  const head = present({ title, subtitle: gate.text(own(fields, 'subtitle'), `${path}.subtitle`, 120) });
  const references = (key: string): string[] => gate.references(fields, key, `${path}.${key}`, mostEntries);
  switch (kind) {
    case 'products':
      return { kind, ...head, productIds: references('productIds') };
    case 'flash': {
      const startsAt = gate.time(own(fields, 'startsAt') ?? '', `${path}.startsAt`);
      const endsAt = gate.time(own(fields, 'endsAt') ?? '', `${path}.endsAt`);
      if (startsAt === undefined || endsAt === undefined) return undefined;
      const times = own(fields, 'repeats');
      const repeats = times === 'daily' ? ('daily' as const) : undefined;
      if (times !== repeats) gate.report(`${path}.repeats`, 'must be "daily"');
      if (repeats && endsAt - startsAt > day) gate.report(`${path}.endsAt`, 'must be within a day of startsAt');
      return present({ kind, ...head, productIds: references('productIds'), startsAt, endsAt, repeats });
    }
    case 'stores':
      return { kind, ...head, storeIds: references('storeIds') };
    case 'coupons':
      return { kind, ...head, couponIds: references('couponIds') };
    case 'categories':
      return {
        kind,
        ...head,
        categories: entries(gate, fields, path, kind, (entry, place) => {
          const name = gate.text(own(entry, 'name'), `${place}.name`, 60);
          if (name === undefined) return undefined;
          return present({ name, picture: pictureIn(gate, entry, 'picture', square, place) });
        }),
      };
    case 'pages':
      return {
        kind,
        ...head,
        pages: entries(gate, fields, path, kind, (entry, place) => {
          const pageId = gate.reference(own(entry, 'pageId'), `${place}.pageId`);
          const name = gate.text(own(entry, 'title'), `${place}.title`, 60);
          if (pageId === undefined || name === undefined) return undefined;
          return present({
            pageId,
            title: name,
            subtitle: gate.text(own(entry, 'subtitle'), `${place}.subtitle`, 120),
            picture: pictureIn(gate, entry, 'picture', square, place),
          });
        }),
      };
    default:
      return gate.report(`${path}.kind`, 'must be "categories", "products", "flash", "pages", "stores" or "coupons"');
  }
}

function entries<T>(
  gate: Gate,
  fields: Fields,
  path: string,
  key: string,
  read: (entry: Fields, place: string) => T | undefined,
): T[] {
  const list = own(fields, key);
  if (!Array.isArray(list)) return gate.report(`${path}.${key}`, 'must be a list') ?? [];
  return gate.each(list.slice(0, mostEntries), `${path}.${key}`, read);
}

function pictureIn(
  gate: Gate,
  fields: Fields,
  key: string,
  size: { width: number; height: number },
  path = '',
): MarketPage['banner'] {
  const value = own(fields, key);
  return value === undefined ? undefined : readPicture(gate, value, path ? `${path}.${key}` : key, size);
}
