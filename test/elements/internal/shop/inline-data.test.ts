import { expect } from '@open-wc/testing';
import { inlineData } from '../../../../src/elements/internal/shop/inline-data.js';

function pageOf(...scripts: readonly unknown[]): HTMLElement {
  const page = document.createElement('div');
  for (const data of scripts) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['xhs'] = 'commerce';
    script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
    page.append(script);
  }
  return page;
}

describe('data in the page', () => {
  it('is what its scripts say together, as where two are pasted beside their notes', () => {
    const first = { currency: 'CNY', stores: [{ id: 'house', name: 'House' }], products: [{ id: 'vase' }] };
    const second = {
      currency: 'USD',
      stores: [{ id: 'house', name: 'Another' }],
      products: [{ id: 'cup' }],
      codes: ['a'],
    };
    expect(inlineData(pageOf(first, second), 'commerce')).to.deep.equal({
      currency: 'CNY',
      stores: [{ id: 'house', name: 'House' }],
      products: [{ id: 'vase' }, { id: 'cup' }],
      codes: ['a'],
    });
  });

  it('keeps what has no id, however often it stands there', () => {
    expect(inlineData(pageOf({ codes: ['a'] }, { codes: ['a', 'b'] }), 'commerce')).to.deep.equal({
      codes: ['a', 'a', 'b'],
    });
  });

  it('is none where there is none, and no object where the first is none', () => {
    expect(inlineData(pageOf(), 'commerce')).to.equal(undefined);
    expect(inlineData(pageOf([1], { products: [] }), 'commerce')).to.deep.equal([1]);
  });

  it('is refused where one of them is no JSON', () => {
    expect(() => inlineData(pageOf({ products: [] }, '{ "products" }'), 'commerce')).to.throw(SyntaxError);
  });
});
