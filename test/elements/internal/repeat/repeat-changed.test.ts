import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { repeatChanged } from '../../../../src/elements/internal/repeat/repeat-changed.js';

describe('a list of which little changes', () => {
  it('draws of many items those alone that are others than before, until what is drawn besides changes', () => {
    const box = document.createElement('div');
    let drawn: string[] = [];
    const show = (items: readonly { key: number; text: string }[], besides: readonly unknown[]): string[] => {
      drawn = [];
      render(
        html`${repeatChanged(
          items,
          ({ key }) => key,
          ({ text }) => {
            drawn.push(text);
            return html`<i>${text} ${besides.join()}</i>`;
          },
          besides,
        )}`,
        box,
      );
      return [...box.children].map(({ textContent }) => textContent ?? '');
    };
    const [one, two, three] = [1, 2, 3].map((key) => ({ key, text: `item ${key}` })) as [never, never, never];
    const other = { key: 2, text: 'another' };
    show([one, two, three], ['en']);
    const [first, second] = box.children;
    expect(show([one, other, three], ['en'])).to.deep.equal(['item 1 en', 'another en', 'item 3 en']);
    expect(drawn).to.deep.equal(['another']);
    expect(box.children[1]).to.equal(second);
    show([one, other, three], ['zh']);
    expect(drawn).to.deep.equal(['item 1', 'another', 'item 3']);
    expect(show([other, one], ['zh'])).to.deep.equal(['another zh', 'item 1 zh']);
    expect(box.children[1]).to.equal(first);
    expect(show([other, one, three], ['zh'])).to.deep.equal(['another zh', 'item 1 zh', 'item 3 zh']);
  });
});
