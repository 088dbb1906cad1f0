import * as stories from '../../stories/live-host.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
