/** Sentences of the room around the picture of the host. */
export const room = {
  room: (title: string) => `Live room: ${title}`,
  live: 'Live',
  paused: 'Paused',
  scheduled: 'Soon',
  ended: 'Ended',
  replay: 'Replay',
  watching: (count: string) => `${count} watching`,
  likes: (count: string) => `${count} likes`,
  aiPresenter: 'AI presenter',
  startsAt: (moment: string) => `Starts ${moment}`,
  startsIn: (clock: string) => `Starts in ${clock}`,
  startsSoon: 'About to start',
  remind: 'Remind me',
  reminded: 'We will remind you before it starts',
  notReminded: 'That did not work. Try again.',
  pausedHint: 'The host is away for a moment. The bag stays open.',
  endedHint: 'This room is over. What was shown can still be bought.',
  waiting: 'The picture is on its way',
  chat: 'Chat',
  chatEmpty: 'Nobody has said anything yet.',
  host: 'Host',
  visitStore: 'Visit store',
  announcement: 'Notice',
  reconnecting: 'The line is down. We are trying again.',
};

export type RoomMessages = typeof room;
