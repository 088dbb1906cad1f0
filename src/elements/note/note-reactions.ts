import { html, type TemplateResult } from 'lit';
import { formatCount, messagesFor } from '../../i18n/index.js';
import { noteMessages } from '../../i18n/note.js';
import type { Count, Note } from '../../model/index.js';
import type { Reactions } from '../../state/content/content-store.js';
import { reactionIcon } from '../internal/icons/reaction-icons.js';

export interface NoteReactionsView {
  readonly note: Note;
  /** What this visitor did; undefined until it is known. */
  readonly reactions: Reactions | undefined;
  readonly locale: string;
  readonly onReact: (reaction: keyof Reactions, active: boolean) => void;
  readonly onShare: () => void;
}

/** The row of likes, saves, comments and the way to share. */
export function reactionsTemplate({ note, reactions, locale, onReact, onShare }: NoteReactionsView): TemplateResult {
  const t = messagesFor(noteMessages, locale);
  const written = (count: Count | undefined): string => (count === undefined ? '' : formatCount(count, locale));
  const { likes, saves, comments } = note.counts;

  const toggle = (
    reaction: keyof Reactions,
    drawing: 'heart' | 'star',
    count: Count | undefined,
    label: string,
  ): TemplateResult => {
    const active = reactions?.[reaction] ?? false;
    const shown = written(typeof count === 'number' ? count + (active ? 1 : 0) : count);
    return html`<button
      class="reaction"
      aria-pressed=${active}
      aria-label=${`${label} ${shown}`.trim()}
      @click=${() => onReact(reaction, !active)}
    >
      ${reactionIcon(drawing)}<span aria-hidden="true">${shown}</span>
    </button>`;
  };

  return html`<div class="reactions" part="reactions">
    ${toggle('like', 'heart', likes, t.like)}${toggle('save', 'star', saves, t.save)}
    <span class="reaction"
      >${reactionIcon('comment')}<span class="visually-hidden">${t.comments(written(comments))}</span
      ><span aria-hidden="true">${written(comments)}</span></span
    >
    <button class="reaction" @click=${onShare}>
      ${reactionIcon('share')}<span class="visually-hidden">${t.share}</span>
    </button>
  </div>`;
}
