import * as stories from '../../stories/review-form.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
