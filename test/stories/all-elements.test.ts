import * as stories from '../../stories/docs/all-elements.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
