import * as stories from '../../stories/live-tray.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
