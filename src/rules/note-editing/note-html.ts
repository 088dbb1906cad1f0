import type { NoteDraft } from './note-draft.js';
import { writeNote } from './write-note.js';

/** A file to be pasted. */
export interface PageScript {
  readonly src: string;
  /** What the file has to be, as in `integrity.json` of the package: `sha384-…`. */
  readonly integrity?: string | undefined;
}

/** What a page needs beside the note. */
export interface NotePage {
  /** The build, and after it the file of the shop's adapter where that is one of its own. */
  readonly scripts: readonly PageScript[];
  readonly version: string;
  /** Attributes of the provider: which shop the products are of. */
  readonly shop: Readonly<Record<string, string>>;
  /** What stands in the page of the shop's settings or goods, in `<script data-xhs="commerce">`. */
  readonly settings?: unknown;
}

/**
 * A note as markup to paste into any page: the scripts, the shop, and the note with its data inside the tag. What it says
 * before and without the script is a link or a line of text.
 */
export function noteHtml(draft: NoteDraft, { scripts, version, shop, settings }: NotePage): string {
  const { title, url, images } = draft.note;
  const [cover] = images;
  const what = title || cover?.alt || draft.note.id;
  const { rest: _, ...bare } = draft;
  return [
    `<!-- xhs-elements ${version} -->`,
    ...scripts.map(scriptHtml),
    `<xhs-provider${written(shop)}>`,
    ...(settings === undefined ? [] : [dataHtml(settings, { 'data-xhs': 'commerce' })]),
    '<xhs-note>',
    url ? `<a${written({ href: url })}>${escape(what)}</a>` : `<p>${escape(what)}</p>`,
    dataHtml(writeNote({ ...bare, rest: {} })),
    '</xhs-note>',
    '</xhs-provider>',
    '',
  ].join('\n');
}

function scriptHtml({ src, integrity }: PageScript): string {
  const isModule = !/\.iife\.js(?:[?#]|$)/.test(src);
  const attributes = {
    ...(isModule && { type: 'module' }),
    src,
    ...(!isModule && { defer: '' }),
    ...(integrity && { integrity, crossorigin: 'anonymous' }),
  };
  return `<script${written(attributes)}></script>`;
}

function dataHtml(data: unknown, attributes: Readonly<Record<string, string>> = {}): string {
  // A closing tag inside the data would end it.
  const text = JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
  return `<script${written({ type: 'application/json', ...attributes })}>\n${text}\n</script>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
