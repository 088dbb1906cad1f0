import * as stories from '../../stories/note.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
