import * as stories from '../../stories/checkout-payment.stories.js';
import { runStories } from './run-stories.js';

runStories(stories);
