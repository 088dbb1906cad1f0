import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveEvent } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import type { LiveState, LiveStore } from '../../state/live/live-store.js';

interface Host extends ReactiveControllerHost {
  readonly shop: Shop | undefined;
}

/** Follows a live room for its host, and is told what happens in it. The code of live rooms is loaded with the first one. */
export class LiveRoomController implements ReactiveController {
  readonly #host: Host;
  readonly #id: () => string | undefined;
  readonly #hear: (event: LiveEvent) => void;
  #store: LiveStore | undefined;
  #followed: { readonly shop: Shop; readonly id: string; stop: () => void } | undefined;
  #failed = false;
  #state: LiveState | undefined;

  constructor(host: Host, id: () => string | undefined, hear: (event: LiveEvent) => void = () => undefined) {
    this.#host = host;
    this.#id = id;
    this.#hear = hear;
    host.addController(this);
  }

  /** How the room stands; undefined where none is named. */
  get state(): LiveState | undefined {
    if (this.#failed) return { status: 'error' };
    return this.#followed && (this.#state ?? { status: 'loading' });
  }

  /** How far the picture is behind, in milliseconds: what happens is held back as long. */
  setLatency(milliseconds: number): void {
    if (this.#followed) this.#store?.setLatency(this.#followed.id, milliseconds);
  }

  /** Joins again after an error. */
  retry(): void {
    if (this.#store && this.#followed) return this.#store.retry(this.#followed.id);
    this.hostDisconnected();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { shop } = this.#host;
    const id = this.#id();
    const followed = this.#followed;
    if (followed?.shop === shop && followed?.id === id) return;
    this.hostDisconnected();
    if (shop && id !== undefined) this.#follow(shop, id);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#followed?.stop();
    this.#followed = undefined;
    this.#state = undefined;
    this.#failed = false;
  }

  #follow(shop: Shop, id: string): void {
    const followed = { shop, id, stop: (): void => undefined };
    this.#followed = followed;
    shop.live().then(
      (store) => {
        if (this.#followed !== followed) return;
        this.#store = store;
        const unlisten = store.listen(id, this.#hear);
        const unsubscribe = store.room(id).subscribe((state) => {
          this.#state = state;
          this.#host.requestUpdate();
        });
        followed.stop = () => {
          unlisten();
          unsubscribe();
        };
      },
      () => {
        if (this.#followed !== followed) return;
        this.#failed = true;
        this.#host.requestUpdate();
      },
    );
  }
}
