import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsFeed } from './feed.js';

loadOverlaysOnUse();
defineElement('xhs-feed', XhsFeed);

export type { XhsFeed } from './feed.js';
