import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { TableName } from '../../rules/insights/columns.js';
import type { ContentStore } from '../../state/content/content-store.js';

/** What the notes and stores of a log are called, as far as the shop knows. A log has ids alone. */
export class LogNames implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #content: () => ContentStore | undefined;
  /** What was asked for, by table and key. */
  readonly #asked = new Set<string>();
  readonly #stops = new Map<ReadableAtom<unknown>, () => void>();

  constructor(host: ReactiveElement, content: () => ContentStore | undefined) {
    this.#host = host;
    this.#content = content;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
  }

  /** @returns undefined while nobody knows: then the id is shown. */
  nameOf(table: TableName, key: string): string | undefined {
    const content = this.#content();
    this.#asked.add(`${table} ${key}`);
    if (table === 'note' && content) {
      const found = this.#follow(content.note(key));
      return found.status === 'ready' ? found.note.title : undefined;
    }
    if (table !== 'store' || !content) return undefined;
    const found = this.#follow(content.store(key));
    return found.status === 'ready' ? found.store.name : undefined;
  }

  /** The same of what was asked for already: whoever writes a thousand rows loads nothing for it. */
  known(table: TableName, key: string): string | undefined {
    return this.#asked.has(`${table} ${key}`) ? this.nameOf(table, key) : undefined;
  }

  /** Asked for while the host renders: it may know the answer only later. */
  #follow<Value>($store: ReadableAtom<Value>): Value {
    if (!this.#stops.has($store))
      this.#stops.set(
        $store,
        $store.listen(() => this.#host.requestUpdate()),
      );
    return $store.get();
  }
}
