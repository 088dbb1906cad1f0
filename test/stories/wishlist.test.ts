import * as stories from '../../stories/wishlist.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
