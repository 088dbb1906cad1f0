import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DeferredPart } from '../../../src/elements/internal/deferred-part.js';
import { until } from '../../../stories/acting.js';

let asked = 0;

/** Its part does not come at first. */
class PartHost extends LitElement {
  readonly deferred = new DeferredPart(this, () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('lost')) : Promise.resolve({ part: 'has come' });
  });

  protected override render(): string {
    return this.deferred.part ?? 'is on its way';
  }
}
customElements.define('part-host', PartHost);

class NoticeHost extends PartHost {
  protected override render(): string {
    return this.deferred.failed ? 'did not come' : super.render();
  }
}
customElements.define('notice-host', NoticeHost);

describe('a part that is loaded on first use', () => {
  beforeEach(() => (asked = 0));
  const words = (host: Element): string => host.shadowRoot?.textContent.trim() ?? '';

  it('is asked for again until it comes', async () => {
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    await until(() => host.deferred.failed, 'it to be missed');
    expect(words(host)).to.equal('is on its way');
    await until(() => words(host) === 'has come', 'it to come');
    expect(host.deferred.failed).to.equal(false);
  });

  it('is asked for no more by who has left, and again by who is back', async () => {
    const wake: (() => void)[] = [];
    const { setTimeout: wait } = globalThis;
    // What would ask again is held here.
    globalThis.setTimeout = ((work: () => void, pause?: number) =>
      pause === 4_000 ? wake.push(work) : wait(work, pause)) as typeof setTimeout;
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    await until(() => host.deferred.failed, 'it to be missed').finally(() => (globalThis.setTimeout = wait));
    const { parentElement } = host;
    host.remove();
    expect(wake.length).to.equal(1);
    wake[0]!();
    await host.updateComplete;
    expect(asked).to.equal(1);
    parentElement!.append(host);
    host.requestUpdate();
    await until(() => words(host) === 'has come', 'it to come');
  });

  it('is asked for again also where the notice of it is all that is drawn', async () => {
    const host = await fixture<PartHost>(html`<notice-host></notice-host>`);
    await until(() => words(host) === 'did not come', 'the notice');
    await until(() => words(host) === 'has come', 'it to come');
  });

  it('is asked for at once by whoever tries again, and is taken once', async () => {
    const host = await fixture<PartHost>(html`<part-host></part-host>`);
    await until(() => host.deferred.failed, 'it to be missed');
    host.deferred.retry();
    host.deferred.retry();
    await until(() => words(host) === 'has come', 'it to come');
    expect([asked, host.deferred.failed]).to.deep.equal([3, false]);
    host.deferred.retry();
    await host.updateComplete;
    expect([asked, host.deferred.failed, words(host)]).to.deep.equal([3, false, 'has come']);
  });
});
