import * as stories from '../../stories/note-viewer.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
