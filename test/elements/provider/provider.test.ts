import { note as en } from '../../../src/i18n/en/note.js';
import { note as chinese } from '../../../src/i18n/zh-cn/note.js';
import meta, { Default } from '../../../stories/provider.stories.js';
import { sharedSuite } from '../shared-suite.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { name: 'early', locale: 'zh-CN', country: 'JP' },
    taken: (element) => {
      const { shop } = element as HTMLElementTagNameMap['xhs-provider'];
      const { locale, country } = shop?.$settings.get() ?? {};
      return shop?.name === 'early' && locale === 'zh-CN' && country === 'JP';
    },
  },
  sentence: { en: en.hideTags, 'zh-CN': chinese.hideTags },
  hasDirection: false,
});
