import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LiveEvent, LiveRoom } from '../../../model/index.js';
import type { Shop } from '../../../runtime/shop.js';
import type { LiveState, LiveStore } from '../../../state/live/live-store.js';

interface Host extends ReactiveControllerHost {
  readonly shop: Shop | undefined;
}

interface Followed {
  readonly shop: Shop;
  readonly id: string;
  /** Undefined until its code is there. */
  store?: LiveStore;
  stop: () => void;
}

/** Follows a live room for its host, and is told what happens in it. The code of live rooms is loaded with the first one. */
export class LiveRoomController implements ReactiveController {
  readonly #host: Host;
  readonly #id: () => string | undefined;
  readonly #hear: (event: LiveEvent) => void;
  #followed: Followed | undefined;
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

  /** The room as it stands; undefined until it is known. */
  get room(): LiveRoom | undefined {
    const { state } = this;
    return state?.status === 'ready' ? state.room : undefined;
  }

  /** Whether the line is down: the room is as it was last heard of. */
  get reconnecting(): boolean {
    const { state } = this;
    return (state && 'reconnecting' in state && state.reconnecting) ?? false;
  }

  /** How far the picture is behind, in milliseconds: what happens is held back as long. */
  setLatency(milliseconds: number): void {
    this.#followed?.store?.setLatency(this.#followed.id, milliseconds);
  }

  /** Joins again after an error. */
  retry(): void {
    const { store, id } = this.#followed ?? {};
    if (store && id !== undefined) return store.retry(id);
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
    const followed: Followed = { shop, id, stop: () => undefined };
    this.#followed = followed;
    shop.live().then(
      (store) => {
        if (this.#followed !== followed) return;
        followed.store = store;
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
