import { fixture, html } from '@open-wc/testing';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { XhsNote } from '../../../src/elements/note/note.js';
import '../../../src/elements/note/define.js';
import type { XhsProvider } from '../../../src/elements/provider/provider.js';
import '../../../src/elements/provider/define.js';
import type { XhsErrorEvent } from '../../../src/events/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { until } from '../../../stories/acting.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { heard } from '../stage.js';

/** A whole note as a page would give it, with a picture that needs no server. */
export function noteData(parts: object = {}): Record<string, unknown> {
  return {
    id: 'given',
    title: 'A note',
    author: { id: 'mia', name: 'Mia' },
    images: [{ url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 3, height: 4, alt: 'A shelf' }],
    ...parts,
  };
}

/** Data at an address of its own. */
export function addressOf(data: unknown): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(data))}`;
}

export interface NoteSetup {
  readonly note: XhsNote;
  readonly errors: XhsErrorEvent[];
}

/** A note among others that a shop knows, and what is heard of it from the beginning. */
export async function setupNote(prepare: (note: XhsNote) => void, known: readonly object[] = []): Promise<NoteSetup> {
  const shop = createShop({ commerce: new MemoryAdapter([]), content: createJsonSource({ data: { notes: known } }) });
  const provider = await fixture<XhsProvider>(html`<xhs-provider .shop=${shop}></xhs-provider>`);
  const errors = heard(provider, 'xhs-error');
  const note = document.createElement('xhs-note');
  prepare(note);
  provider.append(note);
  return { note, errors };
}

/** Puts data into the tag, as a page does. */
export function putChildJson(note: XhsNote, text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  note.replaceChildren(script);
}

export function titleOf(note: XhsNote): string | undefined {
  return note.shadowRoot?.querySelector('[part~="title"]')?.textContent;
}

/** Waits until a note with this title is shown. */
export async function showsTitle(note: XhsNote, title: string): Promise<void> {
  await until(() => titleOf(note) === title, `the note “${title}”`);
}
