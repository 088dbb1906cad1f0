/** Sentences of fields that take text of some length. */
export const typing = {
  charactersLeft: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  tooLong: (count: number) =>
    `${count === 1 ? '1 character' : `${count} characters`} too many. Shorten it, then go on.`,
};

export type TypingMessages = typeof typing;
