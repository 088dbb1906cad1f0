import * as stories from '../../stories/store.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
