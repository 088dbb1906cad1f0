/** Sentences of feeds. */
export const feed = {
  label: 'Feed',
  channels: 'Feeds',
  video: 'Video',
  live: 'Live',
  soon: 'Soon',
  replay: 'Replay',
  viewers: (count: string) => `${count} watching`,
  newer: (count: number) => (count === 1 ? '1 new note' : `${count} new notes`),
  loadingMore: 'Loading more',
  moreFailed: 'The next notes did not load.',
  end: 'That is all for now',
  empty: 'Nothing here yet',
  emptyHint: 'Come back a little later, there will be more.',
};

export type FeedMessages = typeof feed;
