import { html, nothing, type TemplateResult } from 'lit';
import type { TaggingMessages } from '../../i18n/en/tagging.js';
import { formatMoment } from '../../i18n/index.js';
import type { EditingSession } from './editing-session.js';
import { editorIcon } from './editor-icons.js';

export interface ToolbarView {
  readonly session: EditingSession;
  readonly locale: string;
  readonly t: TaggingMessages;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onHtml: () => void;
}

/** What is done to the note as a whole. */
export function toolbarTemplate({ session, t, onOpen, onSave, onHtml }: ToolbarView): TemplateResult {
  return html`<div class="bar-of-tools" part="toolbar" role="toolbar" aria-label=${t.editor}>
    <button
      type="button"
      class="icon-button"
      part="undo"
      aria-label=${t.undo}
      aria-disabled=${!session.canUndo}
      @click=${() => session.undo()}
    >
      ${editorIcon('undo')}
    </button>
    <button
      type="button"
      class="icon-button"
      part="redo"
      aria-label=${t.redo}
      aria-disabled=${!session.canRedo}
      @click=${() => session.redo()}
    >
      ${editorIcon('redo')}
    </button>
    <span class="grow kept">${session.isSaved ? nothing : session.isKept ? t.draftKept : t.draftLost}</span>
    <button type="button" class="button" part="open" @click=${onOpen}>
      ${editorIcon('open')}<span>${t.open}</span>
    </button>
    <button type="button" class="button" part="html" @click=${onHtml}>
      ${editorIcon('code')}<span>${t.copyHtml}</span>
    </button>
    <button type="button" class="button primary" part="save" @click=${onSave}>
      ${editorIcon('save')}<span>${t.save}</span>
    </button>
  </div>`;
}

export interface BannersView extends Pick<ToolbarView, 'session' | 'locale' | 't'> {
  /** What of the file was left out, in English, as the schema says it. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  /** What is to be said at the moment. */
  readonly news: string;
}

/** What is to be known before anything is done: what was restored, what was left out, what went wrong. */
export function bannersTemplate({ session, locale, t, issues, news }: BannersView): TemplateResult {
  const { restoredAt } = session;
  return html`${
    restoredAt === undefined
      ? nothing
      : html`<div class="banner" part="restored" role="status">
          <p>${t.restored(formatMoment(restoredAt, locale))}</p>
          <button type="button" class="button small" part="throw-away" @click=${() => session.throwAway()}>
            ${t.throwAway}
          </button>
        </div>`
  }
  ${
    issues.length === 0
      ? nothing
      : html`<div class="banner" role="status">
          <p>${t.leftOut(issues.length)}</p>
          <ul lang="en">
            ${issues.map(({ path, message }) => html`<li>${`${path} ${message}`.trim()}</li>`)}
          </ul>
        </div>`
  }
  ${news ? html`<div class="banner" part="news" role="status"><p>${news}</p></div>` : nothing}`;
}
