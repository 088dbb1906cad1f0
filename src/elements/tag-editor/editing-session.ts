import type { Note } from '../../model/index.js';
import type { NoteDrafts } from '../../state/note-drafts/note-drafts.js';
import { changeDraft } from '../../rules/note-editing/change-draft.js';
import { beginHistory, type History, perform, redo, settle, undo } from '../../rules/note-editing/history.js';
import { fromKept, isWhole, toKept } from '../../rules/note-editing/kept-draft.js';
import type { NoteCommand } from '../../rules/note-editing/note-command.js';
import { emptyDraft, type NoteDraft } from '../../rules/note-editing/note-draft.js';
import { noteText } from '../../rules/note-editing/write-note.js';

/** What a session needs of the editor that it is held in. */
export interface SessionHost {
  /** Something is to be drawn anew. */
  readonly onUpdate: () => void;
  /** The note has changed. */
  readonly onChange: (note: Note) => void;
  /** Reads what was kept through the schema. */
  readonly read: (text: string) => Promise<NoteDraft>;
  /** Where it is kept; undefined while the editor is in no page. */
  readonly drafts: () => NoteDrafts | undefined;
}

/**
 * A note while it is edited: what was done to it, what is kept of it on this device, and what of it is shown. Holds no
 * template and asks the page for nothing.
 */
export class EditingSession {
  /** The picture shown, counted from 0. */
  image = 0;
  /** The tag that is being worked on. */
  selected: string | undefined;
  /** When what was restored had been kept, in milliseconds since the epoch; undefined where nothing was. */
  restoredAt: number | undefined;

  readonly #host: SessionHost;
  #history: History<NoteDraft> = beginHistory(emptyDraft('note'));
  /** The note as its source has it. */
  #saved = this.#history.present;
  /** Under which name it is kept; of what is not begun yet nothing is. */
  #name: string | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  get draft(): NoteDraft {
    return this.#history.present;
  }

  get note(): Note {
    return this.draft.note;
  }

  /** There is something that a schema would take. */
  get isWhole(): boolean {
    return isWhole(this.draft);
  }

  get isSaved(): boolean {
    return this.draft === this.#saved;
  }

  /** What is not saved would survive a crash. */
  get isKept(): boolean {
    return this.#host.drafts()?.lasts ?? false;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Begins with a note, and goes on with what was kept of it. @param name under which it is kept. */
  async begin(draft: NoteDraft, name: string): Promise<void> {
    const drafts = this.#host.drafts();
    this.#name = name;
    this.#saved = draft;
    this.image = 0;
    this.selected = this.restoredAt = undefined;
    this.#set(beginHistory(draft), false);
    const kept = await drafts?.read(name);
    // What was done meanwhile comes before what was kept.
    if (!kept || kept.text === noteText(draft) || this.draft !== draft) return;
    try {
      const restored = fromKept(await this.#host.read(kept.text));
      if (this.draft !== draft) return;
      this.restoredAt = kept.at;
      this.#set(perform(beginHistory(draft), restored), true);
    } catch {
      // Something else has written there: it is no note.
      drafts?.drop(name);
    }
  }

  /** Does something. @param subject what it is about: see `perform`. @returns whether anything changed. */
  do(command: NoteCommand, subject?: string): boolean {
    const history = perform(this.#history, changeDraft(this.draft, command), subject);
    if (history === this.#history) return false;
    this.#set(history, true);
    return true;
  }

  /** The next step is one of its own. */
  settle(): void {
    this.#history = settle(this.#history);
  }

  undo(): void {
    if (this.canUndo) this.#set(undo(this.#history), true);
  }

  redo(): void {
    if (this.canRedo) this.#set(redo(this.#history), true);
  }

  /** The note is in a file now: nothing of it need be kept. */
  saved(): void {
    this.#saved = this.draft;
    this.restoredAt = undefined;
    if (this.#name !== undefined) this.#host.drafts()?.drop(this.#name);
    this.#host.onUpdate();
  }

  /** Goes back to the note as its source has it: a step that can be taken back. */
  throwAway(): void {
    this.restoredAt = undefined;
    this.#set(perform(this.#history, this.#saved), true);
  }

  #set(history: History<NoteDraft>, isChange: boolean): void {
    const before = this.#history.present;
    this.#history = history;
    const { note } = this;
    if (!note.tags.some(({ id }) => id === this.selected)) this.selected = undefined;
    this.image = Math.max(0, Math.min(this.image, note.images.length - 1));
    if (isChange && before !== this.draft) {
      this.#keep();
      this.#host.onChange(note);
    }
    this.#host.onUpdate();
  }

  #keep(): void {
    if (this.#name === undefined) return;
    const { draft } = this;
    const drafts = this.#host.drafts();
    // Of what is begun anew there is nothing to come back to once its words are taken back by hand.
    if (this.isSaved || (!this.isWhole && noteText(draft) === noteText(this.#saved))) drafts?.drop(this.#name);
    else drafts?.keep(this.#name, { text: () => noteText(toKept(draft)), at: Date.now() });
  }
}
