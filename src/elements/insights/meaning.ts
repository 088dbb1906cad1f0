import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { announce } from '../internal/announcer.js';

/** Says what a figure means, beside its name. Escape and a press anywhere else close it, and so does scrolling away. */
export class Meaning implements ReactiveController {
  readonly #host: ReactiveElement;
  #name = '';
  #says = '';
  #beside: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#beside = undefined;
    removeEventListener('scroll', this.#close, { capture: true });
  }

  /** Shows it, and says it to who cannot see it. */
  show(name: string, says: string, beside: HTMLElement): void {
    this.#name = name;
    this.#says = says;
    this.#beside = beside;
    this.#host.requestUpdate();
    announce(`${name}: ${says}`);
  }

  hostUpdated(): void {
    const box = this.#box;
    const beside = this.#beside;
    if (!box || !beside) return;
    this.#beside = undefined;
    if (!box.matches(':popover-open')) box.showPopover();
    this.#place(box, beside);
    addEventListener('scroll', this.#close, { capture: true, passive: true });
  }

  render(): TemplateResult {
    return html`<div class="meaning" part="meaning" role="note" popover @toggle=${this.#onToggle}>
      <strong>${this.#name}</strong>
      <p>${this.#says}</p>
    </div>`;
  }

  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.meaning');
  }

  /** Below what was pressed, or above where there is no room; never beyond the edge of the window. */
  #place(box: HTMLElement, beside: HTMLElement): void {
    const gap = 6;
    const edge = 8;
    const place = beside.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const start = beside.matches(':dir(rtl)') ? innerWidth - place.right : place.left;
    const below = place.bottom + gap;
    const top = below + height > innerHeight - edge ? place.top - gap - height : below;
    box.style.setProperty('inset-block-start', `${Math.max(edge, top)}px`);
    box.style.setProperty('inset-inline-start', `${Math.max(edge, Math.min(start, innerWidth - width - edge))}px`);
  }

  readonly #close = (): void => {
    const box = this.#box;
    if (box?.matches(':popover-open')) box.hidePopover();
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'closed') removeEventListener('scroll', this.#close, { capture: true });
  };
}
