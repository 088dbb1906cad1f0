import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { NoteTag, Product, TagDirection } from '../../model/index.js';
import { mostAlternates } from '../../rules/note-editing/change-draft.js';
import type { TagFields } from '../../rules/note-editing/note-command.js';
import { fieldFindings } from '../internal/findings/findings-template.js';
import { icon } from '../internal/icons/icons.js';
import { findingsAt } from '../internal/findings/note-findings.js';
import { thumbnailTemplate } from '../internal/thumbnail.js';
import { editorIcon } from './editor-icons.js';
import { type EditorView, valueOf } from './editor-view.js';
import { typedText } from './typed-text.js';

export interface TagFormView extends EditorView {
  readonly tag: NoteTag;
  /** Seconds that the video shows now; undefined where there is none. */
  readonly time: number | undefined;
  /** Why the product may not be tagged; null where it may, or is not known yet. */
  readonly refusal: string | null;
  /** Where a listing is brought to its approval. */
  readonly setupHref: string | null;
  readonly onProduct: () => void;
  readonly onAlternate: () => void;
  readonly onRemove: (tag: NoteTag) => void;
}

const directions: readonly TagDirection[] = ['auto', 'start', 'end'];

/** Everything that can be said of one tag. */
export function tagFormTemplate(view: TagFormView): TemplateResult {
  const { t, tag, note, findings, locale, refusal, setupHref } = view;
  const at = note.tags.indexOf(tag);
  const product = tag.productId === undefined ? undefined : (view.product(tag.productId) ?? undefined);
  const edit = (fields: TagFields, field: string): void =>
    view.act({ kind: 'editTag', id: tag.id, fields }, `${field} ${tag.id}`);
  const says = { auto: t.directionAuto, start: t.directionStart, end: t.directionEnd };
  return html`<section class="tag-form" part="tag-form" aria-label=${t.tagTitle(at + 1)}>
    <div class="row spread">
      <h3>${t.tagTitle(at + 1)}</h3>
      <button type="button" class="icon-button" aria-label=${t.removeTag} @click=${() => view.onRemove(tag)}>
        ${editorIcon('remove')}
      </button>
    </div>
    ${tag.kind === 'product' ? productTemplate(view, product) : nothing}
    ${
      refusal === null
        ? nothing
        : html`<p class="problem" role="alert">
            ${t.notApproved(refusal)}${setupHref ? html` <a href=${setupHref}>${t.toSetup}</a>` : nothing}
          </p>`
    }
    ${product && product.variants.length > 1 ? variantTemplate(view, product, edit) : nothing}
    <label class="field"
      >${t.label}
      <input
        name="label"
        maxlength="60"
        placeholder=${product?.title ?? t.labelHint}
        .value=${typedText(tag.label ?? '')}
        @input=${(event: Event) => edit({ label: valueOf(event) }, 'label')}
      />
    </label>
    ${fieldFindings(findingsAt(findings, `tags.${at}`), locale)}
    <fieldset class="choices">
      <legend>${t.direction}</legend>
      ${directions.map(
        (direction) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="direction"
              value=${direction}
              .checked=${live(tag.direction === direction)}
              @change=${() => edit({ direction }, 'direction')}
            />${says[direction]}</label
          >`,
      )}
    </fieldset>
    <div class="pair">
      ${(['x', 'y'] as const).map(
        (axis) =>
          html`<label class="field"
            >${axis === 'x' ? t.across : t.down}
            <input
              name=${axis}
              type="number"
              min="0"
              max="100"
              step="0.1"
              inputmode="decimal"
              .value=${live(String(Math.round(tag[axis] * 1_000) / 10))}
              @change=${(event: Event) => {
                const share = Number(valueOf(event)) / 100;
                view.act({ kind: 'moveTag', id: tag.id, x: tag.x, y: tag.y, [axis]: share });
              }}
            />
          </label>`,
      )}
    </div>
    ${view.time === undefined ? nothing : timesTemplate(view, view.time, edit)}
    ${tag.kind === 'product' ? alternatesTemplate(view, edit) : nothing}
  </section>`;
}

function productTemplate(view: TagFormView, product: Product | undefined): TemplateResult {
  const { t, tag, locale } = view;
  const { unavailable, loading } = messagesFor(sharedMessages, locale);
  const missing = tag.productId !== undefined && view.product(tag.productId) === null;
  return html`<div class="product">
    ${thumbnailTemplate(product?.media[0], 44)}
    <span class="result-text">
      <span>${product?.title ?? tag.productId}</span>
      ${product ? nothing : html`<span class="quiet">${missing ? unavailable : loading}</span>`}
    </span>
    <button type="button" class="button small" @click=${view.onProduct}>${t.change}</button>
  </div>`;
}

function variantTemplate(
  { t, tag }: TagFormView,
  product: Product,
  edit: (fields: TagFields, field: string) => void,
): TemplateResult {
  return html`<label class="field"
    >${t.variant}
    <select name="variant" @change=${(event: Event) => edit({ variantId: valueOf(event) || undefined }, 'variant')}>
      <option value="" ?selected=${tag.variantId === undefined}>${t.anyVariant}</option>
      ${product.variants.map(
        ({ id, title }) => html`<option value=${id} ?selected=${id === tag.variantId}>${title}</option>`,
      )}
    </select>
  </label>`;
}

function timesTemplate(
  { t, tag }: TagFormView,
  time: number,
  edit: (fields: TagFields, field: string) => void,
): TemplateResult {
  const seconds = (event: Event): number | undefined => {
    const text = valueOf(event);
    return text === '' ? undefined : Math.max(0, Number(text));
  };
  return html`<div class="pair">
    ${(['start', 'end'] as const).map(
      (bound) =>
        html`<div class="field">
          <label
            >${bound === 'start' ? t.shownFrom : t.shownUntil}
            <input
              name=${bound}
              type="number"
              min="0"
              step="0.1"
              inputmode="decimal"
              .value=${live(tag[bound] === undefined ? '' : String(tag[bound]))}
              @change=${(event: Event) => edit({ [bound]: seconds(event) }, bound)}
            />
          </label>
          <button
            type="button"
            class="button small"
            aria-label=${`${bound === 'start' ? t.shownFrom : t.shownUntil}: ${t.here}`}
            @click=${() => edit({ [bound]: Math.round(time * 10) / 10 }, `${bound} here`)}
          >
            ${t.here}
          </button>
        </div>`,
    )}
  </div>`;
}

function alternatesTemplate(view: TagFormView, edit: (fields: TagFields, field: string) => void): TemplateResult {
  const { t, tag } = view;
  return html`<div class="alternates" part="alternates">
    <h4>${t.alternates}</h4>
    <ul class="results">
      ${tag.alternates.map((reference) => {
        const name = view.product(reference)?.title ?? reference;
        return html`<li class="product">
          ${thumbnailTemplate(view.product(reference)?.media[0], 32)}
          <span class="result-text">${name}</span>
          <button
            type="button"
            class="icon-button"
            aria-label=${t.removeAlternate(name)}
            @click=${() => edit({ alternates: tag.alternates.filter((each) => each !== reference) }, 'alternates')}
          >
            ${icon('close')}
          </button>
        </li>`;
      })}
    </ul>
    ${
      tag.alternates.length < mostAlternates
        ? html`<button type="button" class="button small" @click=${view.onAlternate}>${t.addAlternate}</button>`
        : nothing
    }
  </div>`;
}
