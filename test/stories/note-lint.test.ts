import * as stories from '../../stories/note-lint.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
