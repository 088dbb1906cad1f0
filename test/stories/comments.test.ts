import * as stories from '../../stories/comments.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
