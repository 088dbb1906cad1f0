import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NoteTag, Video } from '../../model/index.js';
import { timecode } from '../../rules/note/video-moments.js';
import { playerIcon } from '../internal/video/player-icons.js';
import { playableSources } from '../internal/video/video-sources.js';
import { type EditorView, nameOf, valueOf } from './editor-view.js';

/** The video that is tagged, with its own time. Owns its `<video>`, which the stage shows. */
export class EditorVideo {
  readonly element = document.createElement('video');
  readonly #onTime: () => void;
  #shown: Video | undefined;
  /** Where somebody wants to be, in seconds, until it plays: a server without ranges lets nobody go there. */
  #wanted: number | undefined;
  /** Videos of this device by how the note names them: they are nowhere else until the note is published. */
  readonly #files = new Map<string, File>();
  /** Address of the one that is shown, as long as it is. */
  #ofFile: string | undefined;
  #shownFile: File | undefined;

  constructor(onTime: () => void) {
    this.#onTime = onTime;
    Object.assign(this.element, { playsInline: true, muted: true, preload: 'auto', tabIndex: -1 });
    for (const type of ['timeupdate', 'seeked', 'play', 'pause', 'durationchange', 'error']) {
      this.element.addEventListener(type, () => this.#onTime());
    }
    this.element.addEventListener('loadedmetadata', () => {
      if (this.#wanted !== undefined) this.element.currentTime = this.#wanted;
    });
  }

  /** Takes a file that a note names. */
  bring(address: string, file: File): void {
    this.#files.set(address, file);
  }

  /** The file of a video that lies on this device alone. */
  fileOf(video: Video | undefined): File | undefined {
    return this.#files.get(video?.sources[0]?.url ?? '');
  }

  show(video: Video): void {
    if (video === this.#shown) return;
    const address = this.#addressOf(video);
    const before = this.#shown && this.#addressOf(this.#shown);
    this.#shown = video;
    this.element.poster = video.poster.url;
    this.element.setAttribute('aria-label', video.poster.alt);
    const file = this.fileOf(video);
    if (address === before && file === this.#shownFile) return;
    this.#wanted = undefined;
    this.#forget();
    this.#shownFile = file;
    if (file) this.element.src = this.#ofFile = URL.createObjectURL(file);
    else if (address === undefined) this.element.removeAttribute('src');
    else this.element.src = address;
  }

  /** What the browser plays by itself; of anything else the poster stands there, and the times are typed. */
  #addressOf(video: Video): string | undefined {
    return playableSources(video, this.element).find(({ hls }) => !hls)?.url;
  }

  get time(): number {
    return this.#wanted ?? this.element.currentTime;
  }

  /** Seconds; the last time that a tag names where the file does not say. */
  durationOf({ video, tags }: EditorView['note']): number {
    const { duration } = this.element;
    if (Number.isFinite(duration) && duration > 0) return duration;
    return video?.duration ?? Math.max(10, ...tags.flatMap(({ start = 0, end = 0 }) => [start, end]));
  }

  seek(seconds: number): void {
    this.#wanted = seconds;
    if (this.element.readyState > 0) this.element.currentTime = seconds;
    this.#onTime();
  }

  toggle(): void {
    this.#wanted = undefined;
    if (this.element.paused) void this.element.play().catch(() => undefined);
    else this.element.pause();
  }

  /** The page goes on without it. */
  stop(): void {
    this.element.pause();
    if (this.#ofFile === undefined) return;
    this.#forget();
    this.element.removeAttribute('src');
    this.#shown = undefined;
  }

  #forget(): void {
    if (this.#ofFile !== undefined) URL.revokeObjectURL(this.#ofFile);
    this.#ofFile = undefined;
  }
}

/** Where in the video the products are shown: a bar each, beside the time itself. */
export function timelineTemplate(view: EditorView, video: EditorVideo): TemplateResult {
  const { t, note, selected } = view;
  const length = video.durationOf(note);
  const time = Math.min(length, video.time);
  const range = ({ start = 0, end }: NoteTag): string =>
    `${timecode(start)}–${end === undefined ? t.toTheEnd : timecode(end)}`;
  return html`<section class="timeline" part="timeline" aria-label=${t.timeline}>
    <div class="row">
      <button
        type="button"
        class="icon-button"
        aria-label=${video.element.paused ? t.play : t.pause}
        @click=${() => video.toggle()}
      >
        ${playerIcon(video.element.paused ? 'play' : 'pause')}
      </button>
      <input
        type="range"
        name="time"
        min="0"
        max=${length}
        step="0.1"
        aria-label=${t.time}
        aria-valuetext=${t.timeOf(timecode(time), timecode(length))}
        .value=${live(String(time))}
        @input=${(event: Event) => video.seek(Number(valueOf(event)))}
      />
      <span class="quiet">${timecode(time)} / ${timecode(length)}</span>
    </div>
    <ul class="bars">
      ${note.tags.map((tag, at) => {
        const name = nameOf(view, tag);
        const { start = 0, end = length } = tag;
        return html`<li>
          <button
            type="button"
            class="bar"
            part="bar"
            data-from=${start / length}
            data-part=${Math.max(0, Math.min(length, end) - start) / length}
            aria-pressed=${tag.id === selected}
            @click=${() => {
              view.select(tag.id);
              video.seek(start);
            }}
          >
            <span class="bar-range"></span><span class="bar-name">${at + 1} · ${name} · ${range(tag)}</span>
          </button>
        </li>`;
      })}
      ${note.tags.length === 0 ? html`<li class="quiet">${t.noTags}</li>` : nothing}
    </ul>
  </section>`;
}

/** Puts the bars where their times are. */
export function placeBars(root: ParentNode): void {
  for (const bar of root.querySelectorAll<HTMLElement>('.bar')) {
    bar.style.setProperty('--_from', bar.dataset['from'] ?? '0');
    bar.style.setProperty('--_part', bar.dataset['part'] ?? '1');
  }
}
