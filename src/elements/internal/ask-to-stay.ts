import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Has the browser ask whether its page may be left while something would go with it that nothing keeps. */
export class AskToStay implements ReactiveController {
  readonly #wouldLose: () => boolean;

  constructor(host: ReactiveControllerHost, wouldLose: () => boolean) {
    this.#wouldLose = wouldLose;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: Event): void => {
    if (this.#wouldLose()) event.preventDefault();
  };
}
