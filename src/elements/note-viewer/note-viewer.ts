import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { messagesFor } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import { once } from '../../lib/once.js';
import type { OverlayContent } from '../../state/overlay/overlay-store.js';
import { controls } from '../internal/controls/controls.styles.js';
import { XhsOverlayElement } from '../internal/overlay/overlay-element.js';
import { closeOverPicture } from '../internal/overlay/close-over-picture.styles.js';
import { sheet } from '../internal/overlay/sheet.styles.js';
import { theme } from '../internal/theme.styles.js';

const loadComments = once(() => import('../comments/define.js'));

/**
 * A note over the page, with its comments: what a card of a feed or a deep link opens. Made on demand; a page rarely writes it itself.
 *
 * @status stable
 * @fires {XhsOverlayChangeEvent} xhs-overlay-change - It was opened or closed over the page.
 * @csspart dialog - The dialog over the page.
 * @csspart content - Everything in it.
 * @csspart close - The button that closes it.
 * @csspart note - The note.
 * @csspart comments - The comments under it.
 * @cssstate rtl - The language is written from right to left.
 */
export class XhsNoteViewer extends XhsOverlayElement {
  static override styles = [
    theme,
    controls,
    sheet,
    closeOverPicture,
    css`
      dialog {
        block-size: 92dvb;
      }

      .close {
        position: sticky;
        inset-block-start: 8px;
        z-index: 1;
        align-self: end;
        flex: none;
        margin-block: 8px -52px;
        margin-inline-end: 8px;
      }

      /* Room at the head of the note for the button that stands over it. */
      xhs-note {
        --_head-end: 56px;
      }

      xhs-comments {
        padding: 8px 16px 24px;
      }

      @media (min-width: 720px) {
        dialog {
          inline-size: min(880px, 92vw);
          block-size: fit-content;
        }

        xhs-note {
          --_beside-block-size: min(760px, 88dvb);
        }
      }
    `,
  ];

  /** Id of the note in the shop's content source. */
  @property({ attribute: 'note-id' }) noteId?: string;

  protected override overlayContent(): OverlayContent | undefined {
    return this.noteId ? { kind: 'note', noteId: this.noteId } : undefined;
  }

  protected override takeContent(content: OverlayContent): void {
    if (content.kind === 'note') this.noteId = content.noteId;
  }

  protected override overlayLabel(): string {
    return messagesFor(noteMessages, this.locale).note;
  }

  protected override renderContent(): TemplateResult {
    // Where they do not come there are none; whatever is drawn next asks for them again.
    loadComments().catch(() => undefined);
    return html`${this.renderClose()}<xhs-note part="note" layout="beside" note-id=${this.noteId ?? nothing}></xhs-note>
      <xhs-comments part="comments" note-id=${this.noteId ?? nothing}></xhs-comments>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'xhs-note-viewer': XhsNoteViewer;
  }
}
