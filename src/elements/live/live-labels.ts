import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { roomMessages } from '../../i18n/room.js';
import type { LiveRoom } from '../../model/index.js';

/** What has to be said of a room for as long as it is shown: that it is advertising, that nobody real presents. */
export function labelsOf({ labels }: LiveRoom, locale: string): readonly string[] {
  const words = {
    advertisement: messagesFor(sharedMessages, locale).advertisement,
    ai_presenter: messagesFor(roomMessages, locale).aiPresenter,
  };
  return [...new Set(labels)].map((label) => words[label]);
}
