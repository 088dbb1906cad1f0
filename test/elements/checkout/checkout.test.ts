import { checkout as en } from '../../../src/i18n/en/checkout.js';
import { checkout as chinese } from '../../../src/i18n/zh-cn/checkout.js';
import meta, { Default } from '../../../stories/checkout.stories.js';
import { sharedSuite } from '../shared-suite.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { inline: true, countries: 'jp DE' },
    taken: (element) =>
      [...element.querySelectorAll<HTMLOptionElement>('[name="country"] option')]
        .map(({ value }) => value)
        .join(' ') === 'JP DE CN',
  },
  sentence: { en: en.toPay, 'zh-CN': chinese.toPay },
});
