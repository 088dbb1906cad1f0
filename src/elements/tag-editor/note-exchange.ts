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
import { videoOfFile } from './video-files.js';
import type { EditorVideo } from './video-timeline.js';

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
  readonly #video: EditorVideo;
  readonly #page: () => Promise<NotePage>;
  readonly #locale: () => string;
  /** The file that the note came from, or was saved in. */
  #file: FileSystemFileHandle | undefined;
  #html: { readonly text: string; readonly copied: boolean; readonly unhashed: string | undefined } | undefined;

  /** @param page what a page needs beside the note. */
  constructor(
    host: XhsElement,
    session: EditingSession,
    video: EditorVideo,
    page: () => Promise<NotePage>,
    locale: () => string,
  ) {
    this.#host = host;
    this.#session = session;
    this.#video = video;
    this.#page = page;
    this.#locale = locale;
  }

  /** Another note is begun: the file of the one before is not written over with it. */
  forget(issues: Issues = []): void {
    this.issues = issues;
    this.#file = this.#html = undefined;
    this.news = this.problem = '';
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
    for (const file of files) await this.#add(() => pictureOfFile(file), this.#t.noPictureFile(file.name));
  }

  async addAddress(address: string): Promise<void> {
    this.problem = '';
    await this.#add(() => pictureAt(address), this.#t.noSuchPicture);
  }

  /** A video of this device, in place of one that is there. */
  async addVideo(file: File): Promise<void> {
    this.problem = '';
    const session = this.#session;
    const { note } = session;
    try {
      const video = await videoOfFile(file);
      // Meanwhile another note may have been begun.
      if (session.note.id !== note.id) return;
      this.#video.bring(video.sources[0]?.url ?? '', file);
      session.do({ kind: 'setVideo', video });
    } catch {
      this.problem = this.#t.noVideoFile(file.name);
    }
    this.#host.requestUpdate();
  }

  /** What is to be said of a video that lies on this device alone; empty where none does. */
  get #beside(): string {
    const file = this.#video.fileOf(this.#session.note.video);
    return file ? this.#t.videoBeside(file.name) : '';
  }

  /** The markup for a page, once it was asked for. */
  renderHtml(t: TaggingMessages): TemplateResult | typeof nothing {
    if (!this.#html) return nothing;
    const { text, copied, unhashed } = this.#html;
    return html`<section class="html" aria-label=${t.html}>
      <h3>${t.html}</h3>
      <p role="status" class="quiet">${copied ? t.htmlCopied : t.htmlNotCopied}</p>
      ${unhashed === undefined ? nothing : html`<p class="problem">${t.noHash(unhashed)}</p>`}
      ${this.#beside ? html`<p class="quiet">${this.#beside}</p>` : nothing}
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
      this.forget(issues);
      this.#file = file.handle;
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
      this.#say([t.saved(file.name), this.#beside].filter(Boolean).join(' '));
      announce(t.saved(file.name));
    } catch {
      // The file may have been moved away: the next time it is asked for anew.
      this.#file = undefined;
      this.#say(t.notSaved);
    }
  }

  async #showHtml(): Promise<void> {
    if (!this.#session.isWhole) return this.#say(this.#t.noPicture);
    const { draft } = this.#session;
    const asked = this.#page();
    const making = asked.then((page) => noteHtml(draft, page));
    const copied = await copy(making);
    const [page, text] = await Promise.all([asked, making]);
    const bare = page.scripts.find(({ integrity }) => !integrity);
    const unhashed = bare && new URL('integrity.json', bare.src).href;
    this.#html = { text, copied, unhashed };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('[part~="html-text"]');
    field?.focus();
    field?.select();
  }

  /** @param failure what is said where it is none. */
  async #add(find: () => Promise<Picture>, failure: string): Promise<void> {
    const session = this.#session;
    try {
      const picture = await find();
      const all = [...session.note.images, picture].reduce((sum, { url }) => sum + url.length, 0);
      if (all > mostText) this.problem = this.#t.tooLarge;
      else if (session.do({ kind: 'addPicture', picture })) session.image = session.note.images.length - 1;
    } catch {
      this.problem = failure;
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

/** A text that is still being made is promised: a browser that lets pages copy on a press alone forgets the press meanwhile. */
async function copy(making: Promise<string>): Promise<boolean> {
  try {
    const promised = making.then((text) => new Blob([text], { type: 'text/plain' }));
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await making);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': promised })]);
    return true;
  } catch {
    return false;
  }
}
