import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { longestPost } from '../../../rules/typed/room-left.js';
import { TextRoom } from '../controls/text-room.js';
import type { CommunityController } from '../stores/community-controller.js';
import type { XhsElement } from '../xhs-element.js';
import { CustomerVisit } from './customer-visit.js';
import { emptyPostForms, type PostFormView, postFormTemplate } from './post-form.js';

type Words = Pick<PostFormView, 'label' | 'placeholder' | 'submit' | 'onSend'>;

/** What is being written in a list of posts: a new one above it, and the answer to one of them, with where the focus goes. */
export class PostWriting implements ReactiveController {
  /** The post that is being answered. */
  #answering: string | undefined;
  /** What stands in each field: its form may go for a while, with the list that is asked for again. */
  readonly #texts = new Map<string, string>();
  readonly #host: XhsElement;
  readonly #locale: () => string;
  readonly #room: TextRoom;
  readonly #visit: CustomerVisit;

  constructor(host: XhsElement, community: CommunityController, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
    this.#room = new TextRoom(host, locale, longestPost);
    this.#visit = new CustomerVisit(host, community);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#visit.hasEnded()) this.#empty();
  }

  /** Gives up what is being written, without leading the focus anywhere: other posts are shown from now on. */
  close(): void {
    this.#answering = undefined;
    this.#empty();
  }

  /** The form for a new post. */
  renderNew(words: Words): TemplateResult {
    return this.#renderForm('text', words);
  }

  /** The button that opens the form of an answer, and closes it. @param label what is answered, for who does not see it. */
  renderReply(id: string, title: string, label: string): TemplateResult {
    const isOpen = this.#answering === id;
    return html`<button
      class="link"
      part="reply"
      aria-expanded=${isOpen}
      aria-label=${label}
      @click=${() => void this.#answer(isOpen ? undefined : id)}
    >
      ${title}
    </button>`;
  }

  /** The form of an answer, while it is open. */
  renderAnswer(id: string, words: Words): TemplateResult | typeof nothing {
    if (this.#answering !== id) return nothing;
    const onSend = (text: string): boolean => {
      const taken = words.onSend(text);
      if (taken) void this.#answer(undefined);
      return taken;
    };
    return this.#renderForm('answer', { ...words, onSend }, () => void this.#answer(undefined));
  }

  #empty(): void {
    emptyPostForms(this.#host.renderRoot);
    for (const field of this.#texts.keys()) this.#type(field, '');
  }

  /** Takes over what stands in a field from now on. */
  #type(field: string, text: string): void {
    this.#texts.set(field, text);
    this.#room.follow(text, field);
  }

  #renderForm(field: string, words: Words, onCancel?: () => void): TemplateResult {
    const text = this.#texts.get(field) ?? '';
    const onType = (typed: string): void => this.#type(field, typed);
    const form = { ...words, locale: this.#locale(), room: this.#room, field, text, onType };
    return postFormTemplate(onCancel ? { ...form, onCancel } : form);
  }

  /** The focus goes into the form, and back to the button that opened it. */
  async #answer(id: string | undefined): Promise<void> {
    const before = this.#answering;
    this.#answering = id;
    this.#type('answer', '');
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const posts = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-post]')];
    posts
      .find(({ dataset }) => dataset['post'] === (id ?? before))
      ?.querySelector<HTMLElement>(id === undefined ? '[part="reply"]' : 'textarea')
      ?.focus();
  }
}
