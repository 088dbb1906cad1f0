import type { ReactiveController } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { ContentError } from '../../../content/source.js';
import { afterRendering } from '../../../lib/after-rendering.js';
import type { ContentStore, NoteState } from '../../../state/content/content-store.js';
import type { XhsElement } from '../xhs-element.js';

/** Turns of microtasks: more than it takes to read a note with what is loaded, and over before anything is painted. */
const patience = 24;

/** Where a note element's data may come from, strongest first. */
export interface NoteInputs {
  readonly data: unknown;
  readonly src: string | undefined;
  readonly noteId: string | undefined;
}

/** Finds the note of an element: property, then child JSON, then `src`, then `note-id`. */
export class NoteSource implements ReactiveController {
  readonly #host: XhsElement;
  readonly #inputs: () => NoteInputs;
  #parsed: { readonly data: unknown; readonly state: NoteState } | undefined;
  #reading: Promise<void> | undefined;
  #store: ReadableAtom<NoteState> | undefined;
  #stop: (() => void) | undefined;

  constructor(host: XhsElement, inputs: () => NoteInputs) {
    this.#host = host;
    this.#inputs = inputs;
    host.addController(this);
  }

  /** The note; undefined while the element has no source at all. */
  get state(): NoteState | undefined {
    return this.#parsed?.state ?? this.#store?.get();
  }

  /** Where it comes from, for whoever builds the page. */
  get name(): string {
    const { data, src, noteId } = this.#inputs();
    return data !== undefined ? 'property' : this.#parsed ? 'child-json' : (src ?? noteId ?? '');
  }

  /**
   * Begins to read what stands in the page itself: in no time, where what reads it is there.
   * @returns what ends when it is read, or shortly after where that takes longer; undefined where nothing stands in the page.
   */
  readPage(): Promise<void> | undefined {
    this.hostUpdate();
    return this.#reading && Promise.race([this.#reading, afterRendering(patience)]);
  }

  retry(): void {
    const { src, noteId } = this.#inputs();
    const ref = src ? addressOf(src) : noteId;
    if (ref) this.#host.shop?.content.retry(ref);
  }

  hostConnected(): void {
    // While the page is still being read, the data inside the tag may be yet to come.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    }
  }

  hostUpdate(): void {
    const content = this.#host.shop?.content;
    const { data, src, noteId } = this.#inputs();
    const given: unknown = data ?? this.#host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (!content || given !== undefined) {
      this.#follow(undefined);
      if (content && this.#parsed?.data !== given) this.#reading = this.#parse(given, content);
      return;
    }
    this.#parsed = undefined;
    this.#follow(src ? content.noteAt(addressOf(src)) : noteId ? content.note(noteId) : undefined);
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(store: ReadableAtom<NoteState> | undefined): void {
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = store?.listen(() => this.#host.requestUpdate());
  }

  async #parse(given: unknown, content: ContentStore): Promise<void> {
    const mine = (this.#parsed = { data: given, state: { status: 'loading' } as NoteState });
    const state = await parse(given, content);
    // Other data may have been given meanwhile.
    if (this.#parsed !== mine) return;
    this.#parsed = { data: given, state };
    this.#host.requestUpdate();
  }
}

async function parse(given: unknown, content: ContentStore): Promise<NoteState> {
  try {
    const data: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    const { value, issues } = await content.parseNote(data, document.baseURI);
    return { status: 'ready', note: value, issues };
  } catch (error) {
    const issues = (error as Partial<ContentError>).issues ?? [{ path: '', message: String(error) }];
    return { status: 'invalid', issues };
  }
}

function addressOf(src: string): string {
  return new URL(src, document.baseURI).href;
}
