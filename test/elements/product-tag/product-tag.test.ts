import { note as en } from '../../../src/i18n/en/note.js';
import { note as chinese } from '../../../src/i18n/zh-cn/note.js';
import meta, { Default } from '../../../stories/product-tag.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { wordsOf } from '../stage.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { productId: 'isle-glow-serum', label: 'Named before it was there' },
    taken: (element) => wordsOf(element).includes('Named before it was there'),
  },
  sentence: { en: en.tagOf(''), 'zh-CN': chinese.tagOf('') },
});
