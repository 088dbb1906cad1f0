import * as stories from '../../stories/live.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
