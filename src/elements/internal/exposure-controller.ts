import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Exposure, isInSight, nextExposure, unexposed, untilSeen } from '../../rules/exposure.js';

/** Fine enough for things taller than the window, whose half is never in it. */
const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const watched = new Map<Element, (entry: IntersectionObserverEntry) => void>();
let observer: IntersectionObserver | undefined;

/** One observer for all elements of the page; it goes with the last of them. */
function watch(element: Element, onSight: (entry: IntersectionObserverEntry) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) watched.get(entry.target)?.(entry);
    },
    { threshold: steps },
  );
  watched.set(element, onSight);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
    if (watched.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

/**
 * Tells once that its host was seen: half of it in sight for one second, in a tab that is looked at. Tells again
 * only when the host shows something else.
 */
export class ExposureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #key: () => string | undefined;
  readonly #onSeen: (key: string) => void;
  #shown: string | undefined;
  #exposure: Exposure = unexposed;
  #entry: IntersectionObserverEntry | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  /**
   * @param key what the host shows, such as a note's id; undefined while it shows nothing worth counting.
   * @param onSeen told the key once it was seen.
   */
  constructor(host: ReactiveControllerHost & Element, key: () => string | undefined, onSeen: (key: string) => void) {
    this.#host = host;
    this.#key = key;
    this.#onSeen = onSeen;
    host.addController(this);
  }

  hostUpdated(): void {
    const key = this.#key();
    if (key === this.#shown) return;
    this.#shown = key;
    this.#exposure = unexposed;
    this.#look();
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    const look = (): void => this.#look();
    const unwatch = watch(this.#host, (entry) => {
      this.#entry = entry;
      this.#look();
    });
    page.addEventListener('visibilitychange', look);
    this.#stop = () => {
      unwatch();
      page.removeEventListener('visibilitychange', look);
    };
  }

  hostDisconnected(): void {
    this.#entry = undefined;
    this.#look();
    this.#stop?.();
    this.#stop = undefined;
  }

  #look(): void {
    clearTimeout(this.#timer);
    if (this.#shown === undefined || this.#exposure.seen) return;
    const now = performance.now();
    this.#exposure = nextExposure(this.#exposure, this.#inSight(), now);
    if (this.#exposure.seen) return this.#onSeen(this.#shown);
    const wait = untilSeen(this.#exposure, now);
    if (wait !== null) this.#timer = setTimeout(() => this.#look(), wait);
  }

  #inSight(): boolean {
    const entry = this.#entry;
    if (!entry) return false;
    const { width, height } = entry.intersectionRect;
    const root = entry.rootBounds;
    return isInSight({
      share: entry.intersectionRatio,
      area: width * height,
      window: root ? root.width * root.height : 0,
      hidden: this.#host.ownerDocument.hidden,
    });
  }
}
