import * as stories from '../../stories/search.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
