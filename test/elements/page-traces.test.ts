import { expect } from '@open-wc/testing';
import { PageTraces } from './page-traces.js';

describe('traces in the page', () => {
  let traces: PageTraces;

  beforeEach(() => (traces = new PageTraces()));
  afterEach(() => traces.stop());

  it('are none where everything was taken back', () => {
    const box = document.body.appendChild(document.createElement('div'));
    const listener = (): void => undefined;
    const life = new AbortController();
    addEventListener('online', listener);
    document.addEventListener('click', listener, { capture: true });
    document.body.addEventListener('keydown', listener, { signal: life.signal });
    document.body.addEventListener('custom', listener, { once: true });
    expect(traces.left.length).to.equal(5);
    box.remove();
    removeEventListener('online', listener);
    document.removeEventListener('click', listener, true);
    life.abort();
    document.body.dispatchEvent(new Event('custom'));
    expect(traces.left).to.deep.equal([]);
  });

  it('are children, style sheets and listeners that stay', () => {
    const box = document.body.appendChild(document.createElement('div'));
    const listener = (): void => undefined;
    document.addEventListener('click', listener, true);
    // Not the one that was added: that one was to be told first.
    document.removeEventListener('click', listener);
    document.adoptedStyleSheets.push(new CSSStyleSheet());
    const { left } = traces;
    box.remove();
    document.removeEventListener('click', listener, true);
    document.adoptedStyleSheets.pop();
    expect(left).to.deep.equal(['a child of the page: DIV', 'a style sheet', 'a listener: document click true 1']);
  });
});
