import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../model/index.js';

/** The video of a note, in the platform's own player. */
export function videoTemplate({ video }: Note): TemplateResult | typeof nothing {
  if (!video) return nothing;
  return html`<video
    part="video"
    controls
    playsinline
    preload="none"
    poster=${video.poster.url}
    aria-label=${video.poster.alt || nothing}
  >
    ${video.sources.map(({ url, type }) => html`<source src=${url} type=${type} />`)}
    ${video.captions.map(
      ({ url, language, label }) => html`<track kind="captions" src=${url} srclang=${language} label=${label} />`,
    )}
  </video>`;
}
