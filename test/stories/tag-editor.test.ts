import * as stories from '../../stories/tag-editor.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
