import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../../src/elements/note/define.js';
import '../../../src/elements/product-card/define.js';
import '../../../src/elements/provider/define.js';
import type { ErrorDetail, XhsErrorEvent } from '../../../src/events/index.js';
import { until } from '../../../stories/acting.js';

/** What is wrong in a page is told to whoever builds it, whichever elements stand there. */
describe('data in the page that cannot be used', () => {
  const uncaught: unknown[] = [];
  const keep = (event: PromiseRejectionEvent): number => uncaught.push(event.reason);

  before(() => addEventListener('unhandledrejection', keep));
  after(() => removeEventListener('unhandledrejection', keep));

  /** What the page hears of a provider with some data in it. */
  async function heard(
    template: TemplateResult,
    scripts: Readonly<Record<string, string>> = {},
  ): Promise<ErrorDetail[]> {
    const told: ErrorDetail[] = [];
    const listen = ({ detail }: XhsErrorEvent): number => told.push(detail);
    document.addEventListener('xhs-error', listen);
    const canvas = document.createElement('div');
    render(template, canvas);
    for (const [what, text] of Object.entries(scripts)) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset['xhs'] = what;
      script.textContent = text;
      canvas.querySelector('xhs-provider')!.append(script);
    }
    document.body.append(canvas);
    try {
      await until(() => told.length > 0, 'what is wrong');
      const ready = (): boolean => !canvas.querySelector(':state(loading)');
      await until(ready, 'an end of loading');
    } finally {
      document.removeEventListener('xhs-error', listen);
      canvas.remove();
    }
    return told;
  }

  const cards = html`<xhs-product-card product-id="a"></xhs-product-card>
    <xhs-product-card product-id="b"></xhs-product-card>`;

  it('are told once where they are no JSON', async () => {
    const told = await heard(html`<xhs-provider name="broken" locale="en">${cards}</xhs-provider>`, {
      commerce: '{ "currency": "CNY", }',
    });
    expect(told.map(({ code, source, issues }) => [code, source, issues.length])).to.deep.equal([
      ['commerce-unavailable', 'data-xhs="commerce"', 1],
    ]);
    expect(told[0]!.issues[0]!.message).to.contain('JSON');
    expect(uncaught).to.deep.equal([]);
  });

  it('and where nobody knows the back end that they are for', async () => {
    const told = await heard(html`<xhs-provider name="shopfy" locale="en" commerce="shopfy">${cards}</xhs-provider>`);
    expect(told.map(({ code, source }) => [code, source])).to.deep.equal([['commerce-unavailable', 'shopfy']]);
    expect(told[0]!.issues[0]!.message).to.contain('No commerce adapter is registered as "shopfy"');
    expect(uncaught).to.deep.equal([]);
  });

  it('a note tells of content that is no JSON', async () => {
    const told = await heard(
      html`<xhs-provider name="broken" locale="en"><xhs-note note-id="hello"></xhs-note></xhs-provider>`,
      { content: '{ "notes": [' },
    );
    const [of] = told.filter(({ source }) => source === 'hello');
    expect([of?.code, of?.issues[0]?.path]).to.deep.equal(['content-unavailable', 'data-xhs="content"']);
    expect(of!.issues[0]!.message).to.contain('JSON');
    expect(uncaught).to.deep.equal([]);
  });
});
