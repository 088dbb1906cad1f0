import type { ReactiveController } from 'lit';
import type { LivePublisher } from '../../live/publisher.js';
import type { LiveCursor } from '../../live/source.js';
import type { LiveEvent, LiveRoom } from '../../model/index.js';
import { roomAhead } from '../../rules/live/live-desk.js';
import { answerLiveActs, type DeskState, type LiveDesk, openLiveDesk } from '../../runtime/open-live-desk.js';
import { AskToStay } from '../internal/ask-to-stay.js';
import type { LiveRoomController } from '../internal/stores/live-room-controller.js';
import type { XhsElement } from '../internal/xhs-element.js';

/** What a desk is for; another one for another room, or with another publisher. */
interface DeskOf {
  readonly roomId: string;
  readonly publisher: LivePublisher;
}

/** How long what was written is waited for to be seen, in milliseconds: it may have come within a snapshot. */
const patience = 3_000;

/**
 * The desk of its element: what its host asks for, and the room as it will stand when all of it is written. It goes on
 * sending while the element is out of the page, so that nothing is lost when it is moved.
 */
export class DeskController implements ReactiveController {
  readonly #host: XhsElement;
  readonly #live: LiveRoomController;
  readonly #wanted: () => DeskOf | undefined;
  #of: DeskOf | undefined;
  #desk: LiveDesk | undefined;
  #stops: (() => void)[] = [];
  #heard = 0;
  #given = 0;
  readonly #waiting = new Set<() => void>();

  constructor(host: XhsElement, live: LiveRoomController, wanted: () => DeskOf | undefined) {
    this.#host = host;
    this.#live = live;
    this.#wanted = wanted;
    host.addController(this);
    new AskToStay(host, () => this.state?.waiting === true);
  }

  /** Undefined while nothing may be written. */
  get desk(): LiveDesk | undefined {
    return this.#desk;
  }

  get state(): DeskState | undefined {
    return this.#desk?.$state.get();
  }

  /** The room as its host will have it. */
  get room(): LiveRoom | undefined {
    const { room } = this.#live;
    const sending = this.state?.sending ?? [];
    if (!room || sending.length === 0) return room;
    return roomAhead(
      room,
      sending.map(({ happening }) => happening),
      Date.now(),
    );
  }

  /** The highest number that an item is known to have had. */
  get given(): number {
    return this.#given;
  }

  /** Told of what has happened in the room. */
  hear(event: LiveEvent): void {
    this.#heard = Math.max(this.#heard, event.seq);
    if (event.type === 'item.add') this.#given = Math.max(this.#given, event.payload.item.number);
    for (const check of [...this.#waiting]) check();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    const { roomId, publisher } = this.#of ?? {};
    if (wanted?.roomId !== roomId || wanted?.publisher !== publisher) this.#open(wanted);
    this.#given = Math.max(this.#given, ...(this.#live.room?.items.map(({ number }) => number) ?? []));
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #open(of: DeskOf | undefined): void {
    this.hostDisconnected();
    this.#desk?.dispose();
    this.#of = of;
    this.#heard = this.#given = 0;
    this.#desk = of && openLiveDesk({ ...of, seen: (at, signal) => this.#seen(at, signal) });
    if (this.#host.isConnected) this.#follow();
  }

  #follow(): void {
    const desk = this.#desk;
    if (!desk || this.#stops.length > 0) return;
    this.#stops = [
      desk.$state.listen(() => this.#host.requestUpdate()),
      answerLiveActs(this.#host, desk, () => this.room),
    ];
  }

  #seen({ seq }: LiveCursor, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const settle = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        signal.removeEventListener('abort', settle);
        resolve();
      };
      const check = (): void => {
        if (this.#heard >= seq) settle();
      };
      const timer = setTimeout(settle, patience);
      this.#waiting.add(check);
      signal.addEventListener('abort', settle);
      check();
    });
  }
}
