import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is dragged, and to which place, counted from 0. */
export interface Dragged {
  readonly id: string;
  readonly from: number;
  readonly place: number;
}

/**
 * Drags rows by their pictures, with a mouse or a finger. What follows the pointer is a line at the place where the row would
 * stand: the rows themselves stay where they are until it is let go. Escape calls it off. For the keyboard there are buttons.
 */
export class RowDrag implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #rows: () => readonly HTMLElement[];
  readonly #onDrop: (dragged: Dragged) => void;
  #dragged: Dragged | undefined;
  #life: AbortController | undefined;

  constructor(host: ReactiveControllerHost, rows: () => readonly HTMLElement[], onDrop: (dragged: Dragged) => void) {
    this.#host = host;
    this.#rows = rows;
    this.#onDrop = onDrop;
    host.addController(this);
  }

  get dragged(): Dragged | undefined {
    return this.#dragged;
  }

  /** Where the line stands at a row: `before` it, `after` it, or nowhere. */
  lineAt(index: number): 'before' | 'after' | '' {
    const { from, place } = this.#dragged ?? {};
    if (from === undefined || place === undefined || from === place || index !== place) return '';
    return place < from ? 'before' : 'after';
  }

  begin(id: string, from: number, event: PointerEvent): void {
    if (event.button !== 0 || this.#life) return;
    // Neither text is selected nor the picture dragged out of the page.
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    const life = (this.#life = new AbortController());
    const { signal } = life;
    this.#set({ id, from, place: from });
    // Of the window, since a row may be taken out while it is dragged.
    const follow = (type: 'pointermove' | 'pointerup' | 'pointercancel', does: (moved: PointerEvent) => void): void =>
      addEventListener(type, (moved) => moved.pointerId === event.pointerId && does(moved), { signal });
    follow('pointermove', ({ clientY }) => {
      if (this.#dragged) this.#set({ ...this.#dragged, place: this.#placeAt(clientY, from) });
    });
    follow('pointerup', () => this.#end(true));
    follow('pointercancel', () => this.#end(false));
    addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        this.#end(false);
      },
      { signal, capture: true },
    );
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  #placeAt(y: number, from: number): number {
    const middles = this.#rows().map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const above = middles.filter((middle) => middle < y).length;
    // Behind itself it stands where it stood.
    return above > from ? above - 1 : above;
  }

  #end(dropped: boolean): void {
    const dragged = this.#dragged;
    this.#life?.abort();
    this.#life = undefined;
    this.#set(undefined);
    if (dropped && dragged && dragged.place !== dragged.from) this.#onDrop(dragged);
  }

  #set(dragged: Dragged | undefined): void {
    if (dragged?.place === this.#dragged?.place && dragged?.id === this.#dragged?.id) return;
    this.#dragged = dragged;
    this.#host.requestUpdate();
  }
}
