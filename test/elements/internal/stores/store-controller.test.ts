import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { atom } from 'nanostores';
import { StoreController } from '../../../../src/elements/internal/stores/store-controller.js';

const stores = { one: atom('first'), two: atom('second') };

class StoreProbe extends LitElement {
  static override properties = { store: {} };
  declare store: keyof typeof stores | undefined;
  readonly seen: (string | undefined)[] = [];
  readonly held = new StoreController(this, () => this.store && stores[this.store]);

  protected override willUpdate(): void {
    this.seen.push(this.held.value);
  }

  protected override render(): TemplateResult {
    return html`${this.held.value}`;
  }
}
customElements.define('store-probe', StoreProbe);

describe('the controller of a store', () => {
  it('knows the store of the present properties before the first render, and before each other', async () => {
    const probe = await fixture<StoreProbe>(html`<store-probe store="one"></store-probe>`);
    expect(probe.seen).to.deep.equal(['first']);
    probe.store = 'two';
    await probe.updateComplete;
    expect(probe.seen).to.deep.equal(['first', 'second']);
    expect(probe.renderRoot.textContent).to.equal('second');
  });

  it('renders when its store changes, not when the one before does, and not once it is gone', async () => {
    const probe = await fixture<StoreProbe>(html`<store-probe store="one"></store-probe>`);
    probe.store = 'two';
    await probe.updateComplete;
    stores.one.set('changed');
    expect(probe.isUpdatePending).to.be.false;
    stores.two.set('changed');
    expect(probe.isUpdatePending).to.be.true;
    await probe.updateComplete;
    probe.remove();
    expect(probe.held.value).to.be.undefined;
    stores.two.set('changed again');
    expect(probe.isUpdatePending).to.be.false;
  });
});
