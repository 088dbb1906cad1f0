import * as stories from '../../stories/live-tray.stories.js';
import { runStories } from './run-stories.js';

// `roomOf` and `longTrayItems` are for the tests beside it.
const { roomOf: _, longTrayItems: __, ...shown } = stories;
runStories(shown);
