import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Picture } from '../../model/index.js';
import { tagsAt } from '../../rules/note/video-moments.js';
import { placePoint } from '../../rules/note/tag-geometry.js';
import { positionTag, productTagTemplate } from '../internal/tag/product-tag.js';
import { shownTemplate } from '../internal/video/video-moments.js';
import { type EditorView, taggedBy } from './editor-view.js';

/** The frames that notes are shown in. */
export const ratios = [
  { name: '3:4', width: 3, height: 4 },
  { name: '1:1', width: 1, height: 1 },
  { name: '9:16', width: 9, height: 16 },
  { name: '16:9', width: 16, height: 9 },
] as const;

export type Fit = 'cover' | 'contain';

export interface PreviewView extends EditorView {
  readonly fit: Fit;
  readonly onFit: (fit: Fit) => void;
  /** Seconds that the video shows now; undefined where there is none. */
  readonly time: number | undefined;
}

/** A picture in every frame, its tags drawn by what draws them in a note. */
export function previewTemplate(view: PreviewView): TemplateResult {
  const { t, note, image, fit, time } = view;
  const picture = note.type === 'video' ? (note.video?.poster ?? note.images[0]) : note.images[image];
  const says = { cover: t.fitCover, contain: t.fitContain };
  return html`<section class="preview" part="preview" aria-label=${t.preview}>
    <h3>${t.preview}</h3>
    <fieldset class="choices">
      <legend>${t.fit}</legend>
      ${(['cover', 'contain'] as const).map(
        (each) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="fit"
              value=${each}
              .checked=${live(fit === each)}
              @change=${() => view.onFit(each)}
            />${says[each]}</label
          >`,
      )}
    </fieldset>
    <div class="frames" tabindex="0" role="group" aria-label=${t.preview}>
      ${picture ? ratios.map((ratio) => (time === undefined ? frameTemplate(view, picture, ratio) : clipTemplate(view, picture, ratio, time))) : ''}
    </div>
  </section>`;
}

type Ratio = (typeof ratios)[number];

function frameTemplate(view: PreviewView, picture: Picture, ratio: Ratio): TemplateResult {
  const { note, image, fit, locale, t } = view;
  const tags = note.tags.filter((tag) => tag.image === image);
  const cut = tags.filter((tag) => !placePoint(tag, { natural: picture, box: ratio, fit }).visible).length;
  return html`<figure class="frame" part="frame" data-ratio=${ratio.name}>
    <div class="crop" data-fit=${fit} inert>
      <img src=${picture.url} alt="" draggable="false" />
      ${tags.map((tag) =>
        productTagTemplate({ tagged: taggedBy(view, tag), label: tag.label, locale, onTap: () => undefined }),
      )}
    </div>
    <figcaption>${ratio.name}${cut > 0 ? html`<span class="problem">${t.cutAway(cut)}</span>` : ''}</figcaption>
  </figure>`;
}

function clipTemplate(view: PreviewView, picture: Picture, ratio: Ratio, time: number): TemplateResult {
  const { note, fit, locale } = view;
  return html`<figure class="frame" part="frame" data-ratio=${ratio.name}>
    <div class="crop" data-fit=${fit} inert>
      <img src=${picture.url} alt="" draggable="false" />
      ${shownTemplate({
        tags: tagsAt(note.tags, time),
        locale,
        tagged: (tag) => taggedBy(view, tag),
        onTap: () => undefined,
      })}
    </div>
    <figcaption>${ratio.name}</figcaption>
  </figure>`;
}

/** Puts the tags of each frame on their things, as a note does. */
export function placePreview(root: ParentNode, { note, image }: Pick<EditorView, 'note' | 'image'>): void {
  const picture = note.images[image];
  if (!picture || note.type === 'video') return;
  const tags = note.tags.filter((tag) => tag.image === image);
  for (const crop of root.querySelectorAll<HTMLElement>('.crop')) {
    const shown = crop.querySelector('img');
    if (!shown) continue;
    const natural = shown.naturalWidth > 0 ? { width: shown.naturalWidth, height: shown.naturalHeight } : picture;
    crop.querySelectorAll<HTMLElement>('.tag').forEach((element, at) => {
      const tag = tags[at];
      if (tag) positionTag(element, shown, tag, natural, tag.direction);
    });
  }
}
