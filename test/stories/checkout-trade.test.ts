import * as stories from '../../stories/checkout-trade.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
