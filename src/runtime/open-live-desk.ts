import type { XhsLiveActEvent } from '../events/live-act.js';
import type { LivePublisher } from '../live/publisher.js';
import type { LiveRoom } from '../model/index.js';
import { createLiveDesk, type LiveDesk, type LiveDeskOptions } from '../state/live/create-live-desk.js';
import { pageEnvironment } from './environment.js';

export type { DeskAction, DeskState, LiveDesk } from '../state/live/create-live-desk.js';

/** What lets a host write, or how to get it. */
export type HostToken = string | (() => string | Promise<string>);

export interface LiveDeskParts extends Pick<LiveDeskOptions, 'seen'> {
  readonly roomId: string;
  /** What writes the log. */
  readonly publisher: LivePublisher;
}

/** Opens the desk of a room for its host. What waits goes on as soon as the page hears that it is online again. */
export function openLiveDesk({ roomId, publisher, seen }: LiveDeskParts): LiveDesk {
  return createLiveDesk({ roomId, publisher, ...(seen && { seen }), retry: { wake: pageEnvironment().page } });
}

/** A publisher for a hub that speaks HTTP, loaded when it is first used. */
export function hubPublisher(src: string, base: string, token: HostToken): LivePublisher {
  const made = async (): Promise<LivePublisher> =>
    (await import('../live/sse/create-sse-publisher.js')).createSsePublisher({ src, base, token });
  return {
    name: 'sse',
    open: async (room, signal) => (await made()).open(room, signal),
    publish: async (roomId, happening, operation) => (await made()).publish(roomId, happening, operation),
  };
}

/**
 * Answers what a host asks for at her desk. As with every request, the answer starts after the event has gone its whole way,
 * so that any listener of the page can still cancel it.
 * @param room how the room stands, for what takes it back.
 * @returns what undoes it.
 */
export function answerLiveActs(target: EventTarget, desk: LiveDesk, room: () => LiveRoom | undefined): () => void {
  const answer = (event: Event): void => {
    const { detail, claimed, respondWith } = event as Partial<XhsLiveActEvent>;
    if (event.defaultPrevented || claimed) return;
    const outcome = Promise.resolve().then(() => {
      if (event.defaultPrevented) throw new DOMException('The page cancelled it', 'AbortError');
      const standing = room();
      return standing && standing.id === detail?.roomId ? desk.act(standing, detail.happening) : false;
    });
    if (respondWith) respondWith.call(event as XhsLiveActEvent, outcome);
    else outcome.catch(() => undefined);
  };
  target.addEventListener('xhs-live-act', answer);
  return () => target.removeEventListener('xhs-live-act', answer);
}
