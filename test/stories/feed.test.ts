import * as stories from '../../stories/feed.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
