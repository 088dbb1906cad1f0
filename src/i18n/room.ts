import type { RoomMessages } from './en/room.js';
import { defineMessages } from './messages.js';

/** Sentences of the room around the picture of the host. */
export const roomMessages = defineMessages<RoomMessages>('room');
