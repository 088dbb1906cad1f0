import * as stories from '../../stories/cart.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
