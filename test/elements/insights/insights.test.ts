import '../../../src/elements/insights/define.js';
import { insights as en } from '../../../src/i18n/en/insights.js';
import { insights as chinese } from '../../../src/i18n/zh-cn/insights.js';
import meta, { Default } from '../../../stories/insights.stories.js';
import { dataUrl } from '../../../stories/sample-shop.js';
import { sharedSuite } from '../shared-suite.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { by: 'store', src: dataUrl('en/sample-log.ndjson.gz') },
    taken: (element) => element.shadowRoot?.querySelector('#tab-store')?.getAttribute('aria-selected') === 'true',
  },
  sentence: { en: en.title, 'zh-CN': chinese.title },
});
