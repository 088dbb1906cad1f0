import { html, type TemplateResult } from 'lit';

/** The room that a product will take. */
export function skeletonTemplate(label: string): TemplateResult {
  return html`<div role="status" aria-label=${label}>
    <div class="skeleton square"></div>
    <div class="skeleton line short"></div>
    <div class="skeleton line"></div>
  </div>`;
}
