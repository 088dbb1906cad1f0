import * as stories from '../../stories/questions.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
