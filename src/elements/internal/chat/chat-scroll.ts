/** Keeps the latest of a chat in sight for who has not scrolled up to read what was said before. */
export class ChatScroll {
  readonly #held: string;
  #following = true;

  /** @param held a selector that the chat matches while it is to stay where it is. */
  constructor(held = ':not(*)') {
    this.#held = held;
  }

  /** Before it is drawn anew. */
  before(chat: Element | null): void {
    const atEnd = !chat || chat.scrollHeight - chat.scrollTop - chat.clientHeight < 32;
    this.#following = atEnd && !chat?.matches(this.#held);
  }

  after(chat: Element | null): void {
    if (chat && this.#following) chat.scrollTop = chat.scrollHeight;
  }
}
