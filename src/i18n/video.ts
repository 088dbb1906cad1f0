import type { VideoMessages } from './en/video.js';
import { defineMessages } from './messages.js';

/** Sentences of videos and of the small player. */
export const videoMessages = defineMessages<VideoMessages>('video');
