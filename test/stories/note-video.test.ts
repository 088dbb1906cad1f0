import * as stories from '../../stories/note-video.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
