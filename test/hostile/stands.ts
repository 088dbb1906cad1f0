import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/provider/define.js';
import type { XhsProvider } from '../../src/elements/provider/provider.js';
import { type Executions, faultsIn } from './drawn.js';
import { inLanes } from './lanes.js';
import { loadPayloads } from './load-payloads.js';
import { hostileShop } from './shop.js';
import { StrictPolicy } from './strict-policy.js';

/** Elements of a hostile shop under a strict policy, several of each at a time. */
export class Stands {
  readonly payloads: readonly string[];
  readonly policy = new StrictPolicy();
  readonly #executions: Executions;

  static async begin(executions: Executions): Promise<Stands> {
    const payloads = await loadPayloads();
    expect(payloads.length).to.be.above(1_900);
    return new Stands(payloads, executions);
  }

  private constructor(payloads: readonly string[], executions: Executions) {
    this.payloads = payloads;
    this.#executions = executions;
    // All of them are in view: some draw what is near alone.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('xhs-provider { display: block; position: absolute; inset: 0 auto auto 0; inline-size: 640px }');
    document.adoptedStyleSheets.push(sheet);
  }

  /** @param postsOnPage how many reviews, comments or suggestions come at once. */
  async open(content: TemplateResult, postsOnPage?: number): Promise<readonly XhsProvider[]> {
    const shop = hostileShop(this.payloads, postsOnPage);
    const stand = () => fixture<XhsProvider>(html`<xhs-provider .shop=${shop}>${content}</xhs-provider>`);
    return Promise.all(Array.from({ length: 16 }, stand));
  }

  /** Shows everything; nothing of it may run, be refused by the browser, or lead astray. */
  async expectHarmless<Thing>(
    stands: readonly XhsProvider[],
    things: readonly Thing[],
    show: (stand: XhsProvider, thing: Thing) => Promise<void>,
  ): Promise<void> {
    const faults: string[] = [];
    await inLanes(stands, things, async (stand, thing) => {
      await show(stand, thing);
      for (const element of stand.children) {
        for (const fault of faultsIn(element.shadowRoot!)) {
          // For pages that are opened from a file; from anywhere else no browser goes there.
          if (!fault.startsWith('file:///')) faults.push(`${String(thing)}: ${fault}`);
        }
      }
    });
    expect(faults).to.deep.equal([]);
    await this.#executions.settledUnseen();
    expect(this.policy.refused).to.deep.equal([]);
    expect(this.#executions.count).to.equal(0);
  }
}
