import type { NoteDraft } from './note-draft.js';
import { writeNote } from './write-note.js';

/** What a page needs beside the note. */
export interface NotePage {
  /** Address of the one-file build. */
  readonly script: string;
  readonly version: string;
  /** What the file has to be, as in `integrity.json` of the package: `sha384-…`. */
  readonly integrity?: string | undefined;
  /** Attributes of the provider: which shop the products are of. */
  readonly shop: Readonly<Record<string, string>>;
}

/**
 * A note as markup to paste into any page: the script, the shop, and the note with its data inside the tag. What it says
 * before and without the script is a link or a line of text.
 */
export function noteHtml(draft: NoteDraft, { script, version, integrity, shop }: NotePage): string {
  const { title, url, images } = draft.note;
  const [cover] = images;
  const what = title || cover?.alt || draft.note.id;
  const isModule = !/\.iife\.js(?:[?#]|$)/.test(script);
  const attributes = {
    ...(isModule && { type: 'module' }),
    src: script,
    ...(!isModule && { defer: '' }),
    ...(integrity && { integrity, crossorigin: 'anonymous' }),
  };
  const { rest: _, ...bare } = draft;
  // A closing tag inside the data would end it.
  const data = JSON.stringify(writeNote({ ...bare, rest: {} }), null, 2).replaceAll('<', '\\u003c');
  return [
    `<!-- xhs-elements ${version} -->`,
    `<script${written(attributes)}></script>`,
    `<xhs-provider${written(shop)}>`,
    '<xhs-note>',
    url ? `<a${written({ href: url })}>${escape(what)}</a>` : `<p>${escape(what)}</p>`,
    `<script type="application/json">`,
    data,
    '</script>',
    '</xhs-note>',
    '</xhs-provider>',
    '',
  ].join('\n');
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
