import * as stories from '../../stories/checkout.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
