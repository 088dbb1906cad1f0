import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { tabsTemplate } from '../../../../src/elements/internal/controls/tabs.js';

describe('tabs', () => {
  it('are gone through by arrow keys, which with another key beside them stay the browser’s', async () => {
    const chosen: string[] = [];
    const tabs = (['all', 'notes', 'products'] as const).map((id) => ({ id, title: id }));
    const place = await fixture(
      html`<div>
        ${tabsTemplate({ tabs, chosen: 'notes', label: 'Kinds', panel: 'results', onChoose: (id) => chosen.push(id) })}
      </div>`,
    );
    const notes = place.querySelector<HTMLElement>('#tab-notes')!;
    const press = (init: KeyboardEventInit): boolean => {
      notes.focus();
      return notes.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
    };
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const) {
      expect(press({ key: 'ArrowLeft', [held]: true }), held).to.equal(true);
    }
    expect([chosen, document.activeElement === notes]).to.deep.equal([[], true]);
    expect(press({ key: 'ArrowLeft' })).to.equal(false);
    expect([chosen, document.activeElement!.id]).to.deep.equal([['all'], 'tab-all']);
  });
});
