import * as stories from '../../stories/store-setup.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
