import * as stories from '../../stories/product-tag.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
