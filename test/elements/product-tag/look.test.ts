import { expect, fixture, html } from '@open-wc/testing';
import { appears } from '../../../stories/acting.js';
import { Default } from '../../../stories/product-tag.stories.js';

describe('the look of a tag that stands alone', () => {
  it('is that of a tag on a note, not of a button of the browser', async () => {
    const canvas = await fixture<HTMLElement>(html`<div>${Default.render(Default.args!, { globals: {} })}</div>`);
    const tag = await appears(canvas, 'xhs-product-tag >>> button.tag');
    const { backgroundColor, borderTopWidth, paddingTop } = getComputedStyle(tag);
    expect({ backgroundColor, borderTopWidth, paddingTop }).to.deep.equal({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      borderTopWidth: '0px',
      paddingTop: '0px',
    });
  });
});
