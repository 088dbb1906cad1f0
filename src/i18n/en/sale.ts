const units = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Sentences of what is to be had for a time. */
export const sale = {
  startsIn: 'Starts in',
  endsIn: 'Ends in',
  open: 'On now',
  over: 'It is over',
  days: (count: number) => units(count, 'day'),
  hours: (count: number) => units(count, 'hour'),
  minutes: (count: number) => units(count, 'minute'),
  seconds: (count: number) => units(count, 'second'),
  daysShort: 'd',
  begun: (name: string) => `${name}: it has begun`,
  ended: (name: string) => `${name}: it is over`,
  nameless: 'Sale',
  festival618: '618',
  festivalDouble11: 'Double 11',
};

export type SaleMessages = typeof sale;
