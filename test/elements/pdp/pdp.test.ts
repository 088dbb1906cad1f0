import { pdp as en } from '../../../src/i18n/en/pdp.js';
import { pdp as chinese } from '../../../src/i18n/zh-cn/pdp.js';
import { find } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/pdp.stories.js';
import { sharedSuite } from '../shared-suite.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, productId: 'shanmai-oolong' },
    taken: (element) => find(element.shadowRoot ?? element, '[data-option="roast"]') !== undefined,
  },
  sentence: { en: en.addToCart, 'zh-CN': chinese.addToCart },
});
