import * as stories from '../../stories/product-card.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
