import * as stories from '../../stories/countdown.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
