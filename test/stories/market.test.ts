import * as stories from '../../stories/market.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
