import { safeUrl, type UrlKind } from '../lib/safe-url.js';
import { cleanText } from '../rules/typed/clean-text.js';
import { type Fields, isFields, own } from './fields.js';
import { measure } from './measure.js';
import { ContentError, type ContentIssue, type Loaded } from './source.js';

/** Bad data can be bad a thousand times over; the page's console and listeners need not hear all of it. */
const mostIssues = 50;

/**
 * One piece of data on its way in. Reads fields by what they ought to be; what is wrong with a part is put on a
 * list and the part left out; what is wrong with the whole is thrown.
 */
export class Gate {
  readonly #issues: ContentIssue[] = [];
  readonly #code: ContentError['code'];
  readonly #base: string | undefined;

  /** @param base what relative addresses are read against. */
  constructor(code: ContentError['code'], base: string | undefined) {
    this.#code = code;
    this.#base = base;
  }

  /**
   * Lets data in.
   * @throws ContentError when it is too large, too deep, no object, or refused by `read`.
   */
  load<T>(data: unknown, read: (fields: Fields) => T): Loaded<T> {
    try {
      const excess = measure(data);
      if (excess) this.refuse('', excess);
      if (!isFields(data)) this.refuse('', 'must be an object');
      return { value: read(data), issues: this.#issues };
    } catch (error) {
      if (error instanceof ContentError) throw error;
      // A getter or a proxy of the page's own may throw.
      throw new ContentError(this.#code, [{ path: '', message: 'could not be read' }], error);
    }
  }

  /** The data is wrong as a whole. */
  refuse(path: string, message: string): never {
    throw new ContentError(this.#code, [{ path, message }, ...this.#issues]);
  }

  /** A part is wrong and left out or mended. */
  report(path: string, message: string): undefined {
    if (this.#issues.length < mostIssues) this.#issues.push({ path, message });
    return undefined;
  }

  /** A list; absent counts as empty. What is there and is no list makes the whole wrong. */
  list(fields: Fields, key: string, most: number): readonly unknown[] {
    const value = own(fields, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.refuse(key, 'must be a list');
    if (value.length > most) this.report(key, `has ${value.length} entries; the first ${most} are used`);
    return value.slice(0, most);
  }

  /** A text without unprintable characters. A longer one is cut. */
  text(value: unknown, path: string, most: number): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.report(path, 'must be a text');
    const text = cleanText(value).trim();
    if (text.length <= most) return text === '' ? undefined : text;
    this.report(path, `has more than ${most} characters and is cut`);
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  }

  /** A name that other data refers to: a text, or a whole number as databases have it. Never cut. */
  reference(value: unknown, path: string): string | undefined {
    if (value === undefined) return undefined;
    const text = Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== 'string' || text.trim() === '' || text.length > 200) {
      return this.report(path, 'must be a text of 1 to 200 characters');
    }
    return cleanText(text).trim();
  }

  references(fields: Fields, key: string, path: string, most: number): string[] {
    const value = own(fields, key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.report(path, 'must be a list') ?? [];
    const found = value.slice(0, most).map((each, index) => this.reference(each ?? '', `${path}.${index}`));
    return [...new Set(found.filter((each) => each !== undefined))];
  }

  url(value: unknown, path: string, kind: UrlKind = 'link'): string | undefined {
    if (value === undefined) return undefined;
    return safeUrl(value, this.#base, kind) ?? this.report(path, 'is no address that may be used');
  }

  number(value: unknown, path: string, least: number, most = Number.MAX_SAFE_INTEGER): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    return this.report(path, `must be a number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}`);
  }

  /** A count as a number, or as the source abbreviates it, such as `1.2万`. */
  count(value: unknown, path: string): number | string | undefined {
    if (typeof value !== 'string') return this.number(value, path, 0);
    const text = cleanText(value).trim();
    if (text !== '' && text.length <= 16) return text;
    return this.report(path, 'must be a number or a text such as "1.2万"');
  }

  /** A moment: milliseconds since the epoch, or an ISO 8601 text. */
  time(value: unknown, path: string): number | undefined {
    if (value === undefined) return undefined;
    const time = typeof value === 'string' && value.length <= 40 ? Date.parse(value) : value;
    if (typeof time === 'number' && Math.abs(time) <= 8.64e15) return time;
    return this.report(path, 'must be milliseconds since 1970 or an ISO 8601 date');
  }

  /** Reads each entry of a list that is an object; others are left out. */
  each<T>(
    entries: readonly unknown[],
    path: string,
    read: (fields: Fields, path: string, index: number) => T | undefined,
  ): T[] {
    return entries.flatMap((entry, index) => {
      const place = `${path}.${index}`;
      const value = isFields(entry) ? read(entry, place, index) : this.report(place, 'must be an object');
      return value === undefined ? [] : [value];
    });
  }
}
