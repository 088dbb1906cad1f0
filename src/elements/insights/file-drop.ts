import type { ReactiveController, ReactiveElement } from 'lit';

/** Takes a file that is dropped onto its host. */
export class FileDrop implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onFile: (file: File) => void;
  #over = false;

  constructor(host: ReactiveElement, onFile: (file: File) => void) {
    this.#host = host;
    this.#onFile = onFile;
    host.addController(this);
  }

  /** Whether a file is held over the host. */
  get isOver(): boolean {
    return this.#over;
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onDrag);
    this.#host.addEventListener('dragleave', this.#onLeave);
    this.#host.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onDrag);
    this.#host.removeEventListener('dragleave', this.#onLeave);
    this.#host.removeEventListener('drop', this.#onDrop);
    this.#set(false);
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#set(true);
  };

  readonly #onLeave = ({ relatedTarget }: DragEvent): void => {
    if (!relatedTarget || !this.#host.contains(relatedTarget as Node)) this.#set(false);
  };

  readonly #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    this.#set(false);
    if (!file) return;
    event.preventDefault();
    this.#onFile(file);
  };

  #set(over: boolean): void {
    if (over === this.#over) return;
    this.#over = over;
    this.#host.requestUpdate();
  }
}
