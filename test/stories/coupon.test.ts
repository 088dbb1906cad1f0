import * as stories from '../../stories/coupon.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
