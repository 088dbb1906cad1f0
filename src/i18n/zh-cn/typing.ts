import type { TypingMessages } from '../en/typing.js';

export const typing: TypingMessages = {
  charactersLeft: (count) => `还可输入 ${count} 字`,
  tooLong: (count) => `已超出 ${count} 字，请先删减`,
};
