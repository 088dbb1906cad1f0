import { note as en } from '../../../src/i18n/en/note.js';
import { note as chinese } from '../../../src/i18n/zh-cn/note.js';
import meta, { Default } from '../../../stories/note.stories.js';
import { sharedSuite } from '../shared-suite.js';
import { wordsOf } from '../stage.js';
import { noteData } from './note-data.js';

sharedSuite({
  meta,
  story: Default,
  early: {
    properties: { data: noteData({ title: 'Given before the element was there' }) },
    taken: (element) => wordsOf(element).includes('Given before the element was there'),
  },
  sentence: { en: en.hideTags, 'zh-CN': chinese.hideTags },
});
