import * as stories from '../../stories/order.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
