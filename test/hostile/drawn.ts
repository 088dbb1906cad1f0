import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { mark } from './payloads.js';
import { until } from '../../stories/acting.js';

/** Whatever in drawn content could run, or lead where nobody should be led; also in elements within. */
export function faultsIn(root: ShadowRoot): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (/^(script|iframe|object|embed|style)$/.test(element.localName)) faults.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$/i.test(name)) faults.push(name);
      // Positions are set through the style object, which shows as an attribute.
      if (name === 'style' && !/^[-\w\s:;.%]*$/.test(value)) faults.push(`style: ${value}`);
      if ((name === 'href' || name === 'src' || name === 'poster') && URL.canParse(value, document.baseURI)) {
        const { protocol } = new URL(value, document.baseURI);
        const shown = element.localName === 'img' || name === 'poster';
        if (!/^https?:$/.test(protocol) && !(protocol === 'data:' && shown)) faults.push(value);
      }
    }
    if (element.shadowRoot) faults.push(...faultsIn(element.shadowRoot));
  }
  return faults;
}

/** Counts payloads that run. */
export class Executions {
  count = 0;
  readonly #boxes: HTMLElement[] = [];

  /** Addresses that are relative, and so allowed, lead to a port where nobody listens. */
  begin(): void {
    const base = document.createElement('base');
    base.href = 'http://127.0.0.1:1/';
    document.head.append(base);
    this.#boxes.push(base);
    const run = (): number => (this.count += 1);
    // Some call `alert` in ways that cannot be told from their text.
    Object.assign(globalThis, { [mark]: run, alert: run, confirm: run, prompt: run });
  }

  end(): void {
    for (const box of this.#boxes.splice(0)) box.remove();
    this.count = 0;
  }

  /** Adds markup the way nobody should, to show that a payload would run if it could. */
  run(markup: string): void {
    const box = document.createElement('div');
    document.body.append(box);
    render(unsafeHTML(markup), box);
    this.#boxes.push(box);
  }

  /** Waits until whatever was going to run has had its turn: an image that fails is told of in order. */
  async settled(): Promise<void> {
    const before = this.count;
    this.run(`<img src="data:image/png;base64,AAAA" onerror="${mark}()">`);
    await until(() => this.count > before, 'the sentinel');
    this.count -= 1;
  }

  /** The same where a policy lets no handler of an attribute run, and no markup be made from text. */
  async settledUnseen(): Promise<void> {
    const image = document.createElement('img');
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'data:image/png;base64,AAAA';
    document.body.append(image);
    this.#boxes.push(image);
    await failed;
  }
}
