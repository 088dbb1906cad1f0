import { html, nothing, type TemplateResult } from 'lit';
import { mostPictures } from '../../rules/note-editing/change-draft.js';
import { fieldFindings } from '../internal/findings/findings-template.js';
import { icon } from '../internal/icons/icons.js';
import { findingsAt } from '../internal/findings/note-findings.js';
import { editorIcon } from './editor-icons.js';
import { type EditorView, valueOf } from './editor-view.js';
import { typedText } from './typed-text.js';

export interface StripView extends EditorView {
  readonly onShow: (image: number) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddress: (address: string) => void;
  /** What is wrong with the last picture that was to be added. */
  readonly problem: string;
}

/** The pictures of a note in their order, and what is said of the one that is shown. */
export function pictureStripTemplate(view: StripView): TemplateResult {
  const { t, note, image } = view;
  const { images } = note;
  return html`<section class="strip" part="pictures" aria-label=${t.pictures}>
    <ul class="thumbs">
      ${images.map(
        ({ url }, at) =>
          html`<li>
            <button
              type="button"
              class="thumb"
              aria-current=${at === image}
              aria-label=${t.picture(at + 1, images.length)}
              @click=${() => view.onShow(at)}
            >
              <img src=${url} alt="" width="48" height="64" />
            </button>
          </li>`,
      )}
      ${
        images.length < mostPictures
          ? html`<li>
              <label class="thumb add"
                >${editorIcon('add')}<span class="visually-hidden">${t.addPictures}</span
                ><input
                  type="file"
                  accept="image/png,image/jpeg,image/webp,image/gif,image/avif"
                  multiple
                  @change=${(event: Event) => {
                    const input = event.target as HTMLInputElement;
                    view.onFiles([...(input.files ?? [])]);
                    input.value = '';
                  }}
              /></label>
            </li>`
          : nothing
      }
    </ul>
    ${view.problem ? html`<p class="problem" role="alert">${view.problem}</p>` : nothing}
    <form
      class="row"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem('address') as HTMLInputElement;
        if (field.value.trim() === '') return field.focus();
        view.onAddress(field.value.trim());
        field.value = '';
      }}
    >
      <input name="address" inputmode="url" aria-label=${t.pictureAddress} placeholder=${t.pictureAddress} />
      <button class="button small">${t.add}</button>
    </form>
  </section>`;
}

/** What is said of the picture that is shown, and its place among the others. */
export function pictureFormTemplate(view: EditorView): TemplateResult | typeof nothing {
  const { t, note, image, findings, locale, act } = view;
  const picture = note.images[image];
  if (!picture) return nothing;
  const move = (to: number): void => act({ kind: 'movePicture', image, to });
  return html`<div class="picture-form">
    <label class="field"
      >${t.alt}
      <textarea
        name="alt"
        rows="2"
        maxlength="500"
        .value=${typedText(picture.alt)}
        @input=${(event: Event) =>
          act({ kind: 'editPicture', image, fields: { alt: valueOf(event) } }, `alt ${picture.url}`)}
      ></textarea>
    </label>
    ${fieldFindings(findingsAt(findings, `images.${image}`), locale)}
    <div class="row">
      <button
        type="button"
        class="icon-button"
        aria-label=${t.earlier}
        aria-disabled=${image === 0}
        @click=${() => move(image - 1)}
      >
        <span class="backward">${icon('chevron')}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label=${t.later}
        aria-disabled=${image === note.images.length - 1}
        @click=${() => move(image + 1)}
      >
        <span class="forward">${icon('chevron')}</span>
      </button>
      <button type="button" class="button small" @click=${() => act({ kind: 'removePicture', image })}>
        ${editorIcon('remove')}${t.removePicture}
      </button>
    </div>
  </div>`;
}
