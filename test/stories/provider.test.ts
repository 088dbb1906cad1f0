import * as stories from '../../stories/provider.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
