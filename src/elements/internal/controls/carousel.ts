import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messagesFor } from '../../../i18n/index.js';
import { noteMessages } from '../../../i18n/note.js';
import { icon } from '../icons/icons.js';

export interface CarouselView {
  readonly slides: readonly TemplateResult[];
  readonly locale: string;
  /** What the pictures are of. */
  readonly label: string;
  /** Drawn over the pictures. */
  readonly overlay?: TemplateResult | typeof nothing;
}

/**
 * A row of pictures to swipe through. The platform scrolls and snaps; this adds buttons, dots, keys and a counter,
 * and keeps what is on the other pictures out of the tab order.
 */
export class CarouselController implements ReactiveController {
  /** Which picture is shown, counted from 0. */
  index = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (index: number) => void;
  /** A track that is drawn anew stands at its first picture: once it has a size it is put where it was left. */
  readonly #resize: ResizeObserver;
  #drawn: HTMLElement | null | undefined;
  #placed = false;
  /** Where a scroll of ours is going; scroll events on the way there are no choice of the shopper. */
  #target: number | null = null;
  #count = 0;
  #of: unknown;

  /** @param onResize told when the pictures have another size. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (index: number) => void, onResize?: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#resize = new ResizeObserver(() => {
      if (!this.#placed && this.index > 0) this.#scroll('instant');
      this.#placed = true;
      onResize?.();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const track = this.#track();
    if (track === this.#drawn) return;
    this.hostDisconnected();
    this.#drawn = track;
    if (track) this.#resize.observe(track);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#drawn = this.#target = null;
    this.#placed = false;
  }

  /** Shows the first picture, where it is of something else than before. */
  begin(of: unknown): void {
    if (of === this.#of) return;
    this.#of = of;
    this.index = 0;
    this.#target = null;
    this.#scroll('instant');
  }

  /** Shows another picture. */
  go(index: number): void {
    const next = Math.max(0, Math.min(this.#count - 1, index));
    if (next === this.index) return;
    this.#target = next;
    this.#show(next);
    this.#scroll('auto');
  }

  render({ slides, locale, label, overlay = nothing }: CarouselView): TemplateResult {
    const t = messagesFor(noteMessages, locale);
    this.#count = slides.length;
    const index = (this.index = Math.max(0, Math.min(this.#count - 1, this.index)));
    const many = slides.length > 1;
    return html`<div
      class="carousel"
      part="pictures"
      role="group"
      aria-roledescription=${t.carousel}
      aria-label=${label}
      @keydown=${this.#onKey}
    >
      <div
        class="track"
        tabindex=${many ? '0' : nothing}
        @scroll=${this.#onScroll}
        @pointerdown=${this.#release}
        @wheel=${this.#release}
      >
        ${slides.map(
          (slide, i) =>
            html`<div
              class="slide"
              role="group"
              aria-roledescription=${t.slide}
              aria-label=${t.slideOf(i + 1, slides.length)}
              ?inert=${i !== index}
            >
              ${slide}
            </div>`,
        )}
      </div>
      ${overlay}
      ${
        many
          ? html`<button
                class="step previous"
                part="previous"
                aria-label=${t.previous}
                aria-disabled=${index === 0}
                @click=${() => this.go(index - 1)}
              >
                ${icon('chevron')}</button
              ><button
                class="step next"
                part="next"
                aria-label=${t.next}
                aria-disabled=${index === slides.length - 1}
                @click=${() => this.go(index + 1)}
              >
                ${icon('chevron')}
              </button>
              <span class="counter" part="counter" aria-hidden="true">${index + 1}/${slides.length}</span>
              <div class="dots" part="dots">
                ${slides.map(
                  (_, i) =>
                    html`<button
                      class="dot"
                      aria-label=${t.goTo(i + 1)}
                      aria-current=${i === index}
                      @click=${() => this.go(i)}
                    ></button>`,
                )}
              </div>`
          : nothing
      }
    </div>`;
  }

  #track(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.track');
  }

  #scroll(behavior: ScrollBehavior): void {
    const track = this.#track();
    track?.scrollTo({ left: this.#onward() * this.index * track.clientWidth, behavior });
  }

  /** Where the next picture is: 1 to the right of this one, -1 to the left. */
  #onward(): number {
    return getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
  }

  #show(index: number): void {
    if (index === this.index) return;
    this.index = index;
    this.#host.requestUpdate();
    this.#onChange(index);
  }

  readonly #onScroll = (event: Event): void => {
    const track = event.currentTarget as HTMLElement;
    if (track.clientWidth === 0) return;
    const nearest = Math.round(Math.abs(track.scrollLeft) / track.clientWidth);
    if (this.#target !== null) {
      if (nearest === this.#target) this.#target = null;
      return;
    }
    this.#show(nearest);
  };

  readonly #release = (): void => {
    this.#target = null;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const onward = this.#onward();
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: this.index - onward,
      ArrowRight: this.index + onward,
      Home: 0,
      End: this.#count - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    // What has the focus on the picture that goes would lose it.
    if ((event.target as Element).closest('.slide')) this.#track()?.focus({ preventScroll: true });
    this.go(next);
  };
}
