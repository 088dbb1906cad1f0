import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { ExposureController } from '../../../../src/elements/internal/exposure/exposure-controller.js';
import { until } from '../../../../stories/acting.js';

class SeenElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 100px;
    }
  `;
  static override properties = { key: {} };
  declare key: string | undefined;
  readonly seen: string[] = [];

  constructor() {
    super();
    new ExposureController(
      this,
      () => this.key || undefined,
      (key) => this.seen.push(key),
    );
  }
}
customElements.define('test-seen', SeenElement);

/** A second one that is surely in sight, to wait for: when it is counted, the other had the same time. */
async function setup(
  style = '',
  key: string | undefined = 'a',
): Promise<{ element: SeenElement; witness: SeenElement }> {
  const box = await fixture<HTMLElement>(
    html`<div><test-seen .key=${'witness'}></test-seen><test-seen class="tried"></test-seen></div>`,
  );
  const element = box.querySelector<SeenElement>('.tried')!;
  element.setAttribute('style', style);
  element.key = key;
  await element.updateComplete;
  return { element, witness: box.querySelector<SeenElement>('test-seen')! };
}

const seen = (element: SeenElement): Promise<true> => until(() => element.seen.length > 0, 'is seen');

describe('exposure', () => {
  it('counts what was half in sight for a second, once', async () => {
    const started = performance.now();
    const { element, witness } = await setup();
    await seen(element);
    expect(performance.now() - started).to.be.at.least(990);
    // Out of sight and back: a fresh element beside it is counted in the meantime, this one is not again.
    element.style.display = 'none';
    await element.updateComplete;
    element.style.display = 'block';
    witness.key = 'witness again';
    await until(() => witness.seen.length === 2, 'the witness is seen again');
    expect(element.seen).to.deep.equal(['a']);
  });

  it('does not count what is out of sight, shown for less than half, or shows nothing', async () => {
    const below = await setup('position: fixed; inset-block-start: 200vh');
    const hidden = await setup('position: fixed; inline-size: 100px; inset-block-start: -60px');
    const empty = await setup('', '');
    const last = await setup();
    await Promise.all([below, hidden, empty, last].map(({ witness }) => seen(witness)));
    expect([below, hidden, empty].map(({ element }) => element.seen)).to.deep.equal([[], [], []]);
  });

  it('counts what is taller than the window when it fills half of it', async () => {
    const { element } = await setup('block-size: 1000vh; position: fixed; inset: 0');
    await seen(element);
    expect(element.seen).to.deep.equal(['a']);
  });

  it('counts again when something else is shown', async () => {
    const { element } = await setup();
    await seen(element);
    element.key = 'b';
    await until(() => element.seen.length === 2, 'both are seen');
    expect(element.seen).to.deep.equal(['a', 'b']);
  });

  it('counts nothing once it has left', async () => {
    const { element, witness } = await setup();
    element.remove();
    await seen(witness);
    expect(element.seen).to.deep.equal([]);
  });

  it('does not count while the tab is in the background', async () => {
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
    const { element, witness } = await setup();
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
    // The clock of the page goes on although nobody looks.
    const hiddenAt = performance.now();
    await until(() => performance.now() - hiddenAt > 1_050, 'a second has gone by');
    expect([element.seen, witness.seen]).to.deep.equal([[], []]);
    delete (document as { hidden?: boolean }).hidden;
    expect(Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')).to.deep.equal(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
    await seen(element);
  });
});
