import * as stories from '../../stories/pdp.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
