import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/store-setup/define.js';
import type { XhsStoreSetup } from '../../../src/elements/store-setup/store-setup.js';
import { createEmbeddedMerchant } from '../../../src/merchant/embedded/index.js';
import { MerchantError, type MerchantSource } from '../../../src/merchant/source.js';
import type { SetupSubmission } from '../../../src/model/index.js';
import { appears, find, findAll, press, until } from '../../../stories/acting.js';
import { stage, wordsOf } from '../stage.js';

const begun = {
  storeId: 'new',
  name: 'Noon Ferry',
  account: { status: 'missing' },
  store: { status: 'missing', trade: 'domestic', kind: 'enterprise' },
  categories: [{ id: 'sun', name: 'Sun care', category: 'specialCosmetics', status: 'missing' }],
  listings: [{ id: 'milk', title: 'Sun milk', categoryId: 'sun', status: 'missing' }],
};

const show = async (source: MerchantSource): Promise<{ canvas: HTMLElement; element: XhsStoreSetup }> => {
  const { canvas } = await stage(() => html`<xhs-store-setup .source=${source}></xhs-store-setup>`, { padding: 0 });
  await appears(canvas, 'xhs-store-setup >>> [part~="item"]');
  return { canvas, element: find<XhsStoreSetup>(canvas, 'xhs-store-setup')! };
};
const merchant = (data: unknown = begun): MerchantSource =>
  createEmbeddedMerchant({ data, fetch: undefined, now: () => Date.now() });
const itemOf = (canvas: HTMLElement, key: string): HTMLElement =>
  find(canvas, `xhs-store-setup >>> [data-key="${key}"]`)!;
const fill = (canvas: HTMLElement, values: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(values)) {
    const field = find<HTMLInputElement>(canvas, `xhs-store-setup >>> [name="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

describe('handing papers in for a store', () => {
  it('is done with a form for the papers that are wanted, and says that they are in', async () => {
    const { canvas } = await show(merchant());
    expect(itemOf(canvas, 'category sun').dataset['status']).to.equal('missing');
    await press(canvas, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    await appears(canvas, 'xhs-store-setup >>> [part~="form"]');
    await until(
      () => (find(canvas, 'xhs-store-setup')!.shadowRoot?.activeElement as HTMLInputElement | null)?.name === 'trade',
      'the focus in the first field',
    );
    fill(canvas, { 'number-0': '91330900X', 'number-1': 'ID 1', 'validTo-1': '2034-05-18' });
    await press(canvas, 'xhs-store-setup >>> [part~="send"]');
    await until(() => itemOf(canvas, 'account new').dataset['status'] === 'submitted', 'it to be handed in');
    expect(find(canvas, 'xhs-store-setup >>> [part~="form"]')).to.equal(undefined);
    expect(wordsOf(itemOf(canvas, 'account new')))
      .to.contain('91330900X')
      .and.to.contain('May 18, 2034');
    expect(find(canvas, 'xhs-store-setup')!.shadowRoot?.activeElement).to.equal(itemOf(canvas, 'account new'));
  });

  it('asks for other papers across the border, where only companies can open a store', async () => {
    const { canvas, element } = await show(merchant());
    const sent: SetupSubmission[] = [];
    element.addEventListener('xhs-submit-approval', ({ detail }) => sent.push(detail));
    await press(canvas, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    await press(canvas, 'xhs-store-setup >>> [name="trade"][value="crossBorder"]');
    await until(
      () => wordsOf(itemOf(canvas, 'account new')).includes('Company registration abroad'),
      'the papers of a company abroad',
    );
    expect(
      findAll(canvas, 'xhs-store-setup >>> [name="kind"]').map((each) => (each as HTMLInputElement).value),
    ).to.deep.equal(['enterprise', 'authorised', 'flagship']);
    fill(canvas, { 'number-0': 'SE 1', 'number-1': 'ID 1' });
    await press(canvas, 'xhs-store-setup >>> [part~="send"]');
    await until(() => element.setup?.store.trade === 'crossBorder', 'the choice to be taken');
    expect(sent).to.deep.equal([
      {
        kind: 'account',
        id: 'new',
        documents: [
          { kind: 'overseasRegistration', number: 'SE 1' },
          { kind: 'representativeIdentity', number: 'ID 1' },
        ],
        trade: 'crossBorder',
        storeKind: 'enterprise',
      },
    ]);
  });

  it('keeps what was typed where it is refused, and says so', async () => {
    const { canvas } = await show({
      ...merchant(),
      submit: () => Promise.reject(new MerchantError('submission-refused')),
    });
    await press(canvas, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    fill(canvas, { 'number-0': 'typed', 'number-1': 'typed too' });
    await press(canvas, 'xhs-store-setup >>> [part~="send"]');
    await appears(canvas, 'xhs-store-setup >>> [part~="problem"]');
    expect(find<HTMLInputElement>(canvas, 'xhs-store-setup >>> [name="number-0"]')!.value).to.equal('typed');
  });

  it('is asked about before the page is left while something is typed that was not handed in', async () => {
    const asksToStay = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { canvas } = await show(merchant());
    await press(canvas, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    await appears(canvas, 'xhs-store-setup >>> [part~="form"]');
    expect(asksToStay()).to.equal(false);
    fill(canvas, { 'number-0': '91330900X' });
    expect(asksToStay()).to.equal(true);
    fill(canvas, { 'number-1': 'ID 1' });
    await press(canvas, 'xhs-store-setup >>> [part~="send"]');
    await until(() => !find(canvas, 'xhs-store-setup >>> [part~="form"]'), 'it to be handed in');
    expect(asksToStay()).to.equal(false);
  });

  it('is left by Escape, and the focus goes back to its button', async () => {
    const { canvas, element } = await show(merchant());
    await press(canvas, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    await appears(canvas, 'xhs-store-setup >>> [part~="form"]');
    find(canvas, 'xhs-store-setup >>> [name="number-0"]')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await until(
      () => element.shadowRoot?.activeElement?.getAttribute('part') === 'action',
      'the focus on the button that opened it',
    );
    expect(find(canvas, 'xhs-store-setup >>> [part~="form"]')).to.equal(undefined);
  });

  it('can be kept from happening by the page', async () => {
    const { canvas, element } = await show(merchant({ ...begun, account: { status: 'rejected', documents: papers } }));
    const asked: string[] = [];
    element.addEventListener('xhs-submit-approval', (event) => {
      asked.push(event.detail.kind);
      event.preventDefault();
    });
    await press(canvas, 'xhs-store-setup >>> [data-key="account new"] [part~="action"]');
    await press(canvas, 'xhs-store-setup >>> [part~="send"]');
    await until(() => asked.length === 1, 'the page to be asked');
    await element.updateComplete;
    expect(itemOf(canvas, 'account new').dataset['status']).to.equal('rejected');
  });

  it('tells an editor why a listing may not be tagged', async () => {
    const { element } = await show(
      merchant({
        ...begun,
        account: { status: 'approved', documents: papers },
        store: { ...begun.store, status: 'approved' },
      }),
    );
    expect(element.approve({ id: 'milk' })).to.equal('the category “Sun care”: Not handed in');
    expect(element.approve({ id: 'of another store' })).to.equal(null);
  });
});

const papers = [
  { kind: 'businessLicence', number: '1' },
  { kind: 'representativeIdentity', number: '2' },
];
