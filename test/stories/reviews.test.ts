import * as stories from '../../stories/reviews.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
