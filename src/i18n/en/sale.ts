/** Sentences of what is to be had for a time. */
export const sale = {
  startsIn: 'Starts in',
  endsIn: 'Ends in',
  open: 'On now',
  over: 'It is over',
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  hours: (count: number) => (count === 1 ? '1 hour' : `${count} hours`),
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  seconds: (count: number) => (count === 1 ? '1 second' : `${count} seconds`),
  daysShort: 'd',
  begun: (name: string) => `${name}: it has begun`,
  ended: (name: string) => `${name}: it is over`,
  nameless: 'Sale',
  festival618: '618',
  festivalDouble11: 'Double 11',
};

export type SaleMessages = typeof sale;
