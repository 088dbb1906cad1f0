import * as stories from '../../stories/orders.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
