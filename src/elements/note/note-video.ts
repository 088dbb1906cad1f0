import { css, html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../model/index.js';

export const videoStyles = css`
  video {
    display: block;
    inline-size: 100%;
    aspect-ratio: var(--_ratio, 3 / 4);
    background: #000;
    object-fit: contain;
  }
`;

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
