import { html, type TemplateResult } from 'lit';
import type { Picture } from '../../model/index.js';

/** A small picture of a line beside its title, which says what it is; a grey place where there is none. */
export function thumbnailTemplate(picture: Picture | undefined, size: number): TemplateResult {
  return picture
    ? html`<img src=${picture.url} width=${size} height=${size} alt="" loading="lazy" />`
    : html`<span class="no-picture"></span>`;
}
