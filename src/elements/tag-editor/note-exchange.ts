import { html, nothing, type TemplateResult } from 'lit';
import type { TaggingMessages } from '../../i18n/en/tagging.js';
import { messagesFor } from '../../i18n/index.js';
import { taggingMessages } from '../../i18n/tagging.js';
import type { Picture } from '../../model/index.js';
import { draftOf, type NoteDraft, restOf } from '../../rules/note-editing/note-draft.js';
import { noteHtml, type NotePage } from '../../rules/note-editing/note-html.js';
import { noteText } from '../../rules/note-editing/write-note.js';
import { announce } from '../internal/announcer.js';
import type { XhsElement } from '../internal/xhs-element.js';
import type { EditingSession } from './editing-session.js';
import type { ToolbarView } from './editor-toolbar.js';
import { openFile, saveFile } from './note-files.js';
import { pictureAt, pictureOfFile } from './picture-files.js';

/** What is wrong with a note, in English, as the schema says it. */
type Issues = readonly { readonly path: string; readonly message: string }[];

/** Less than a schema lets in, so that there is room for words. */
const mostText = 900_000;

/** What comes into the editor and goes out of it: files, pictures, markup. What did not work is told, and nothing is lost. */
export class NoteExchange {
  /** What of the note was left out when it was read. */
  issues: Issues = [];
  /** What is to be said of the last file. */
  news = '';
  /** What was wrong with the last picture. */
  problem = '';

  readonly #host: XhsElement;
  readonly #session: EditingSession;
  readonly #page: () => Promise<NotePage>;
  readonly #locale: () => string;
  /** The file that the note came from, or was saved in. */
  #file: FileSystemFileHandle | undefined;
  #html: { readonly text: string; readonly copied: boolean; readonly unhashed: string | undefined } | undefined;

  /** @param page what a page needs beside the note. */
  constructor(host: XhsElement, session: EditingSession, page: () => Promise<NotePage>, locale: () => string) {
    this.#host = host;
    this.#session = session;
    this.#page = page;
    this.#locale = locale;
  }

  get actions(): Pick<ToolbarView, 'onOpen' | 'onSave' | 'onHtml'> {
    return {
      onOpen: () => void this.#open(),
      onSave: () => void this.#save(),
      onHtml: () => void this.#showHtml(),
    };
  }

  /** Reads a note through the schema. @throws what the schema says of it. */
  async read(text: string): Promise<{ readonly draft: NoteDraft; readonly issues: Issues }> {
    const data: unknown = JSON.parse(text);
    const content = this.#host.shop?.content;
    if (!content) throw new Error('The editor is in no page');
    const { value, issues } = await content.parseNote(data);
    return { draft: draftOf(value, restOf(data)), issues };
  }

  async addFiles(files: readonly File[]): Promise<void> {
    this.problem = '';
    for (const file of files) await this.#add(() => pictureOfFile(file));
  }

  async addAddress(address: string): Promise<void> {
    this.problem = '';
    await this.#add(() => pictureAt(address));
  }

  /** The markup for a page, once it was asked for. */
  renderHtml(t: TaggingMessages): TemplateResult | typeof nothing {
    if (!this.#html) return nothing;
    const { text, copied, unhashed } = this.#html;
    return html`<section class="html" aria-label=${t.html}>
      <h3>${t.html}</h3>
      <p role="status" class="quiet">${copied ? t.htmlCopied : t.htmlNotCopied}</p>
      ${unhashed === undefined ? nothing : html`<p class="problem">${t.noHash(unhashed)}</p>`}
      <textarea part="html-text" readonly aria-label=${t.html} .value=${text}></textarea>
    </section>`;
  }

  async #open(): Promise<void> {
    const t = this.#t;
    this.#say('');
    try {
      const file = await openFile();
      if (!file) return;
      const { draft, issues } = await this.read(file.text);
      this.issues = issues;
      this.#file = file.handle;
      this.#html = undefined;
      await this.#session.begin(draft, draft.note.id);
    } catch (error) {
      this.#say(t.unreadable(problemOf(error)));
    }
  }

  async #save(): Promise<void> {
    const t = this.#t;
    if (!this.#session.isWhole) return this.#say(t.noPicture);
    const { draft } = this.#session;
    const name = `${draft.note.id.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')}.json`;
    try {
      const file = await saveFile(noteText(draft), name, this.#file);
      if (!file) return;
      this.#file = file.handle;
      if (this.#session.draft === draft) this.#session.saved();
      this.#say(t.saved(file.name));
      announce(t.saved(file.name));
    } catch {
      // The file may have been moved away: the next time it is asked for anew.
      this.#file = undefined;
      this.#say(t.notSaved);
    }
  }

  async #showHtml(): Promise<void> {
    if (!this.#session.isWhole) return this.#say(this.#t.noPicture);
    const page = await this.#page();
    const text = noteHtml(this.#session.draft, page);
    const copied = await copy(text);
    const unhashed = page.integrity ? undefined : new URL('integrity.json', page.script).href;
    this.#html = { text, copied, unhashed };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('[part~="html-text"]');
    field?.focus();
    field?.select();
  }

  async #add(find: () => Promise<Picture>): Promise<void> {
    const session = this.#session;
    try {
      const picture = await find();
      const all = [...session.note.images, picture].reduce((sum, { url }) => sum + url.length, 0);
      if (all > mostText) this.problem = this.#t.tooLarge;
      else if (session.do({ kind: 'addPicture', picture })) session.image = session.note.images.length - 1;
    } catch {
      this.problem = this.#t.noSuchPicture;
    }
    this.#host.requestUpdate();
  }

  #say(news: string): void {
    this.news = news;
    this.#host.requestUpdate();
  }

  get #t(): TaggingMessages {
    return messagesFor(taggingMessages, this.#locale());
  }
}

/** What the schema says of a file, or the browser. */
function problemOf(error: unknown): string {
  const [issue] = (error as { issues?: Issues }).issues ?? [];
  return issue ? `${issue.path} ${issue.message}`.trim() : (error as Error).message;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
