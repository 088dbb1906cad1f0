import { html, type ReactiveController, type TemplateResult } from 'lit';
import { messagesFor } from '../../../i18n/index.js';
import { typingMessages } from '../../../i18n/typing.js';
import { isNearEnd, roomLeft } from '../../../rules/typed/room-left.js';
import { announce } from '../announcer.js';
import type { XhsElement } from '../xhs-element.js';

/** So long after the last key it is said how many are left, in milliseconds: who listens is not to be talked into. */
const pause = 1_000;

/**
 * How much room the text of a field has left, told as it comes to its end. What is too long is neither cut nor sent: a tail that
 * was pasted would be lost unseen. A field names what is told by `aria-describedby`.
 */
export class TextRoom implements ReactiveController {
  readonly #host: XhsElement;
  readonly #locale: () => string;
  readonly #longest: number;
  readonly #roomLeft: (text: string) => number;
  /** What is left in each field. */
  readonly #left = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param left how many characters may still be typed, where they are counted in another way than those of posts. */
  constructor(
    host: XhsElement,
    locale: () => string,
    longest: number,
    left = (text: string): number => roomLeft(text, longest),
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#longest = longest;
    this.#roomLeft = left;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Takes over what stands in a field now. @param field one of those that the element has, by a name of its own. */
  follow(text: string, field = 'text'): void {
    const before = this.#told(field);
    this.#left.set(field, this.#roomLeft(text));
    const told = this.#told(field);
    if (told === before) return;
    clearTimeout(this.#timer);
    if (told) this.#timer = setTimeout(() => announce(told), pause);
    this.#host.requestUpdate();
  }

  isTooLong(field = 'text'): boolean {
    return (this.#left.get(field) ?? 0) < 0;
  }

  /** Whether what is in the field has to stay there; that is said, and the focus goes back to it. */
  holds(input: HTMLElement | null | undefined, field = 'text'): boolean {
    if (!this.isTooLong(field)) return false;
    clearTimeout(this.#timer);
    announce(this.#told(field));
    input?.focus();
    return true;
  }

  /** What the field is to be described by. */
  id(field = 'text'): string {
    return `room-${field}`;
  }

  /** Told beside the field. Who hears it instead is told when the typing pauses, and when they come to the field. */
  render(field = 'text'): TemplateResult {
    const told = this.#told(field);
    const look = this.isTooLong(field) ? 'problem' : 'muted small-text';
    return html`<span class="room ${look}" id=${this.id(field)} ?hidden=${!told}>${told}</span>`;
  }

  #told(field: string): string {
    const left = this.#left.get(field) ?? this.#longest;
    if (!isNearEnd(left, this.#longest)) return '';
    const t = messagesFor(typingMessages, this.#locale());
    return left < 0 ? t.tooLong(-left) : t.charactersLeft(left);
  }
}
