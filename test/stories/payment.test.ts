import * as stories from '../../stories/payment.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
