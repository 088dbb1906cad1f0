import { html, nothing, type TemplateResult } from 'lit';
import type { Video } from '../../model/index.js';
import { fieldFindings } from '../internal/findings/findings-template.js';
import { findingsAt } from '../internal/findings/note-findings.js';
import { editorIcon } from './editor-icons.js';
import { type EditorView, valueOf } from './editor-view.js';
import { typedText } from './typed-text.js';

export interface VideoPickView extends EditorView {
  readonly onVideo: (file: File) => void;
  /** What is wrong with the last file that was chosen. */
  readonly problem: string;
}

/** The way to a video of this device: for a note that has no pictures, or has a video already. */
export function videoPickTemplate(view: VideoPickView): TemplateResult | typeof nothing {
  const { note, t, onVideo, problem } = view;
  const isVideo = note.type === 'video';
  if (!isVideo && note.images.length > 0) return nothing;
  return html`<div class="video-pick" part="video">
    <label class="button small file"
      >${editorIcon('video')}<span>${isVideo ? t.changeVideo : t.addVideo}</span
      ><input
        class="visually-hidden"
        type="file"
        accept="video/mp4,video/webm,video/quicktime"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          input.value = '';
          if (file) onVideo(file);
        }}
    /></label>
    ${isVideo && problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    ${isVideo && note.video ? posterTemplate(view, note.video) : nothing}
  </div>`;
}

/** What is said of the first picture: of a video it is what those hear who cannot see it. */
function posterTemplate({ t, findings, locale, act }: VideoPickView, video: Video): TemplateResult {
  return html`<label class="field"
      >${t.alt}
      <textarea
        name="alt"
        rows="2"
        maxlength="500"
        .value=${typedText(video.poster.alt)}
        @input=${(event: Event) =>
          act({ kind: 'setVideo', video: { ...video, poster: { ...video.poster, alt: valueOf(event) } } }, 'alt')}
      ></textarea>
    </label>
    ${fieldFindings(findingsAt(findings, 'video'), locale)}`;
}
