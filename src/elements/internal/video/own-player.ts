import { html, type TemplateResult } from 'lit';
import type { XhsElement } from '../xhs-element.js';

/** What of a player is used: what `<video>` and the players that take its place have in common. */
export interface MediaLike extends EventTarget {
  currentTime: number;
  play?(): Promise<void>;
}

/** The player that the page itself puts into an element: `<hls-video slot="player">`, or something that has one in it. */
export class OwnPlayer {
  readonly #host: XhsElement;
  readonly #listener: { handleEvent: () => void; capture: true };

  /** @param onTime told when it is at another time. */
  constructor(host: XhsElement, onTime: () => void) {
    this.#host = host;
    // What media tell does not bubble; on its way down it passes here all the same.
    this.#listener = { handleEvent: onTime, capture: true };
  }

  /** The page's own player; undefined where there is none. */
  get media(): MediaLike | undefined {
    const given = this.#host.querySelector(':scope > [slot="player"]');
    if (!given) return undefined;
    const inside = [given, ...given.querySelectorAll('[slot="media"], video')];
    return inside.find((element): element is Element & MediaLike => 'currentTime' in element) ?? new NoMedia();
  }

  /** @returns whether there is one. */
  seek(seconds: number): boolean {
    const { media } = this;
    if (!media) return false;
    media.currentTime = seconds;
    media.play?.().catch(() => undefined);
    return true;
  }

  template(): TemplateResult {
    return html`<slot
      name="player"
      @slotchange=${() => this.#host.requestUpdate()}
      @timeupdate=${this.#listener}
      @seeking=${this.#listener}
    ></slot>`;
  }
}

/** A player that does not say what time it is. */
class NoMedia extends EventTarget implements MediaLike {
  currentTime = 0;
}
