import * as stories from '../../stories/insights.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
