/**
 * What whoever writes a hub in Node needs so that it says of a room what every viewer says: the rules by which a room
 * follows from its log, and the schemas that tell an entry from something else.
 */
export { applyLiveEvent, liveLimits } from '../../rules/live/live-room.js';
export {
  LiveDataError,
  parseEvent,
  parseRoom,
  parseSnapshot,
  type LiveDataIssue,
  type WrittenLiveItem,
  type WrittenLiveRoom,
  type WrittenVideo,
} from '../live-schema.js';
