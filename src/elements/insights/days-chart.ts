import type { ReactiveController, ReactiveElement } from 'lit';
import { chartLibrary } from './chart-library.js';
import type { DaysDrawing } from './draw-days.js';

/** A drawing, before the colours of its host are known. */
export type Drawn = Omit<DaysDrawing, 'colors' | 'font' | 'bars' | 'line' | 'moves'> & {
  readonly bars: readonly Omit<DaysDrawing['line'], 'color'>[];
  readonly line: Omit<DaysDrawing['line'], 'color'>;
};

/**
 * Keeps the drawing of its host as it should be: anew with other figures and colours. Colours are those that the legend has,
 * so that they follow every theme. Where the library does not come, `failed` says so, and the table tells the figures.
 */
export class DaysChart implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #drawn: () => Drawn | undefined;
  readonly #scheme = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');
  #end: (() => void) | undefined;
  #shown: Drawn | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #look = '';
  #failed = false;

  /** @param drawn what is to be drawn; the same object as long as it is the same. */
  constructor(host: ReactiveElement, drawn: () => Drawn | undefined) {
    this.#host = host;
    this.#drawn = drawn;
    host.addController(this);
  }

  /** Whether what draws did not load. */
  get failed(): boolean {
    return this.#failed;
  }

  hostConnected(): void {
    this.#scheme?.addEventListener('change', this.#redraw);
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener('change', this.#redraw);
    this.#takeAway();
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('canvas') ?? undefined;
    const drawn = this.#drawn();
    if (!canvas || !drawn) return this.#takeAway();
    const look = this.#lookOf();
    if (drawn === this.#shown && canvas === this.#canvas && look === this.#look) return;
    this.#shown = drawn;
    this.#canvas = canvas;
    this.#look = look;
    void this.#draw(canvas, drawn);
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  async #draw(canvas: HTMLCanvasElement, drawn: Drawn): Promise<void> {
    let library: Awaited<ReturnType<typeof chartLibrary.load>>;
    try {
      library = await chartLibrary.load();
    } catch {
      this.#failed = true;
      this.#host.requestUpdate();
      return;
    }
    // Something else may be shown by now.
    if (this.#shown !== drawn || this.#canvas !== canvas || !canvas.isConnected) return;
    this.#end?.();
    const [line = '', ...bars] = this.#colorsOf('.legend .swatch');
    const [text = '', rule = '', surface = ''] = this.#colorsOf('.inks > *');
    this.#end = library.drawDays(canvas, {
      ...drawn,
      bars: drawn.bars.map((each, at) => ({ ...each, color: bars[at] ?? text })),
      line: { ...drawn.line, color: line },
      colors: { text, line: rule, surface },
      font: getComputedStyle(canvas).fontFamily,
      moves: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
  }

  #lookOf(): string {
    return this.#colorsOf('.legend .swatch, .inks > *').join();
  }

  #colorsOf(selector: string): readonly string[] {
    return [...this.#host.renderRoot.querySelectorAll(selector)].map((each) => getComputedStyle(each).color);
  }

  #takeAway(): void {
    this.#end?.();
    this.#end = undefined;
    this.#shown = undefined;
    this.#canvas = undefined;
  }
}
