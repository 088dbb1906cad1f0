import { cart as en } from '../../../src/i18n/en/cart.js';
import { cart as chinese } from '../../../src/i18n/zh-cn/cart.js';
import { find } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/cart.stories.js';
import { sharedSuite } from '../shared-suite.js';

sharedSuite({
  meta,
  story: Default,
  // In the page's own flow there is no dialog.
  early: {
    properties: { inline: true },
    taken: (element) => find(element.shadowRoot ?? element, '[part~="line"]') !== undefined,
  },
  sentence: { en: en.selectAll, 'zh-CN': chinese.selectAll },
});
