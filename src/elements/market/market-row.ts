import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/index.js';
import { marketMessages } from '../../i18n/market.js';
import { failureTemplate } from '../internal/failure-template.js';

interface ItemState {
  readonly status: 'loading' | 'ready' | 'missing' | 'error';
}

/** What a section shows in a row, each asked for by itself. */
export interface RowView<State extends ItemState> {
  readonly kind: 'goods' | 'stores';
  readonly refs: readonly string[];
  readonly locale: string;
  /** What is known of one; undefined while it is not asked for, since the section is far from what is seen. */
  readonly state: (ref: string) => State | undefined;
  readonly item: (state: State | undefined, index: number) => TemplateResult;
  readonly onRetry: (refs: readonly string[]) => void;
}

/** A row of a section. What there is no more is left out; what did not load can be asked for again. */
export function rowTemplate<State extends ItemState>(view: RowView<State>): TemplateResult {
  const { kind, locale } = view;
  const all = view.refs.map((ref) => ({ ref, state: view.state(ref) }));
  const failed = all.filter(({ state }) => state?.status === 'error').map(({ ref }) => ref);
  const shown = all.filter(({ state }) => state?.status !== 'error' && state?.status !== 'missing');
  if (failed.length === 0 && shown.length === 0) {
    return html`<p class="notice" part="notice">${messagesFor(marketMessages, locale).empty}</p>`;
  }
  return html`${
    shown.length > 0
      ? html`<ul
          class="row ${kind} ${kind === 'goods' && shown.length < 3 ? 'few' : ''}"
          aria-busy=${shown.some(({ state }) => state?.status === 'loading')}
        >
          ${shown.map(({ state }, index) => view.item(state, index))}
        </ul>`
      : nothing
  }${failed.length > 0 ? failureTemplate(locale, () => view.onRetry(failed), 'alert') : nothing}`;
}
