import '../../../src/elements/store-setup/define.js';
import { storeSetup as en } from '../../../src/i18n/en/store-setup.js';
import { storeSetup as chinese } from '../../../src/i18n/zh-cn/store-setup.js';
import { find } from '../../../stories/acting.js';
import meta, { Default } from '../../../stories/store-setup.stories.js';
import { sharedSuite } from '../shared-suite.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: {
      data: {
        storeId: 's',
        name: 'Early Bird',
        account: { status: 'missing' },
        store: { status: 'missing', trade: 'domestic', kind: 'flagship' },
      },
    },
    taken: (element) =>
      find(element.parentElement!, 'xhs-store-setup:last-of-type >>> [part~="head"] bdi')?.textContent === 'Early Bird',
  },
  sentence: { en: en.listingsHint, 'zh-CN': chinese.listingsHint },
});
