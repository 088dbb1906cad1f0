/** What elements could leave behind outside themselves: children of head and body, style sheets, listeners. */
export class PageTraces {
  readonly #targets: readonly EventTarget[] = [window, document, document.documentElement, document.body];
  readonly #held = new Set<string>();
  readonly #ids = new WeakMap<object, number>();
  readonly #children = new Set<Node>([...document.head.childNodes, ...document.body.childNodes]);
  readonly #sheets = new Set(document.adoptedStyleSheets);
  readonly #add = EventTarget.prototype.addEventListener;
  readonly #remove = EventTarget.prototype.removeEventListener;
  #made = 0;

  constructor() {
    const note = (target: EventTarget, type: string, listener: unknown, options: unknown): string | undefined => {
      const place = this.#targets.indexOf(target);
      if (place < 0 || typeof listener === 'undefined' || listener === null) return undefined;
      const capture = options === true || (options as AddEventListenerOptions | undefined)?.capture === true;
      return `${['window', 'document', 'html', 'body'][place]} ${type} ${capture} ${this.#idOf(listener)}`;
    };
    const held = this.#held;
    const add = this.#add;
    const remove = this.#remove;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      const [type, listener, options] = given;
      const target = this ?? window;
      const key = note(target, type, listener, options);
      const { signal, once = false } = typeof options === 'object' ? options : {};
      if (key && !signal?.aborted) {
        held.add(key);
        if (signal) add.call(signal, 'abort', () => held.delete(key), { once: true });
        if (once) add.call(target, type, () => held.delete(key), { once: true });
      }
      add.apply(target, given);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given) {
      const target = this ?? window;
      const key = note(target, ...(given as [string, unknown, unknown]));
      if (key) held.delete(key);
      remove.apply(target, given);
    };
  }

  /** Listeners that were added to the page since, and not taken off. */
  get listeners(): readonly string[] {
    return [...this.#held];
  }

  /** Everything that is there now and was not at first. */
  get left(): readonly string[] {
    const children = [...document.head.childNodes, ...document.body.childNodes].filter(
      (node) => !this.#children.has(node),
    );
    return [
      ...children.map((node) => `a child of the page: ${node.nodeName}`),
      ...document.adoptedStyleSheets.filter((sheet) => !this.#sheets.has(sheet)).map(() => 'a style sheet'),
      ...this.listeners.map((listener) => `a listener: ${listener}`),
    ];
  }

  /** Stops counting. */
  stop(): void {
    EventTarget.prototype.addEventListener = this.#add;
    EventTarget.prototype.removeEventListener = this.#remove;
  }

  #idOf(listener: unknown): number {
    const key = listener as object;
    const known = this.#ids.get(key) ?? (this.#made += 1);
    this.#ids.set(key, known);
    return known;
  }
}
