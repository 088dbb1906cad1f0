import * as stories from '../../stories/cart-button.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
